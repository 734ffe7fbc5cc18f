using Scenarios.Model.Equations;
using Scenarios.Model.Facts;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A township, with its weights.</summary>
public sealed class TownshipSetup
{
    internal TownshipSetup(ModelSetup setup, Township township, int index)
    {
        Facts = township;
        Index = index;
        Located = [.. setup.Clusters.Where(c => c.IsLocated).Select(c => new LocatedCluster(new(c.Index), ClusterShare(setup.County, c.Facts, township))).Where(c => c.Share != 0)];
        SectorShares = [.. setup.County.Sectors.Select(s => township.ShareOf(s.Id))];
        PopulationShares = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => TownshipAllocation.PopulationShare(Weight(township, t), setup.County.Townships.Sum(j => Weight(j, t))))];
        Sites = [.. Enumerable.Range(0, setup.Sites.Length).Where(i => setup.Sites[i].Township == index).Select(i => new LanePlace(i))];
    }

    public Township Facts { get; }

    public int Index { get; }

    /// <summary>Sites of projects that stand here.</summary>
    internal LanePlace[] Sites { get; }

    /// <summary>The clusters that locations.csv places here, with their share.</summary>
    internal LocatedCluster[] Located { get; }

    /// <summary>Its part of what stands nowhere in particular, by sector: the four of the full model.</summary>
    internal double[] SectorShares { get; }

    internal double[] PopulationShares { get; }

    private static double Weight(Township township, int years) => Trends.After(township.PopulationShare, township.PopulationDrift, years);

    /// <summary>The share of a cluster that stands in a township: its row of locations.csv, or the sector share where it has no row.</summary>
    internal static double ClusterShare(County county, IndustryCluster cluster, Township township)
    {
        var located = county.Locations.Where(l => l.Cluster == cluster.Id).ToArray();
        return located.Length == 0
            ? township.ShareOf(cluster.Sector)
            : located.Where(l => l.Township == township.Id).Sum(l => l.Share);
    }
}
