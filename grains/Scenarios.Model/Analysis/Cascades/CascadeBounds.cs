using Scenarios.Model.Analysis.Ranking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Cascades;

/// <summary>
/// The feasible bound of a scenario 可行上限: organic growth at the high end of every range, projects built for sure, as early as can be, and used to the high end.
/// What the scenario itself fixes of a project stays: that is decided, not open.
/// </summary>
internal static class CascadeBounds
{
    public static ResolvedScenario Of(ModelSetup setup)
    {
        var open = setup.Clusters.SelectMany(k => k.Growth).Append(setup.Full?.Utilisation ?? -1).ToHashSet();
        return setup.Scenario with
        {
            Assumptions = [.. setup.Scenario.Assumptions.Select((a, i) => open.Contains(i) ? a with { Value = AtHigh(a.Value) } : a)],
            Projects = [.. setup.Projects.Select(p => p.Resolved with { Realised = p.Resolved.Realised ?? 1, Delay = ProjectChanges.LeastDelay(setup, p) })],
        };
    }

    private static Assumption AtHigh(Assumption assumption) => assumption with { Distribution = Distribution.Fixed, Low = assumption.High, Mode = assumption.High };
}
