using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>The assumptions and events of two scenarios as switches 假设与事件开关.</summary>
internal static class UnionSwitches
{
    /// <summary>The assumptions whose central values differ and that can move a year up to the given one.</summary>
    public static IEnumerable<LeverSwitch> Assumptions(ModelSetup a, ModelSetup b, int year)
    {
        for (var i = 0; i < a.Scenario.Assumptions.Length; i++)
        {
            var (index, first, second) = (i, a.Scenario.Assumptions[i].Value, b.Scenario.Assumptions[i].Value);
            if (first.Mode != second.Mode
                && LeverGroup.Of(a, first.Key) is { } group
                && !Horizon.IsLate(a.County, first.Key, year))
            {
                yield return new(group, LeverSource.Assumption, i, block => block.Assumption(index), first.Mode, second.Mode);
            }
        }
    }

    /// <summary>How many assumptions and events differ without moving a year up to the given one in the central case: by their ranges alone, as shocks do, or later.</summary>
    public static int Idle(ModelSetup a, ModelSetup b, int year)
    {
        var counted = Assumptions(a, b, year).Select(s => s.Index).ToHashSet();
        var assumptions = a.Scenario.Assumptions.Zip(b.Scenario.Assumptions)
            .Where((pair, i) => Spread(pair.First.Value) != Spread(pair.Second.Value) && !counted.Contains(i) && !MovesProjects(pair.First.Value, pair.Second.Value)).Count();
        var (first, second) = (Late(a, year), Late(b, year));
        return assumptions + first.Except(second).Count() + second.Except(first).Count();
    }

    /// <summary>The growth and price factors of the events, by year and sector.</summary>
    public static IEnumerable<LeverSwitch> Events(ModelSetup a, ModelSetup b, int steps)
    {
        foreach (var (kind, group) in new[] { (EventKind.Growth, LeverGroupKind.GrowthEvents), (EventKind.Price, LeverGroupKind.PriceEvents) })
        {
            for (var step = 1; step <= steps; step++)
            {
                for (var sector = 0; sector < a.Sectors.Length; sector++)
                {
                    var (first, second) = (Factor(a, kind, step, sector), Factor(b, kind, step, sector));
                    if (first != 1 || second != 1)
                    {
                        yield return new(first == second ? null : new(group), LeverSource.Event, (step * a.Sectors.Length) + sector, Row(kind, step, sector), first, second);
                    }
                }
            }
        }
    }

    private static (double, double, double, Distribution) Spread(Assumption assumption) => (assumption.Low, assumption.Mode, assumption.High, assumption.Distribution);

    // The pools act through the fates of their projects.
    private static bool MovesProjects(Assumption a, Assumption b) => a.Mode != b.Mode && a.Key.StartsWith("project.", StringComparison.Ordinal);

    private static (EventKind, string, int, double)[] Late(ModelSetup setup, int year) => [.. setup.Scenario.Events.Where(e => e.Year > year).Select(e => (e.Kind, e.Sector, e.Year, e.Value))];

    private static CaseRow Row(EventKind kind, int step, int sector) =>
        kind == EventKind.Growth ? block => block.GrowthFactor(step, sector) : block => block.PriceFactor(step, sector);

    // As Shocks.Struck does, one event after the other. (S-5)
    private static double Factor(ModelSetup setup, EventKind kind, int step, int sector) => setup.Strikes
        .Where(s => s.OnGrowth == (kind == EventKind.Growth) && s.Step == step && s.Sector == sector)
        .Aggregate(1.0, (factor, strike) => factor * (1 + strike.Value));
}
