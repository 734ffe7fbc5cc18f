using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>
/// The projects of two scenarios side by side 项目并集. A project's size and dates are one number for all lanes, so one that differs in them stands there twice, and each
/// lane builds one of the two at the most.
/// </summary>
internal sealed class ProjectUnion
{
    /// <summary>No id of a project holds this.</summary>
    private const string OfSecond = "~";

    private readonly ImmutableArray<ResolvedProject>.Builder versions = ImmutableArray.CreateBuilder<ResolvedProject>();
    private readonly List<LeverSwitch> switches = [];

    public ProjectUnion(ModelSetup a, ModelSetup b)
    {
        var (first, second) = (a.Projects.ToDictionary(p => p.Facts.Id), b.Projects.ToDictionary(p => p.Facts.Id));
        foreach (var project in a.Projects)
        {
            var fate = ProjectFate.Of(a, project);
            if (!second.TryGetValue(project.Facts.Id, out var other))
            {
                Add(project, project.Cluster, "", fate, fate.Absent);
            }
            else if (HasSameFacts(project.Facts, other.Facts))
            {
                Add(project, project.Cluster, "", fate, ProjectFate.Of(b, other));
            }
            else
            {
                // One that moves to another cluster belongs to one group still, the same one whichever scenario comes first.
                var (cluster, otherFate) = (Math.Min(project.Cluster, other.Cluster), ProjectFate.Of(b, other));
                Add(project, cluster, "", fate, fate.Absent);
                Add(other, cluster, OfSecond, otherFate.Absent, otherFate);
            }
        }

        foreach (var project in b.Projects.Where(p => !first.ContainsKey(p.Facts.Id)))
        {
            var fate = ProjectFate.Of(b, project);
            Add(project, project.Cluster, OfSecond, fate.Absent, fate);
        }
    }

    public ImmutableArray<ResolvedProject> Versions => versions.ToImmutable();

    /// <summary>The fates of all of them, those in which the two agree as well: the pools decide none.</summary>
    public IReadOnlyList<LeverSwitch> Switches => switches;

    // What the county's own accounts see of a project.
    private static bool HasSameFacts(InvestmentProject a, InvestmentProject b) =>
        (a.Cluster, a.Investment, a.FullValueAdded, a.Start, a.BuildYears) == (b.Cluster, b.Investment, b.FullValueAdded, b.Start, b.BuildYears);

    private void Add(ProjectSetup project, int cluster, string suffix, ProjectFate a, ProjectFate b)
    {
        var index = versions.Count;
        versions.Add(new ResolvedProject(project.Facts with { Id = project.Facts.Id + suffix }, null, null, null, []));
        LeverGroupKey? group = a.IsSameAs(b) ? null : new(LeverGroupKind.Projects, cluster);
        switches.Add(new(group, LeverSource.Project, index, block => block.Realised(index), a.Realised, b.Realised));
        switches.Add(new(group, LeverSource.Project, index, block => block.Delay(index), a.Delay, b.Delay));
        switches.Add(new(group, LeverSource.Project, index, block => block.Utilisation(index), a.Utilisation, b.Utilisation));
    }
}
