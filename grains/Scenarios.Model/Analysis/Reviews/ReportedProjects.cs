using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Reads the states of projects off the actuals 项目状态上报: cancelled, begun in a year, or producing from a year on. What is not reported stays as the scenario has it.</summary>
public static class ReportedProjects
{
    /// <summary>Every project with a report, in the scenario's order.</summary>
    public static ImmutableArray<ReportedProject> Of(ModelSetup setup, ActualBook book)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(book);
        return [.. setup.Projects.Select(p => Of(p.Index, p.Resolved, book)).OfType<ReportedProject>()];
    }

    /// <summary>The scenario with the first so many reports.</summary>
    public static ResolvedScenario Apply(ResolvedScenario scenario, IEnumerable<ReportedProject> reports)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var projects = scenario.Projects.ToBuilder();
        foreach (var report in reports)
        {
            projects[report.Index] = report.Project;
        }

        return scenario with { Projects = projects.ToImmutable() };
    }

    private static ReportedProject? Of(int index, ResolvedProject project, ActualBook book)
    {
        var id = project.Value.Id;
        if (Last(book, ReviewStates.Realised(id)) is { Value: 0 } cancelled)
        {
            return new(index, project with { Realised = 0 }, cancelled);
        }

        if (Last(book, ReviewStates.Commissioned(id)) is { } commissioned)
        {
            return new(index, Begun(project, (int)commissioned.Value - project.Value.BuildYears), commissioned);
        }

        if (Last(book, ReviewStates.Started(id)) is { } started)
        {
            return new(index, Begun(project, (int)started.Value), started);
        }

        return Last(book, ReviewStates.Realised(id)) is { } built ? new(index, project with { Realised = built.Value }, built) : null;
    }

    private static ResolvedProject Begun(ResolvedProject project, int start) => project with { Realised = 1, Delay = 0, Value = project.Value with { Start = start } };

    private static Actual? Last(ActualBook book, string state) => book.All.Where(a => a.Indicator == state).Select(a => (int?)a.Year).Max() is { } year ? book.Latest(state, year) : null;
}
