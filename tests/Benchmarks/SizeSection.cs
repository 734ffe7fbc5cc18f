using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Benchmarks;

/// <summary>What a draw costs in counties of other sizes.</summary>
internal static class SizeSection
{
    private const double Tolerance = 1e-9;
    private static readonly int[] Splits = [1, 2, 4];
    private static readonly int[] EndYears = [2025, 2030, 2035];

    public static string Measure(BenchmarkCounty county)
    {
        var facts = county.County;
        (string Name, County County)[] sizes =
        [
            .. Splits.Select(n => ($"{facts.Clusters.Length * n} clusters", CountySizes.SplitClusters(facts, n))),
            .. Splits.Select(n => ($"{facts.Townships.Length * n} townships", CountySizes.SplitTownships(facts, n))),
            .. EndYears.Select(y => ($"{y - facts.BaseYear} years, to {y}", facts with { EndYear = y })),
        ];
        var setups = sizes.Select(s => new BenchmarkCounty(s.County, county.Scenario).Ensemble(BenchmarkCounty.WithTownships(EnsembleSelection.AllIndicators))).ToArray();
        foreach (var setup in setups)
        {
            Check(county, setup);
        }

        var laps = Race.Run(1, [.. setups.Select((s, i) => Contestants.Kernel(sizes[i].Name, s, sketch: true))]);
        var table = new MarkdownTable("county", "µs per draw", "processor µs per draw", "cells summarised");
        for (var i = 0; i < laps.Length; i++)
        {
            table.Row(
                sizes[i].Name,
                Numbers.Of(laps[i].Select(l => l.MicrosecondsPerDraw).Median(), "0.000"),
                Numbers.Of(laps[i].Select(l => l.ProcessorMicrosecondsPerDraw).Median(), "0.000"),
                Numbers.Of(setups[i].Layout.SourceCells, "#,0"));
        }

        return $"""
            ## Cost against size
            {table}
            One thread; all indicators and townships, percentiles and probabilities. Clusters and townships are split into 2 and 4 equal parts with the county's totals unchanged (the
            program checks that the central path is the same); the county as it is stands at the head of the first two groups and at the end of the third. For the cost against draws see the next section.

            """;
    }

    // The parts of a cluster or township together are what it was.
    private static void Check(BenchmarkCounty county, EnsembleSetup ensemble)
    {
        var (whole, split) = (Gdp(county.Setup, ensemble.Layout.Steps), Gdp(ensemble.Layout.Setup, ensemble.Layout.Steps));
        if (Math.Abs((split / whole) - 1) > Tolerance)
        {
            throw new InvalidOperationException($"the central GDP of a county of another size is {split}, not {whole}");
        }
    }

    private static double Gdp(ModelSetup setup, int step) => Simulator.Run(Futures.Central(setup)).Accounts.At(CountySeries.GdpReal, step)[0];
}
