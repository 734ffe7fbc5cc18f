using System.Collections.Immutable;
using Scenarios.Model.Equations;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Pathways;

/// <summary>Constants and assumption indices of the full model.</summary>
public sealed class FullSetup
{
    private readonly double[][] jobsPerValueAdded;
    private readonly double[][] energyIntensity;

    internal FullSetup(ModelSetup setup)
    {
        var county = setup.County;
        int Key(string key) => setup.Assumption(key);
        double Macro(string variable, int year) => county.MacroValue(variable, year)
            ?? throw new InvalidOperationException($"macro.csv of {county.Id} has no {variable} of {year}: the county was not checked");

        (Utilisation, RampFirst, RampSecond) = (Key("project.utilisation"), Key("project.ramp.1"), Key("project.ramp.2"));
        (Response, ConstructionContent) = (Key("linkage.response"), Key("linkage.construction-content"));
        (InvestmentRate, Depreciation, OutputRatio, CapitalShare) =
            (Key("investment.rate"), Key("capital.depreciation"), Key("capital.output-ratio"), Key("capital.share"));
        (SupplyShare, Scarcity) = (Key("labour.supply-share"), Key("labour.scarcity"));
        (PopulationGrowth, JobPull, UrbanisationSpeed) = (Key("population.growth"), Key("population.job-pull"), Key("urbanisation.speed"));
        (FiscalElasticity, RetailElasticity) = (Key("fiscal.elasticity"), Key("retail.elasticity"));
        (UrbanElasticity, RuralElasticity) = (Key("income.urban-elasticity"), Key("income.rural-elasticity"));
        (CarbonIntensity, EnterpriseElasticity) = (Key("carbon.intensity"), Key("enterprise.elasticity"));
        var year = county.BaseYear;
        (Population, UrbanShare) = (Macro("population", year), Macro("urban_share", year));
        (FiscalRevenue, BudgetRevenue, RetailSales) = (Macro("fiscal_revenue", year), Macro("budget_revenue", year), Macro("retail_sales", year));
        (UrbanIncome, RuralIncome) = (Macro("urban_income", year), Macro("rural_income", year));
        Enterprises = Macro("above_scale_enterprises", year);
        RealGrowthOfBase = Macro("gdp_real_growth", year);
        PreviousGdp = Macro("gdp", year - 1);
        BaseGdp = county.BaseGdp;
        ValueAddedRates = [.. county.Sectors.Select(s => s.Structure!.ValueAddedRate)];
        OutputPerValueAdded = [.. ValueAddedRates.Select(v => 1 / v)];
        Buyers = [.. Enumerable.Range(0, county.Sectors.Length).Where(s => s == setup.Construction || setup.Sites.Any(i => setup.Clusters[i.Cluster].Sector == s))];
        ConstructionBuyer = Array.IndexOf(Buyers, setup.Construction);
        var (required, requiredByFirms) = Inverses(county);
        LinkedPerDemand = PerDemand(required);
        var ofFirms = PerDemand(requiredByFirms);
        IndirectPerDemand = [.. Buyers.Select((_, buyer) => ofFirms.Sum(seller => seller[buyer]))];
        jobsPerValueAdded = [.. Steps(setup, s => s.JobsPerValueAdded)];
        energyIntensity = [.. Steps(setup, s => s.EnergyIntensity)];
    }

    internal int Utilisation { get; }

    internal int RampFirst { get; }

    internal int RampSecond { get; }

    internal int Response { get; }

    internal int ConstructionContent { get; }

    internal int InvestmentRate { get; }

    internal int Depreciation { get; }

    internal int OutputRatio { get; }

    internal int CapitalShare { get; }

    internal int SupplyShare { get; }

    internal int Scarcity { get; }

    internal int PopulationGrowth { get; }

    internal int JobPull { get; }

    internal int UrbanisationSpeed { get; }

    internal int FiscalElasticity { get; }

    internal int RetailElasticity { get; }

    internal int UrbanElasticity { get; }

    internal int RuralElasticity { get; }

    internal int CarbonIntensity { get; }

    internal int EnterpriseElasticity { get; }

    internal double Population { get; }

    internal double UrbanShare { get; }

    internal double FiscalRevenue { get; }

    internal double BudgetRevenue { get; }

    internal double RetailSales { get; }

    internal double UrbanIncome { get; }

    internal double RuralIncome { get; }

    internal double Enterprises { get; }

    internal double RealGrowthOfBase { get; }

    internal double PreviousGdp { get; }

    internal double BaseGdp { get; }

    /// <summary>v, by sector.</summary>
    internal double[] ValueAddedRates { get; }

    /// <summary>1 / v, by sector.</summary>
    internal double[] OutputPerValueAdded { get; }

    /// <summary>The sectors that may ask for more output: those with projects that yield something, and construction.</summary>
    internal int[] Buyers { get; }

    /// <summary>The place of construction among them; −1 where a county has none.</summary>
    internal int ConstructionBuyer { get; }

    /// <summary>v (L − I): linkage value added per unit of demand, with households; by seller and buyer.</summary>
    internal double[][] LinkedPerDemand { get; }

    /// <summary>Σ v (L1 − I): the same of all sellers together, without households; by buyer.</summary>
    internal double[] IndirectPerDemand { get; }

    /// <summary>Jobs per 万元 of value added in a year, by sector.</summary>
    internal ReadOnlySpan<double> JobsPerValueAdded(int step) => jobsPerValueAdded[step];

    /// <summary>Energy per 万元 of value added in a year, by sector.</summary>
    internal ReadOnlySpan<double> EnergyIntensity(int step) => energyIntensity[step];

    private static IEnumerable<double[]> Steps(ModelSetup setup, Func<SectorSetup, ImmutableArray<double>> series) =>
        Enumerable.Range(0, setup.Steps + 1).Select(step => setup.Sectors.Select(s => series(s)[step]).ToArray());

    private double[][] PerDemand(double[] required)
    {
        var sectors = ValueAddedRates.Length;
        return [.. ValueAddedRates.Select((rate, seller) => Buyers.Select(buyer => Linkages.PerDemand(rate, required[(seller * sectors) + buyer], seller == buyer)).ToArray())];
    }

    private static (double[] Closed, double[] Open) Inverses(County county)
    {
        var table = county.Linkages ?? throw new InvalidOperationException($"{county.Id} has no linkages: the county was not checked");
        return ([.. Leontief.Inverse(table, table.Size, county.Sectors.Length)], [.. Leontief.Inverse(table, county.Sectors.Length, county.Sectors.Length)]);
    }
}
