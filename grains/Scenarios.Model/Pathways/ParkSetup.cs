using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Pathways;

/// <summary>A park: which part of each cluster stands in it, and its projects.</summary>
public sealed class ParkSetup
{
    internal ParkSetup(ModelSetup setup, Park park)
    {
        Facts = park;
        var county = setup.County;
        var townships = county.Townships.Where(t => park.Townships.Contains(t.Id)).ToArray();
        ClusterShares = [.. county.Clusters.Select(c => park.Clusters.Contains(c.Id) ? townships.Sum(t => TownshipSetup.ClusterShare(county, c, t)) : 0)];
        Projects = [.. setup.Projects.Where(p => park.Projects.Contains(p.Facts.Id)).Select(p => p.Index)];
    }

    public Park Facts { get; }

    internal ImmutableArray<double> ClusterShares { get; }

    internal ImmutableArray<int> Projects { get; }
}
