using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// One year of a county, in the order of its rules 年度推演顺序: the table of contents of the economics.
/// Produce: clusters grow and build (C), sectors gather them (L-1). Close: linkages (L), prices (P), the county's accounts (M … I). Place: townships and parks (T).
/// The grains of a live county take the same steps, each for its own part.
/// </summary>
public static class YearStep
{
    public static void Run(CountyBlock county, Futures futures, int step)
    {
        ArgumentNullException.ThrowIfNull(county);
        Produce(county, futures, step);
        Close(county, futures, step);
        Place(county, futures, step);
    }

    private static void Produce(CountyBlock county, Futures futures, int step)
    {
        ArgumentNullException.ThrowIfNull(futures);
        Lane slowdown = county.Accounts.SlowdownOf(step - 1);
        foreach (var sector in futures.Setup.Sectors)
        {
            foreach (var cluster in sector.Clusters)
            {
                county.ClusterYields[cluster.Index] = county.Clusters[cluster.Index].Produce(futures, step, slowdown);
            }

            county.SectorYields[sector.Index] = county.Sectors[sector.Index].Gather(futures.Setup, county.YieldsOf(sector));
        }
    }

    private static void Close(CountyBlock county, Futures futures, int step)
    {
        var linkages = county.Accounts.Link(futures, step, county.SectorYields);
        for (var s = 0; s < county.Sectors.Length; s++)
        {
            county.SectorAccounts[s] = county.Sectors[s].Close(futures, step, linkages[s]);
        }

        county.Accounts.Account(futures, step, county.SectorAccounts, county.ClusterYields);
    }

    private static void Place(CountyBlock county, Futures futures, int step)
    {
        if (county.Townships.Length == 0)
        {
            return;
        }

        var standing = county.Stand(futures.Setup, step);
        foreach (var township in county.Townships)
        {
            township.Place(futures.Setup, step, standing);
        }

        foreach (var park in county.Accounts.Parks)
        {
            park.Place(futures.Setup, step, standing);
        }
    }
}
