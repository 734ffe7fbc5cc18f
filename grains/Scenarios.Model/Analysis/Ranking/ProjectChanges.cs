using System.Collections.Immutable;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Ranking;

/// <summary>How changes are made to the projects of a scenario 项目变动规则: only r or the start year is set, so that all else is drawn with the same numbers.</summary>
internal static class ProjectChanges
{
    private const int Shift = 1;

    /// <summary>The project as the change leaves it.</summary>
    public static ResolvedProject Apply(ResolvedProject project, ProjectChange change) => change switch
    {
        ProjectChange.Realised => project with { Realised = 1 },
        ProjectChange.Cancelled => project with { Realised = 0 },
        ProjectChange.Earlier => Moved(project, -Shift),
        _ => Moved(project, Shift),
    };

    /// <summary>Whether the change leaves everything as it is: the scenario has built or dropped the project already.</summary>
    public static bool IsNothing(ResolvedProject project, ProjectChange change) => change == ProjectChange.Realised ? project.Realised is 1 : project.Realised is 0;

    /// <summary>
    /// Whether the change would reach into history: the project as it is, or as it would be, could start in or before the base year, of which nothing counts any more.
    /// What could be is told by the least delay that can be drawn.
    /// </summary>
    public static bool RewritesHistory(ModelSetup setup, ProjectSetup project, ProjectChange change)
    {
        var first = project.Facts.Start + LeastDelay(setup, project);
        return change switch
        {
            ProjectChange.Earlier => first - Shift <= setup.County.BaseYear,
            ProjectChange.Later => first <= setup.County.BaseYear,
            _ => false,
        };
    }

    /// <summary>The fewest years of delay that a scenario leaves possible.</summary>
    public static int LeastDelay(ModelSetup setup, ProjectSetup project) =>
        project.Resolved.Delay ?? new DelayQuantile(new Quantile(setup.Scenario.Assumptions[project.DelayOfStage].Value)).Least;

    /// <summary>The scenario with some of its projects changed.</summary>
    public static ResolvedScenario Apply(ResolvedScenario scenario, ImmutableArray<int> projects, ProjectChange change) =>
        scenario with { Projects = [.. scenario.Projects.Select((p, i) => projects.Contains(i) ? Apply(p, change) : p)] };

    private static ResolvedProject Moved(ResolvedProject project, int years) => project with { Value = project.Value with { Start = project.Value.Start + years } };
}
