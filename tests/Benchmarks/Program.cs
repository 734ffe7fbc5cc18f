using System.Diagnostics;
using System.Globalization;
using Benchmarks.Scalar;
using Scenarios.Client;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Plausibility;
using Scenarios.Model.Targets;
using Scenarios.Model.WhatIfs;

// Times a whole central projection, with all entities and verdicts, in one run on one machine: in the pure Simulator, and through the live grains of an
// embedded silo. Medians after a warm-up; see docs/reference/benchmarks.md for the method and results.
if (args is ["scalar", .. var rest])
{
    Environment.ExitCode = ScalarCommand.Run(rest);
    return;
}

const int WarmUp = 3000;
const int Runs = 300;
var id = args.Length > 0 ? args[0] : CountyOf();
var entry = new CountyLibrary(CountyLibrary.Shipped).Open(id);
var scenario = entry.Scenarios.Values.First(s => s.Parents.IsEmpty);
var resolved = ScenarioResolver.Resolve(entry.County, [scenario], new FaultList())!;
var setup = new ModelSetup(entry.County, resolved);

Report("Simulator: all series, verdicts and flags", Median(() =>
{
    var series = Projection.Of(setup, Simulator.Run(Futures.Central(setup)));
    VerdictRules.Judge(entry.County, series);
    PlausibilityRules.Judge(entry.County, series);
}));
Report("Simulator: stepping alone", Median(() => Simulator.Run(Futures.Central(setup))));

var folder = Directory.CreateTempSubdirectory("scenario-bench-").FullName;
await using (var connection = await Connection.Embed(folder))
{
    var composed = await connection.County(entry.County.Id).Compose(new ComposeRequest(new ScenarioReference(scenario.Id, null), [], []));
    Report("Live grains: new entities, stepping, projection", await MedianAsync(branch => Run(connection, composed, $"~{branch}")));
    Report("Live grains: the same entities again from the base year", await MedianAsync(_ => Run(connection, composed, "~again", restart: true)));
}

Directory.Delete(folder, recursive: true);

static async Task Run(Connection connection, ComposedScenario composed, string branch, bool restart = false)
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

static string CountyOf() => new CountyLibrary(CountyLibrary.Shipped).Ids.First(i => Directory.Exists(Path.Combine(CountyLibrary.Shipped, i, "scenarios")));

static double Median(Action run)
{
    var times = new double[Runs];
    for (var i = -WarmUp; i < Runs; i++)
    {
        var started = Stopwatch.GetTimestamp();
        run();
        times[Math.Max(i, 0)] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    Array.Sort(times);
    return times[Runs / 2];
}

static async Task<double> MedianAsync(Func<int, Task> run)
{
    var times = new double[Runs];
    for (var i = -WarmUp; i < Runs; i++)
    {
        var started = Stopwatch.GetTimestamp();
        await run(i + WarmUp);
        times[Math.Max(i, 0)] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    Array.Sort(times);
    return times[Runs / 2];
}

static void Report(string what, double milliseconds) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {milliseconds:0.000} ms of {Runs} runs"));
