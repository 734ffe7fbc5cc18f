using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>
/// The accounting split of a difference 量价分解: which sectors, and volume or price in each (LMDI-I over N = V · P). It says what differs, not why: an event of prices and a
/// lower inflation are both price here. For GDP and its ratios, and for the shares of the sectors in it.
/// </summary>
public static class SectorAccounting
{
    /// <summary>The parts by sector, which add up to the difference; null for an indicator that is no sum or share of sectors, or where a sector makes nothing or less.</summary>
    public static ImmutableArray<SectorPart>? Of(ModelSetup a, ModelSetup b, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(outcome);
        if (IndicatorCatalogue.Of(a.County.Scope, a.County.BaseYear).FirstOrDefault(i => i.Id == outcome.Indicator)?.Series is not { } series)
        {
            return null;
        }

        var (first, second) = (Accounts.Of(a, outcome.Year, series), Accounts.Of(b, outcome.Year, series));
        if (!first.IsPositive || !second.IsPositive)
        {
            return null;
        }

        return series switch
        {
            CountySeries.GdpNominal or CountySeries.GdpNominalRatio => Sum(first, second, first.Indicator / first.Nominal.Sum()),
            CountySeries.GdpReal or CountySeries.GdpRealRatio => Sum(first.AtConstantPrices, second.AtConstantPrices, first.Indicator / first.Volume.Sum()),
            CountySeries.PrimaryShare => Share(first, second, s => a.Sectors[s].Facts.StatisticalSector == StatisticalSector.Primary),
            CountySeries.SecondaryShare => Share(first, second, s => a.Sectors[s].Facts.StatisticalSector == StatisticalSector.Secondary),
            CountySeries.TertiaryShare => Share(first, second, s => a.Sectors[s].Facts.StatisticalSector == StatisticalSector.Tertiary),
            CountySeries.IndustryShare => Share(first, second, s => s == a.Industry),
            _ => null,
        };
    }

    private static ImmutableArray<SectorPart> Sum(Accounts a, Accounts b, double unit) => [.. Enumerable.Range(0, a.Volume.Length).Select(s =>
    {
        var effects = LogMeanDivisia.Effects(a.Nominal[s], b.Nominal[s], [a.Volume[s], a.Price[s]], [b.Volume[s], b.Price[s]]);
        return new SectorPart(s, unit * a.Nominal[s], unit * b.Nominal[s], unit * effects[0], unit * effects[1]);
    })];

    // ln of a share = ln of the sector − ln of GDP, and the latter is the mean of ln of all sectors with the weights L(N_s) / L(N): so every sector has its volume and its
    // price in every share, those outside it by making GDP larger.
    private static ImmutableArray<SectorPart> Share(Accounts a, Accounts b, Func<int, bool> belongs)
    {
        var (gdpA, gdpB, sectors) = (a.Nominal.Sum(), b.Nominal.Sum(), a.Volume.Length);
        double Mean(int s) => LogMeanDivisia.LogarithmicMean(a.Nominal[s] / gdpA, b.Nominal[s] / gdpB);
        var whole = Enumerable.Range(0, sectors).Where(belongs).Sum(Mean);
        return [.. Enumerable.Range(0, sectors).Select(s =>
        {
            var weight = (belongs(s) ? Mean(s) : 0) - (whole * LogMeanDivisia.LogarithmicMean(a.Nominal[s], b.Nominal[s]) / LogMeanDivisia.LogarithmicMean(gdpA, gdpB));
            return new SectorPart(s, a.Nominal[s] / gdpA, b.Nominal[s] / gdpB, weight * Math.Log(b.Volume[s] / a.Volume[s]), weight * Math.Log(b.Price[s] / a.Price[s]));
        })];
    }

    // The sectors of a scenario in a year of its central case.
    private sealed record Accounts(double Indicator, double[] Volume, double[] Price, double[] Nominal)
    {
        public Accounts AtConstantPrices => this with { Price = [.. Price.Select(_ => 1.0)], Nominal = Volume };

        public bool IsPositive => Nominal.All(n => n > 0);

        public static Accounts Of(ModelSetup setup, int year, CountySeries series)
        {
            var cut = Horizon.Cut(setup, year);
            var block = Simulator.Run(Futures.Central(cut));
            return new(
                block.Accounts[series][cut.Steps][0],
                [.. block.Sectors.Select(s => s.ValueAdded[cut.Steps][0])],
                [.. block.Sectors.Select(s => s.Price[cut.Steps][0])],
                [.. block.Sectors.Select(s => s.NominalValueAdded[cut.Steps][0])]);
        }
    }
}
