using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A cluster, with its projects.</summary>
public sealed class ClusterSetup
{
    internal ClusterSetup(ModelSetup setup, IndustryCluster cluster, int index)
    {
        Facts = cluster;
        Index = index;
        Sector = ModelSetup.IndexOf(setup.County.Sectors, s => s.Id == cluster.Sector);
        Growth = setup.GrowthOf(cluster.Id);
        IsLocated = setup.County.Locations.Any(l => l.Cluster == cluster.Id);
    }

    public IndustryCluster Facts { get; }

    public int Index { get; }

    public int Sector { get; }

    public ImmutableArray<ProjectSetup> Projects { get; internal set; } = [];

    /// <summary>Sites of its projects that yield something.</summary>
    internal LanePlace[] Sites { get; set; } = [];

    /// <summary>Its place among the clusters that have projects.</summary>
    internal int CalendarRow { get; set; } = -1;

    /// <summary>Whether locations.csv says where it stands; if not, it is placed by the townships' shares of its sector.</summary>
    internal bool IsLocated { get; }

    internal int[] Growth { get; }
}
