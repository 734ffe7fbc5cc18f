using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// A series that is a fixed multiple of another in every draw 成比例序列. The other alone is summarised: a fifth of what a run with townships tells follows from that,
/// for a multiple's mean, deviation, range and percentiles are the multiples of the other's.
/// </summary>
/// <param name="Source">The other, which stands for itself.</param>
/// <param name="Factor">How many times the other it is, by step; finite and not negative.</param>
public sealed record Multiple(EnsembleSeries Source, Func<int, double> Factor)
{
    /// <summary>The residents of a township: its share of the county's. (T-2)</summary>
    internal static Multiple OfResidents(ModelSetup setup, TownshipSetup township) => new(Series(setup, CountySeries.Population), step => township.PopulationShares[step]);

    /// <summary>Both revenues follow one index with one elasticity (F-1); the ratios to the year before the base divide by what is known (I-2); carbon dioxide
    /// is a multiple of energy (E-2), which the fall of an intensity since the base year does not feel (I-9).</summary>
    internal static Multiple? Of(ModelSetup setup, CountySeries series) => setup.Full is not { } full ? null : series switch
    {
        CountySeries.BudgetRevenue => Always(setup, CountySeries.FiscalRevenue, full.BudgetRevenue / full.FiscalRevenue),
        CountySeries.GdpRealRatio => Always(setup, CountySeries.GdpReal, 1 / IndicatorRules.BackCast(full.BaseGdp, full.RealGrowthOfBase)),
        CountySeries.CarbonIntensityFall => Always(setup, CountySeries.EnergyIntensityFall, 1),
        CountySeries.GdpNominalRatio => Always(setup, CountySeries.GdpNominal, 1 / full.PreviousGdp),
        _ => null,
    };

    private static Multiple? Always(ModelSetup setup, CountySeries of, double factor) =>
        double.IsFinite(factor) && factor >= 0 ? new(Series(setup, of), _ => factor) : null;

    private static EnsembleSeries Series(ModelSetup setup, CountySeries of) =>
        EnsembleSeries.Of(setup, IndicatorCatalogue.Of(setup.County.Scope, setup.County.BaseYear).First(i => i.Series == of));
}
