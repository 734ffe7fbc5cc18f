using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What follows from the county's accounts and does not act back on them 衍生账户: urban share, revenues, sales, incomes, capital, ratios, intensities and average growth.
/// A block works them out once its years are stepped, one rule after the other over all years; a live county year by year.
/// </summary>
internal sealed class DerivedAccounts
{
    private readonly CountyPathway county;
    private readonly Wanted wanted;
    private readonly Lanes urbanOdds;
    private readonly Lanes nominalLogarithm;
    private readonly Lanes perHeadLogarithm;
    private readonly Lanes realLogarithm;
    private readonly CapitalAccounts capital;
    private readonly (int Cluster, Lanes Direct, Lanes Growth)[] clusters;

    public DerivedAccounts(CountyPathway county, ModelSetup setup)
    {
        (this.county, wanted) = (county, county.Wanted);
        (urbanOdds, nominalLogarithm) = (new(setup.Steps + 1), new(setup.Steps + 1));
        (perHeadLogarithm, realLogarithm) = (new(setup.Steps + 1), new(setup.Steps + 1));
        capital = new CapitalAccounts(county, realLogarithm);
        clusters = [.. setup.GrowthAverages.Select(k => (k, new Lanes(setup.Steps + 1), new Lanes(setup.Steps + 1)))];
        ClusterGrowth = clusters.ToDictionary(c => c.Cluster, c => c.Growth);
    }

    /// <summary>Average growth of the clusters that a target names, by cluster index.</summary>
    public IReadOnlyDictionary<int, Lanes> ClusterGrowth { get; }

    /// <summary>Keeps what the year's rows hold and a later look will want.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Keep(CountyYear year, int step)
    {
        foreach (var (cluster, direct, _) in clusters)
        {
            direct[step] = (new Real(year.Organic[cluster]) + new Real(year.ClusterProjects[cluster])).Amount;
        }
    }

    /// <summary>Works out what hangs on the futures already in the base year: investment and the capital that there is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin(Futures futures, FullSetup full) => capital.Derive(futures, full, 0, 0);

