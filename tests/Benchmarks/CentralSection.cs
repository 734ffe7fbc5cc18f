using System.Diagnostics;
using Scenarios.Client;
using Scenarios.Contracts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Plausibility;
using Scenarios.Model.Targets;

namespace Benchmarks;

/// <summary>A whole central projection, with all entities and verdicts: in the pure Simulator, and through the live grains of an embedded silo.</summary>
internal static class CentralSection
{
    private const int WarmUp = 3000;
    private const int Runs = 300;

    public static async Task<string> Measure(BenchmarkCounty county)
    {
        var setup = county.Setup;
        var table = new MarkdownTable("one central projection", "median, ms");
        void Row(string what, double milliseconds) => table.Row(what, Numbers.Of(milliseconds, "0.000"));

        Row("pure Simulator: stepping alone", await Median(_ =>
        {
            Simulator.Run(Futures.Central(setup));
            return Task.CompletedTask;
        }));
        Row("pure Simulator: all series, verdicts and flags", await Median(_ =>
        {
            var series = Projection.Of(setup, Simulator.Run(Futures.Central(setup)));
            VerdictRules.Judge(county.County, series);
            PlausibilityRules.Judge(county.County, series);
            return Task.CompletedTask;
        }));

        var folder = Directory.CreateTempSubdirectory("scenario-bench-").FullName;
        await using (var connection = await Connection.Embed(folder))
        {
            var composed = await connection.County(county.County.Id).Compose(new ComposeRequest(new ScenarioReference(county.Scenario.Id, null), [], []));
            Row("live grains: the same entities again from the base year, projection and verdicts", await Median(_ => Project(connection, composed, "~again", restart: true)));
            Row("live grains: with entities that must be activated first", await Median(branch => Project(connection, composed, $"~{branch}")));
        }

        Directory.Delete(folder, recursive: true);
        return $"""
            ## One central projection
            {table}
            {WarmUp:#,0} runs to warm up, then the median of {Runs}. What the live grains cost beside the pure Simulator is identity, placement and recovery, and why ensembles run as batches (ADR 2).

            """;
    }

    private static async Task Project(Connection connection, ComposedScenario composed, string branch, bool restart = false)
    {
        var live = connection.Live(composed.LiveKey + branch);
        var status = await live.Open(composed);
        if (restart)
        {
            await live.Restart();
        }

        await live.RunTo(status.EndYear);
        await live.Projection();
    }

    private static async Task<double> Median(Func<int, Task> run)
    {
        var times = new double[Runs];
        for (var i = -WarmUp; i < Runs; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await run(i + WarmUp);
            times[Math.Max(i, 0)] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return times.Median();
    }
}
