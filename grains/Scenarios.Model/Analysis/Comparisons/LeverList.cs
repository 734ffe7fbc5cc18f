using System.Collections.Immutable;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>Every lever that scenarios can set, side by side 杠杆清单: assumptions in the county's order, then projects, then events.</summary>
internal static class LeverList
{
    public static IEnumerable<LeverComparison> Of(IReadOnlyList<ModelSetup> setups) => [.. Assumptions(setups), .. ProjectLevers.Of(setups), .. Events(setups)];

    private static IEnumerable<LeverComparison> Assumptions(IReadOnlyList<ModelSetup> setups) => setups[0].Scenario.Assumptions.Select((assumption, i) => new LeverComparison(
        LeverKind.Assumption,
        assumption.Value.Key,
        "",
        assumption.Value.Name,
        assumption.Value.Unit,
        0,
        [.. setups.Select(s => LeverSetting.Of(s.Scenario.Assumptions[i].Value))]));

    private static IEnumerable<LeverComparison> Events(IReadOnlyList<ModelSetup> setups)
    {
        var struck = setups.SelectMany(s => s.Scenario.Events).Select(e => (e.Year, e.Kind, e.Sector)).Distinct().OrderBy(e => e.Year).ThenBy(e => e.Kind);
        foreach (var (year, kind, sector) in struck)
        {
            yield return new LeverComparison(
                LeverKind.Event,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sector}.{year}"),
                kind == EventKind.Growth ? "growth" : "price",
                setups[0].County.Sectors.First(s => s.Id == sector).Name,
                "1",
                0,
                [.. setups.Select(s => Setting(s.Scenario.Events.Where(e => (e.Year, e.Kind, e.Sector) == (year, kind, sector))))]);
        }
    }

    // Several events on one factor multiply.
    private static LeverSetting Setting(IEnumerable<ScenarioEvent> events)
    {
        ImmutableArray<double> sizes = [.. events.Select(e => e.Value)];
        return sizes switch
        {
            [] => LeverSetting.Missing,
            [var only] => LeverSetting.Of(only),
            _ => LeverSetting.Of(sizes.Aggregate(1.0, (factor, x) => factor * (1 + x)) - 1),
        };
    }
}
