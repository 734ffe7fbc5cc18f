using System.Runtime.CompilerServices;

namespace Scenarios.Model.Pathways;

/// <summary>
/// One year of a county, in the order of its rules 年度推演顺序: the table of contents of the economics.
/// Produce: clusters grow and build (C), sectors gather them (L-1). Close: linkages (L), prices (P), the county's accounts (M … I). Place: townships and parks (T).
/// The grains of a live county take the same steps, each for its own part.
/// </summary>
public static class YearStep
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(CountyBlock county, Futures futures, int step)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(futures);
        Produce(county, futures, step);
        Close(county, futures, step);
        county.Accounts.Stand(futures);
        Place(county, futures, step);
    }

    /// <summary>Gives each township and park its part of the year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Place(CountyBlock county, Futures futures, int step)
    {
        var (accounts, year) = (county.Accounts, county.Accounts.Year);
        if (county.Townships.Length > 0)
        {
            TownshipPathway.Place(county.Townships, futures, step, year);
            if (accounts.Wanted.Residents)
            {
                TownshipPathway.House(county.Townships, futures, step, accounts.At(CountySeries.Population, step));
            }
        }

        foreach (var park in accounts.Parks)
        {
            park.Place(futures, step, year);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Produce(CountyBlock county, Futures futures, int step)
    {
        var year = county.Accounts.Year;
        Production.Run(futures, step, county.Accounts.SlowdownOf(step - 1), year);
        foreach (var cluster in county.Clusters)
        {
            cluster.Keep(futures, step, year);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Close(CountyBlock county, Futures futures, int step)
    {
        county.Accounts.Link(futures, step);
        Production.Close(futures, step, county.Accounts.Year, 0, futures.Setup.Sectors.Length);
        foreach (var sector in county.Sectors)
        {
            sector.Keep(step, county.Accounts.Year);
        }

        county.Accounts.Close(futures, step);
    }
}
