using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>The loops of a year over clusters and sectors 产出循环. A block runs them over all; the grain of one cluster or sector over its own.</summary>
internal static class Production
{
    /// <summary>Steps clusters: organic growth, then projects. The year's organic row holds the year before. (C-1 … C-6)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Produce(Futures futures, int step, Lane slowdown, CountyYear year, int from, int to)
    {
        var table = futures.Setup.Production;
        int[] growth = table.Growth[step], sectorOf = table.SectorOf, firstSite = table.FirstSite, sites = table.Sites;
        LaneStretch assumptions = futures.Assumptions, shocks = futures.GrowthShocks(step), built = futures.SiteValueAdded(step);
        LaneStretch organic = year.Organic.From(0), projects = year.ClusterProjects.From(0);
        var site = firstSite[from];
        for (var k = from; k < to; k++)
        {
            organic[k] = OrganicGrowth.Next(new(organic[k]), assumptions[growth[k]], slowdown, shocks[sectorOf[k]]).Amount;
            var last = firstSite[k + 1];
            if (site == last)
            {
                continue; // its projects, if any, yield nothing ever
            }

            Real ofProjects = Real.Zero;
            for (; site < last; site++)
            {
                ofProjects += new Real(built[sites[site]]);
            }

            projects[k] = ofProjects.Amount;
        }

        Calendar(futures, step, year, from, to);
    }

    /// <summary>Adds up what the clusters of sectors yield, in their order. (C-6, L-1)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Gather(ModelSetup setup, CountyYear year, int from, int to)
    {
        var table = setup.Production;
        int[] first = table.FirstCluster, clusters = table.Clusters, firstBuilding = table.FirstBuilding, building = table.Building;
        var outputs = setup.Full?.OutputPerValueAdded;
        LaneStretch organic = year.Organic.From(0), ofCluster = year.ClusterProjects.From(0), invested = year.ClusterInvestment.From(0);
        for (var s = from; s < to; s++)
        {
            Real grown = Real.Zero, projects = Real.Zero, investment = Real.Zero;
            for (var i = first[s]; i < first[s + 1]; i++)
            {
                grown += new Real(organic[clusters[i]]);
            }

            for (var i = firstBuilding[s]; i < firstBuilding[s + 1]; i++)
            {
                projects += new Real(ofCluster[building[i]]);
                investment += new Real(invested[building[i]]);
            }

            (year.Direct[s], year.Projects[s], year.Investment[s]) = ((grown + projects).Amount, projects.Amount, investment.Amount);
            year.GrossOutput[s] = outputs is null ? 0 : Linkages.GrossOutput(projects, outputs[s]).Amount;
        }
    }

    /// <summary>Closes the accounts of sectors once the linkages are known. The year's price row holds the year before. (L-3, P-1, P-2)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Close(Futures futures, int step, CountyYear year, int from, int to)
    {
        var inflation = futures.Setup.Production.Inflation;
        LaneStretch assumptions = futures.Assumptions, shocks = futures.PriceShocks(step), prices = year.Price.From(0);
        for (var s = from; s < to; s++)
        {
            Real valueAdded = Linkages.Total(new(year.Direct[s]), new(year.Linkage[s]), new(year.Construction[s]));
            Deflator price = Prices.Next(new(prices[s]), assumptions[inflation[s]], shocks[s]);
            prices[s] = price.Level;
            year.ValueAdded[s] = valueAdded.Amount;
            year.NominalValueAdded[s] = Prices.AtCurrentPrices(valueAdded, price).Amount;
        }
    }

    /// <summary>What the townships share out by their part in each sector: its clusters that stand nowhere in particular, its linkages, and construction for projects. (T-1)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Spread(ModelSetup setup, CountyYear year)
    {
        var table = setup.Production;
        LaneStretch organic = year.Organic.From(0);
        for (var s = 0; s < setup.Sectors.Length; s++)
        {
            Real spread = new Real(year.Linkage[s]) + new Real(year.Construction[s]);
            for (var i = table.FirstSpread[s]; i < table.FirstSpread[s + 1]; i++)
            {
                spread += new Real(organic[table.Spread[i]]);
            }

            year.Spread[s] = spread.Amount;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Calendar(Futures futures, int step, CountyYear year, int from, int to)
    {
        var rows = futures.Setup.Production.CalendarRow;
        LaneStretch spent = futures.Investment(step), running = futures.Producing(step);
        LaneStretch investment = year.ClusterInvestment.From(0), producing = year.Producing.From(0);
        for (var k = from; k < to; k++)
        {
            if (rows[k] < 0)
            {
                continue;
            }

            investment[k] = spent[rows[k]];
            if (futures.CountsProjects)
            {
                producing[k] = running[rows[k]];
            }
        }
    }
}