    /// <summary>Works out some years, the first and the last among them; the accounts of all until then must be there. (U, F … I)</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Derive(Futures futures, int first, int last)
    {
        if (wanted[GdpRealGrowthAverage] || wanted[ProductivityGrowth])
        {
            Logarithms(county[GdpReal], realLogarithm, first, last);
        }

        if (wanted[GdpRealGrowthAverage])
        {
            AverageGrowth(county[GdpRealGrowthAverage], realLogarithm, first, last);
        }

        if (futures.Setup.Full is { } full)
        {
            Urban(futures, full, first, last);
            Nominal(futures, full, first, last);
            PerHead(futures, full, first, last);
            capital.Derive(futures, full, first, last);
            IntensityFall(EnergyIntensityFall, CountySeries.Energy, first, last);
            IntensityFall(CarbonIntensityFall, CarbonDioxide, first, last);
            Ratios(full, first, last);
            AverageGrowth(AboveScaleGrowthAverage, AboveScaleValueAdded, first, last);
            AverageGrowth(HighTechGrowthAverage, HighTechValueAdded, first, last);
        }

        if (wanted.ClusterGrowth)
        {
            foreach (var (_, direct, growth) in clusters)
            {
                AverageGrowthOf(direct, growth, first, last);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Urban(Futures futures, FullSetup full, int first, int last)
    {
        if (!wanted[UrbanShare])
        {
            return;
        }

        LaneStretch odds = urbanOdds.From(0), share = county[UrbanShare].From(0);
        if (first == 0)
        {
            (odds[0], share[0]) = (Urbanisation.Odds(full.UrbanShare), full.UrbanShare);
        }

        Lane ratio = Urbanisation.OddsRatio(futures.Assumption(full.UrbanisationSpeed));
        for (var step = Math.Max(first, 1); step <= last; step++)
        {
            Lane next = Urbanisation.Next(odds[step - 1], ratio);
            (odds[step], share[step]) = (next, Urbanisation.Share(next));
        }
    }

    // Revenues and sales follow nominal GDP.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Nominal(Futures futures, FullSetup full, int first, int last)
    {
        if (!wanted[FiscalRevenue] && !wanted[BudgetRevenue] && !wanted[CountySeries.RetailSales] && !wanted.GrowthDifferences)
        {
            return;
        }

        Logarithms(county[GdpNominal], nominalLogarithm, first, last);
        if (wanted[FiscalRevenue])
        {
            Revenue(FiscalRevenue, full.FiscalRevenue, futures.Assumption(full.FiscalElasticity), first, last);
        }

        if (wanted[BudgetRevenue])
        {
            Revenue(BudgetRevenue, full.BudgetRevenue, futures.Assumption(full.FiscalElasticity), first, last);
        }

        if (wanted[CountySeries.RetailSales])
        {
            Sales(futures.Assumption(full.RetailElasticity), full.RetailSales, first, last);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Revenue(CountySeries which, double atBase, Lane elasticity, int first, int last)
    {
        LaneStretch index = nominalLogarithm.From(0), revenue = county[which].From(0);
        for (var step = first; step <= last; step++)
        {
            revenue[step] = Fiscal.Revenue(atBase, Elasticity.Growth(index[step], elasticity)).Amount;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Sales(Lane elasticity, double atBase, int first, int last)
    {
        LaneStretch index = nominalLogarithm.From(0), sales = county[CountySeries.RetailSales].From(0);
        for (var step = first; step <= last; step++)
        {
            sales[step] = Equations.RetailSales.Of(atBase, Elasticity.Growth(index[step], elasticity)).Amount;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PerHead(Futures futures, FullSetup full, int first, int last)
    {
        if (!wanted.Incomes && !wanted.GrowthDifferences)
        {
            return;
        }

        Logarithms(county[GdpPerHeadNominal], perHeadLogarithm, first, last);
        Lane urban = futures.Assumption(full.UrbanElasticity), rural = futures.Assumption(full.RuralElasticity);
        if (wanted.Incomes)
        {
            Income(UrbanIncome, full.UrbanIncome, urban, first, last);
            Income(RuralIncome, full.RuralIncome, rural, first, last);
        }

        if (wanted.GrowthDifferences)
        {
            GrowthDifferences(urban, rural, first, last);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Income(CountySeries which, double atBase, Lane elasticity, int first, int last)
    {
        LaneStretch index = perHeadLogarithm.From(0), income = county[which].From(0);
        for (var step = first; step <= last; step++)
        {
            income[step] = Incomes.PerHead(atBase, Elasticity.Growth(index[step], elasticity));
        }
    }

    // Undefined in the base year, in which nothing has grown. The logarithm of an income's index is that of GDP per head, times the elasticity (H-1).
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void GrowthDifferences(Lane urbanElasticity, Lane ruralElasticity, int first, int last)
    {
        LaneStretch nominal = nominalLogarithm.From(0), perHead = perHeadLogarithm.From(0);
        LaneStretch lessGdp = county[UrbanIncomeGrowthLessGdp].From(0), lessUrban = county[RuralLessUrbanIncomeGrowth].From(0);
        for (var step = first; step <= last; step++)
        {
            Lane ofUrban = step == 0 ? Lane.Undefined : IndicatorRules.AverageGrowth(urbanElasticity * perHead[step], step);
            lessGdp[step] = step == 0 ? Lane.Undefined : ofUrban - IndicatorRules.AverageGrowth(nominal[step], step);
            lessUrban[step] = step == 0 ? Lane.Undefined : IndicatorRules.AverageGrowth(ruralElasticity * perHead[step], step) - ofUrban;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void IntensityFall(CountySeries which, CountySeries of, int first, int last)
    {
        if (!wanted[which])
        {
            return;
        }

        LaneStretch amount = county[of].From(0), fall = county[which].From(0);
        Lane perIntensityAtBase = county.At(GdpReal, 0) / amount[0];
        for (var step = first; step <= last; step++)
        {
            fall[step] = step == 0 ? 0 : IndicatorRules.IntensityFall(amount[step], county.PerGdpReal(step), perIntensityAtBase);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Ratios(FullSetup full, int first, int last)
    {
        if (!wanted[GdpRealRatio] && !wanted[GdpNominalRatio])
        {
            return;
        }

        LaneStretch real = county[GdpReal].From(0), nominal = county[GdpNominal].From(0), realRatio = county[GdpRealRatio].From(0), nominalRatio = county[GdpNominalRatio].From(0);
        Lane perRealBefore = 1 / IndicatorRules.BackCast(full.BaseGdp, full.RealGrowthOfBase), perNominalBefore = 1 / full.PreviousGdp;
        for (var step = first; step <= last; step++)
        {
            realRatio[step] = real[step] * perRealBefore;
            nominalRatio[step] = nominal[step] * perNominalBefore;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AverageGrowth(CountySeries which, CountySeries of, int first, int last)
    {
        if (wanted[which])
        {
            AverageGrowthOf(county[of], county[which], first, last);
        }
    }

    // The logarithms of the index stand for a moment where the growth will.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AverageGrowthOf(Lanes level, Lanes growth, int first, int last)
    {
        Logarithms(level, growth, first, last);
        AverageGrowth(growth, growth, first, last);
    }

    // Undefined in the base year, in which nothing has grown.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void AverageGrowth(Lanes to, Lanes of, int first, int last)
    {
        LaneStretch growth = to.From(0), logarithm = of.From(0);
        for (var step = first; step <= last; step++)
        {
            growth[step] = step == 0 ? Lane.Undefined : IndicatorRules.AverageGrowth(logarithm[step], step);
        }
    }

    // The logarithm of an index of the base year, which several accounts follow.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void Logarithms(Lanes of, Lanes to, int first, int last)
    {
        LaneStretch level = of.From(0), logarithm = to.From(0);
        Lane perBase = 1 / level[0];
        for (var step = first; step <= last; step++)
        {
            logarithm[step] = Lane.Log(level[step] * perBase);
        }
    }
}
