using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Scenarios.Grains;

/// <summary>What the grains tell of their work 遥测: traces and metrics named Scenario.</summary>
public static class Telemetry
{
    public const string Name = "Scenario";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Projections = Meter.CreateCounter<long>("scenario.projections", description: "Runs of a live county.");
    private static readonly Counter<long> Steps = Meter.CreateCounter<long>("scenario.steps", description: "Years stepped by live counties.");
    private static readonly Histogram<double> Latency = Meter.CreateHistogram<double>("scenario.run.duration", "ms", "Time of a run of a live county.");

    private static readonly Counter<long> Draws = Meter.CreateCounter<long>("scenario.draws", description: "Futures drawn by ensemble runs.");
    private static readonly Histogram<double> DrawTime = Meter.CreateHistogram<double>("scenario.ensemble.duration", "s", "Time of an ensemble run, from a start to its end.");

    public static ActivitySource Source { get; } = new(Name);

    internal static void Drawn(string county, long draws, double seconds)
    {
        var tag = new KeyValuePair<string, object?>("county", county);
        Draws.Add(draws, tag);
        DrawTime.Record(seconds, tag);
    }

    internal static void Stepped(string county, int steps, TimeSpan time)
    {
        var tag = new KeyValuePair<string, object?>("county", county);
        Projections.Add(1, tag);
        Steps.Add(steps, tag);
        Latency.Record(time.TotalMilliseconds, tag);
    }
}
