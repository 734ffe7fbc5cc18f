using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A whole county in 8 futures 县域整体推演状态: every pathway, in one place.</summary>
public sealed class CountyBlock
{
    /// <summary>The county in its base year.</summary>
    public CountyBlock(Futures futures)
    {
        ArgumentNullException.ThrowIfNull(futures);
        var setup = futures.Setup;
        Accounts = new CountyPathway(futures);
        Sectors = [.. setup.Sectors.Select(s => new SectorPathway(setup, s.Index))];
        Clusters = [.. setup.Clusters.Select(c => new ClusterPathway(setup, c.Index))];
        Townships = [.. setup.Townships.Select(t => new TownshipPathway(setup, t.Index))];
        ClusterYields = new ClusterYield[Clusters.Length];
        SectorYields = new SectorYield[Sectors.Length];
        SectorAccounts = new SectorAccount[Sectors.Length];
        if (Townships.Length > 0)
        {
            var standing = Stand(setup, 0);
            foreach (var township in Townships)
            {
                township.Place(setup, 0, standing);
            }

            foreach (var park in Accounts.Parks)
            {
                park.Place(setup, 0, standing);
            }
        }
    }

    public CountyPathway Accounts { get; }

    public SectorPathway[] Sectors { get; }

    public ClusterPathway[] Clusters { get; }

    public TownshipPathway[] Townships { get; }

    internal ClusterYield[] ClusterYields { get; }

    internal SectorYield[] SectorYields { get; }

    internal SectorAccount[] SectorAccounts { get; }

    /// <summary>The yields of a sector's clusters: they stand together, for clusters are in the order of their sectors.</summary>
    internal ReadOnlySpan<ClusterYield> YieldsOf(ModelSetup.SectorSetup sector) =>
        sector.Clusters.IsEmpty ? [] : ClusterYields.AsSpan(sector.Clusters[0].Index, sector.Clusters.Length);

    internal Standing Stand(ModelSetup setup, int step)
    {
        var (valueAdded, investment) = (new Lane[setup.Projects.Length], new Lane[setup.Projects.Length]);
        foreach (var cluster in setup.Clusters)
        {
            for (var p = 0; p < cluster.Projects.Length; p++)
            {
                var pathway = Clusters[cluster.Index].Projects[p];
                valueAdded[cluster.Projects[p].Index] = pathway.ValueAdded[step];
                investment[cluster.Projects[p].Index] = pathway.Investment[step];
            }
        }

        return Accounts.Stand(step, [.. Clusters.Select(c => c.Organic[step])], valueAdded, investment);
    }
}
