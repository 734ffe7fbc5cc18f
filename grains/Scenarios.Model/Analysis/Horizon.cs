using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis;

/// <summary>Ends a projection early 截短推演期: no year depends on a later one, so an analysis of 2025 need not step to 2035. The bits of the years that are left stay the same.</summary>
public static class Horizon
{
    /// <summary>The same county under the same scenario, up to a year.</summary>
    public static ModelSetup Cut(ModelSetup setup, int year)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return year == setup.County.EndYear && setup.Scenario.Events.All(e => e.Year <= year) ? setup : Cut(setup, setup.Scenario, year); // an analysis often cuts what another part of it has cut
    }

    /// <summary>Whether an assumption is growth of a plan period that begins after a year.</summary>
    public static bool IsLate(County county, string key, int year)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith("growth.", StringComparison.Ordinal) && county.Periods.Any(p => p.From > year && key.EndsWith($".{p.Id}", StringComparison.Ordinal));
    }

    /// <summary>The same county under a scenario, up to a year.</summary>
    public static ModelSetup Cut(ModelSetup setup, ResolvedScenario scenario, int year)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, setup.County.EndYear);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(year, setup.County.BaseYear);
        return new ModelSetup(setup.County with { EndYear = year }, scenario with { Events = [.. scenario.Events.Where(e => e.Year <= year)] });
    }
}
