using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// The year that is being stepped 当年账: what clusters and sectors yield in it, in rows by index, 万元 of base-year prices unless said.
/// Each rule reads the rows of the one before it and fills its own.
/// </summary>
public sealed class CountyYear
{
    private readonly ModelSetup setup;

    public CountyYear(ModelSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        this.setup = setup;
        var (clusters, sectors) = (setup.Clusters.Length, setup.Sectors.Length);
        (Organic, ClusterProjects, ClusterInvestment) = (new(clusters), new(clusters), new(clusters));
        (Direct, Unlocated, Projects, Investment) = (new(sectors), new(sectors), new(sectors), new(sectors));
        (Linkage, Construction, Spread) = (new(sectors), new(sectors), new(sectors));
        (ValueAdded, NominalValueAdded, Price) = (new(sectors), new(sectors), new(sectors));
    }

    /// <summary>Organic value added O, by cluster.</summary>
    public Lanes Organic { get; }

    /// <summary>Value added of projects Σ X, by cluster.</summary>
    public Lanes ClusterProjects { get; }

    /// <summary>Investment of projects Σ J, by cluster, in a live county alone: a block adds it up by sector at once.</summary>
    public Lanes ClusterInvestment { get; }

    /// <summary>Direct value added D, by sector.</summary>
    public Lanes Direct { get; }

    /// <summary>Organic value added of the clusters that stand nowhere in particular, by sector.</summary>
    public Lanes Unlocated { get; }

    /// <summary>Value added of projects Σ X, by sector.</summary>
    public Lanes Projects { get; }

    /// <summary>Investment of projects Σ J, by sector.</summary>
    public Lanes Investment { get; }

    /// <summary>Linkage value added W, by sector.</summary>
    public Lanes Linkage { get; }

    /// <summary>Value added of construction for projects v h J, by sector; zero in all but construction.</summary>
    public Lanes Construction { get; }

    /// <summary>What the townships share out by their part in the sector, by sector. (T-1)</summary>
    public Lanes Spread { get; }

    /// <summary>Value added V, by sector.</summary>
    public Lanes ValueAdded { get; }

    /// <summary>Value added in current prices N, by sector, 万元 of the year.</summary>
    public Lanes NominalValueAdded { get; }

    /// <summary>Deflator P, by sector, base year = 1.</summary>
    public Lanes Price { get; }

    /// <summary>The base year, in rows that nothing was written to: nothing but what there was. The grain of one entity does without, for it would touch memory of which it wants little.</summary>
    internal void BeginFirst()
    {
        foreach (var sector in setup.Sectors)
        {
            Unlocated[sector.Index] = sector.Clusters.Where(c => !c.IsLocated).Sum(c => c.Facts.BaseValueAdded);
            Direct[sector.Index] = ValueAdded[sector.Index] = NominalValueAdded[sector.Index] = sector.Facts.BaseValueAdded;
        }

        Begin();
    }

    /// <summary>Goes back to the base year, as far as a next year stands on it: every step writes the other rows before it reads them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Begin()
    {
        foreach (var cluster in setup.Clusters)
        {
            Organic[cluster.Index] = cluster.Facts.BaseValueAdded;
        }

        Price.Fill(1);
    }
}
