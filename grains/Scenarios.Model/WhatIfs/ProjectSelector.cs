using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>
/// Which projects a switch is for 项目选择条件. An empty list does not limit; several conditions must all hold; a list means any of its members.
/// </summary>
public sealed record ProjectSelector(
    ImmutableArray<string> Ids,
    ImmutableArray<string> Clusters,
    ImmutableArray<string> Townships,
    ImmutableArray<string> Stages)
{
    public bool Matches(InvestmentProject project) =>
        Holds(Ids, project.Id) && Holds(Clusters, project.Cluster) && Holds(Townships, project.Township) && Holds(Stages, project.Stage);

    private static bool Holds(ImmutableArray<string> allowed, string value) => allowed.IsEmpty || allowed.Contains(value);
}
