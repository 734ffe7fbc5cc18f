namespace Scenarios.Model.Pathways;

/// <summary>
/// What the loops over clusters and sectors walk 产出索引表: the set-up's objects as arrays of indices, so that a year is a walk through numbers that lie together.
/// </summary>
internal sealed class ProductionTable
{
    public ProductionTable(ModelSetup setup)
    {
        Growth = [.. Enumerable.Range(0, setup.Steps + 1).Select(step => setup.Clusters.Select(c => c.Growth[step]).ToArray())];
        SectorOf = [.. setup.Clusters.Select(c => c.Sector)];
        CalendarRow = [.. setup.Clusters.Select(c => c.CalendarRow)];
        (FirstSite, Sites) = Lists(setup.Clusters.Select(c => c.Sites));
        (FirstCluster, Clusters) = Lists(setup.Sectors.Select(s => s.Clusters.Select(c => c.Index)));
        (FirstBuilding, Building) = Lists(setup.Sectors.Select(s => s.Clusters.Where(c => c.CalendarRow >= 0).Select(c => c.Index)));
        (FirstSpread, Spread) = Lists(setup.Sectors.Select(s => s.Clusters.Where(c => !c.IsLocated).Select(c => c.Index)));
        Inflation = [.. setup.Sectors.Select(s => s.Inflation)];
    }

    /// <summary>By step and cluster, the growth assumption.</summary>
    public int[][] Growth { get; }

    /// <summary>By cluster.</summary>
    public int[] SectorOf { get; }

    /// <summary>By cluster, its place among those that have projects; −1 for the others.</summary>
    public int[] CalendarRow { get; }

    /// <summary>By cluster, where its sites begin in <see cref="Sites"/>; they end where the next one's begin.</summary>
    public int[] FirstSite { get; }

    public int[] Sites { get; }

    /// <summary>By sector, where its clusters begin in <see cref="Clusters"/>.</summary>
    public int[] FirstCluster { get; }

    public int[] Clusters { get; }

    /// <summary>By sector, where its clusters that have projects begin in <see cref="Building"/>.</summary>
    public int[] FirstBuilding { get; }

    public int[] Building { get; }

    /// <summary>By sector, where its clusters that stand nowhere in particular begin in <see cref="Spread"/>.</summary>
    public int[] FirstSpread { get; }

    public int[] Spread { get; }

    /// <summary>By sector, the inflation assumption.</summary>
    public int[] Inflation { get; }

    private static (int[] First, int[] Items) Lists(IEnumerable<IEnumerable<int>> lists)
    {
        List<int> first = [0], items = [];
        foreach (var list in lists)
        {
            items.AddRange(list);
            first.Add(items.Count);
        }

        return ([.. first], [.. items]);
    }
}
