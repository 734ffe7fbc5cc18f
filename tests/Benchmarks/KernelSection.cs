using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Benchmarks;

/// <summary>Draws per second of the kernel, beside the plain scalar version.</summary>
internal static class KernelSection
{
    private static readonly int[] ThreadCounts = [1, 2];

    public static string Measure(BenchmarkCounty county)
    {
        var table = new MarkdownTable("draws a second", "threads", "draws/s", "cores it had", "times the scalar version", "the same by processor time");
        foreach (var threads in ThreadCounts)
        {
            Twelve(county, threads, table);
        }

        foreach (var threads in ThreadCounts)
        {
            All(county, threads, table);
        }

        return $"""
            ## The kernel and the plain scalar version
            {table}
            (a) summarises mean, deviation and range of twelve indicators in every year. (b) does so for all indicators, and counts bins for the percentiles and the draws that reach
            each target and each two of them. *Simulated* means that townships (in b also parks) are worked out in every draw and not summarised, which is what the scalar version
            does; it is measured by the kernel's own parts in a loop of this program. *Simulated and summarised* is `EnsembleWorker` as the grains call it, which tells value added
            and population of all {county.County.Townships.Length} townships in every year as well. What is a fixed multiple of another series (a township's population of the county's,
            budget revenue of fiscal revenue …) it does not work out, and tells by that one (ADR 21); the *simulated* rows do work it out.

            """;
    }

    private static void Twelve(BenchmarkCounty county, int threads, MarkdownTable table)
    {
        var ensemble = county.Ensemble(BenchmarkCounty.Twelve);
        var townships = county.Ensemble(BenchmarkCounty.WithTownships(BenchmarkCounty.Twelve));
        Race(threads, table,
            Contestants.Kernel("(a) 12 indicators, townships simulated", ensemble, sketch: false, Contestants.EveryOne(townships.Layout, EntityKind.Township)),
            Contestants.Kernel("(a) 12 indicators, townships simulated and summarised", townships, sketch: false),
            Contestants.ScalarVersion("(a) plain scalar version", county, all: false));
    }

    private static void All(BenchmarkCounty county, int threads, MarkdownTable table)
    {
        var ensemble = county.Ensemble(EnsembleSelection.AllIndicators);
        var entities = county.Ensemble(EnsembleSelection.AllIndicators with { Entities = [EntityKind.Township, EntityKind.Park] });
        Race(threads, table,
            Contestants.Kernel("(b) all indicators, townships and parks simulated", ensemble, sketch: true, Contestants.EveryOne(entities.Layout, EntityKind.Township, EntityKind.Park)),
            Contestants.Kernel("(b) all indicators, townships simulated and summarised", county.Ensemble(BenchmarkCounty.WithTownships(EnsembleSelection.AllIndicators)), sketch: true),
            Contestants.ScalarVersion("(b) plain scalar version", county, all: true));
    }

    private static void Race(int threads, MarkdownTable table, params Contestant[] contestants)
    {
        var laps = Benchmarks.Race.Run(threads, contestants);
        for (var i = 0; i < laps.Length; i++)
        {
            table.Row(
                contestants[i].Name,
                $"{threads}",
                Numbers.Of(laps[i].Select(l => l.DrawsPerSecond).Median(), "#,0"),
                Numbers.Of(laps[i].Select(l => l.Cores).Median(), "0.00"),
                Numbers.Of(Benchmarks.Race.Ratio(laps[i], laps[^1], l => l.MicrosecondsPerDraw), "0.0"),
                Numbers.Of(Benchmarks.Race.Ratio(laps[i], laps[^1], l => l.ProcessorMicrosecondsPerDraw), "0.0"));
        }
    }
}
