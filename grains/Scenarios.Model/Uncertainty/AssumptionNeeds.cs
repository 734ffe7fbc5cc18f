using Scenarios.Model.Pathways;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Uncertainty;

/// <summary>Which assumptions a simulation asks for 假设是否需要抽样: some serve only accounts that may not be wanted, and some only give the projects their distribution.</summary>
internal sealed class AssumptionNeeds
{
    private readonly bool[] needed;

    public AssumptionNeeds(ModelSetup setup, Wanted wanted)
    {
        needed = new bool[setup.Scenario.Assumptions.Length];
        Array.Fill(needed, true);
        if (setup.Full is not { } full)
        {
            return;
        }

        needed[full.Utilisation] = false;
        foreach (var project in setup.Projects)
        {
            needed[project.DelayOfStage] = false;
        }

        foreach (var (assumption, isWanted) in new[]
        {
            (full.InvestmentRate, wanted[FixedAssetInvestment]),
            (full.Depreciation, wanted[Capital]),
            (full.OutputRatio, wanted[Capital]),
            (full.CapitalShare, wanted[ProductivityGrowth]),
            (full.UrbanisationSpeed, wanted[UrbanShare]),
            (full.FiscalElasticity, wanted[FiscalRevenue] || wanted[BudgetRevenue]),
            (full.RetailElasticity, wanted[RetailSales]),
            (full.UrbanElasticity, wanted.Incomes || wanted.GrowthDifferences),
            (full.RuralElasticity, wanted.Incomes || wanted.GrowthDifferences),
            (full.CarbonIntensity, wanted[Energy]),
            (full.EnterpriseElasticity, wanted[AboveScaleEnterprises]),
        })
        {
            needed[assumption] = isWanted;
        }
    }

    public bool IsNeeded(int assumption) => needed[assumption];
}
