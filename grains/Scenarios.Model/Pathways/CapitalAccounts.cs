using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>Investment, the capital that it builds, and the growth that neither capital nor labour explains 投资与资本账户. (K)</summary>
/// <param name="county">Whose accounts they are.</param>
/// <param name="realLogarithm">ln(Y / Y_base), by step.</param>
internal sealed class CapitalAccounts(CountyPathway county, Lanes realLogarithm)
{
    private readonly Wanted wanted = county.Wanted;
    private readonly Lanes capitalLogarithm = new(realLogarithm.Count);
    private readonly Lanes jobsLogarithm = new(realLogarithm.Count);

    /// <summary>Works out some years, the first and the last among them; the accounts of all until then must be there, and the logarithms of real GDP.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Derive(Futures futures, FullSetup full, int first, int last)
    {
        if (wanted[FixedAssetInvestment])
        {
            Invest(futures.Assumption(full.InvestmentRate), first, last);
        }

        if (wanted.Capital)
        {
            Stock(futures, full, first, last);
        }

        if (wanted[ProductivityGrowth])
        {
            Productivity(futures.Assumption(full.CapitalShare), first, last);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Invest(Lane rate, int first, int last)
    {
        LaneStretch gdp = county[GdpReal].From(0), projects = county[ProjectInvestment].From(0), investment = county[FixedAssetInvestment].From(0);
        for (var step = first; step <= last; step++)
        {
            investment[step] = Investment.FixedAssets(rate, new(gdp[step]), new(projects[step])).Amount;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Stock(Futures futures, FullSetup full, int first, int last)
    {
        LaneStretch gdp = county[GdpReal].From(0), investment = county[FixedAssetInvestment].From(0);
        LaneStretch stock = county[CountySeries.Capital].From(0), incremental = county[CapitalOutputRatioIncremental].From(0);
        if (first == 0)
        {
            stock[0] = CapitalStock.AtBase(futures.Assumption(full.OutputRatio), new(gdp[0])).Amount;
            incremental[0] = Lane.Undefined;
        }

        Lane depreciation = futures.Assumption(full.Depreciation);
        for (var step = Math.Max(first, 1); step <= last; step++)
        {
            stock[step] = CapitalStock.Next(new(stock[step - 1]), depreciation, new(investment[step])).Amount;
            incremental[step] = CapitalStock.IncrementalOutputRatio(new(investment[step]), new(gdp[step]), new(gdp[step - 1]));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Productivity(Lane capitalShare, int first, int last)
    {
        DerivedAccounts.Logarithms(county[CountySeries.Capital], capitalLogarithm, first, last);
        DerivedAccounts.Logarithms(county[Jobs], jobsLogarithm, first, last);
        LaneStretch gdp = realLogarithm.From(0), stock = capitalLogarithm.From(0), jobs = jobsLogarithm.From(0), growth = county[ProductivityGrowth].From(0);
        for (var step = first; step <= last; step++)
        {
            growth[step] = step == 0
                ? Lane.Undefined
                : CapitalStock.ProductivityGrowth(gdp[step] - gdp[step - 1], stock[step] - stock[step - 1], jobs[step] - jobs[step - 1], capitalShare);
        }
    }
}
