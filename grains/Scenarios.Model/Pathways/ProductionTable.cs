using System.Runtime.CompilerServices;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What the loops over clusters and sectors walk 产出索引表: the set-up's objects as tables of places, sector by sector, so that a year is a walk through numbers that lie
/// together.
/// </summary>
internal sealed class ProductionTable
{
    private readonly GrowingCluster[][] growing;
    private readonly BuildingCluster[] building;

    public ProductionTable(ModelSetup setup)
    {
        ClusterSetup[][] clusters = [.. setup.Sectors.Select(s => s.Clusters.OrderBy(c => !c.IsLocated).ToArray())];
        growing = [.. Enumerable.Range(0, setup.Steps + 1).Select(step => clusters.SelectMany(s => s).Select(c => new GrowingCluster(new(c.Index), new(c.Growth[step]))).ToArray())];
        ClusterSetup[] builders = [.. setup.Sectors.SelectMany(s => s.Clusters).Where(c => c.CalendarRow >= 0)];
        building = [.. builders.Select(c => new BuildingCluster(c.Index, new(c.Index), new(c.CalendarRow), c.Sites))];
        Sectors = new ProducingSector[setup.Sectors.Length];
        for (int s = 0, cluster = 0, builder = 0; s < Sectors.Length; s++)
        {
            int all = clusters[s].Length, located = clusters[s].Count(c => c.IsLocated), builds = clusters[s].Count(c => c.CalendarRow >= 0);
            Sectors[s] = new(new(s), setup.Sectors[s].Facts.StatisticalSector, cluster, located, cluster + located, all - located, builder, builds, new(setup.Sectors[s].Inflation));
            (cluster, builder) = (cluster + all, builder + builds);
        }
    }

    /// <summary>By index.</summary>
    public ProducingSector[] Sectors { get; }

    /// <summary>The clusters of a sector that stand somewhere in particular, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<GrowingCluster> Located(in ProducingSector sector, int step) => new(growing[step], sector.FirstLocated, sector.Located);

    /// <summary>The others of it, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<GrowingCluster> Unlocated(in ProducingSector sector, int step) => new(growing[step], sector.FirstUnlocated, sector.Unlocated);

    /// <summary>Its clusters that have projects, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<BuildingCluster> Building(in ProducingSector sector) => new(building, sector.FirstBuilding, sector.Building);
}
