using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Tests;

/// <summary>The shortest ways to a run, and what the model alone says of it.</summary>
internal static class Runs
{
    public static async Task<RunRequest> Request(ScenarioCluster cluster, string scenario, long draws, ulong seed, params string[] indicators) =>
        new(await cluster.Compose(scenario), draws, seed, "mc", [.. indicators], []);

    /// <summary>Waits until a run has ended.</summary>
    public static async Task<RunStatus> Ended(IRunGrain run)
    {
        RunStatus? last = null;
        await foreach (var status in run.Progress(Guid.NewGuid()))
        {
            Assert.True(last is null || status.Done >= last.Done, "progress went back");
            last = status;
        }

        Assert.Empty(last!.Faults);
        return last;
    }

    public static ModelSetup Setup(RunRequest request)
    {
        var county = ScenarioCluster.Library.Open(request.Scenario.County).County;
        var faults = new FaultList();
        return new ModelSetup(county, ScenarioLine.Resolve(county, request.Scenario.Line.Select(d => new ScenarioText(d.Id, d.File, d.Text)), faults)!);
    }

    /// <summary>The numbers of a run by one worker in one batch, with exact percentiles.</summary>
    public static IEnumerable<double> Expected(RunRequest request)
    {
        var ensemble = new EnsembleSetup(Setup(request), new EnsembleSelection(request.Indicators, []), request.Seed, request.Draws, new MonteCarlo());
        var worker = new EnsembleWorker(ensemble);
        var bins = worker.Pilot();
        var all = worker.Summarise(0, request.Draws, bins);
        var refinement = new Refinement(all);
        var exact = new OrderStatistics(all, refinement);
        exact.Add(worker.Refine(0, request.Draws, bins, refinement));
        var summary = new EnsembleSummary(ensemble, all, bins, exact);
        return summary.Layout.Series.SelectMany((_, s) => summary.Cells.Skip(s * summary.Layout.Steps).Take(summary.Layout.Steps).ToArray() is var cells
            ? (double[])[.. cells.Select(c => c.Mean), .. cells.Select(c => c.Deviation), .. cells.Select(c => c.Least), .. cells.Select(c => c.Greatest), .. cells.SelectMany(c => c.Percentiles)]
            : []);
    }

    public static double[] Numbers(SeriesSummary s) => [.. s.Mean.Values, .. s.Deviation.Values, .. s.Least.Values, .. s.Greatest.Values, .. s.Percentiles.Values];

    public static bool SameStatus(RunStatus a, RunStatus b) => (a.Key, a.State, a.Done, a.Result, a.Seconds, a.Ended) == (b.Key, b.State, b.Done, b.Result, b.Seconds, b.Ended);
}
