using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// The loops of a year over clusters and sectors 产出循环. A block runs them over all; in a live county each cluster produces for itself, and its sector gathers. Both add in the
/// same order: the clusters of a sector that stand somewhere in particular, then the others.
/// </summary>
internal static class Production
{
    /// <summary>Steps all clusters and adds up what those of each sector yield. The year's organic row holds the year before. (C-1 … C-6, L-1)</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(Futures futures, int step, Lane slowdown, CountyYear year)
    {
        Grow(futures, step, slowdown, year);
        Build(futures, step, year);
    }

    /// <summary>Steps one cluster. The year's organic row holds its year before. (C-1 … C-6)</summary>
    public static void Produce(Futures futures, int step, Lane slowdown, CountyYear year, int cluster)
    {
        var setup = futures.Setup.Clusters[cluster];
        Lane shock = futures.GrowthShock(step, setup.Sector);
        year.Organic[cluster] = OrganicGrowth.Next(new(year.Organic[cluster]), futures.Assumption(setup.Growth[step]), slowdown, shock).Amount;
        if (setup.CalendarRow < 0)
        {
            return;
        }

        Real ofProjects = Real.Zero;
        foreach (var site in setup.Sites)
        {
            ofProjects += new Real(futures.SiteValueAdded(step)[site]);
        }

        year.ClusterProjects[cluster] = ofProjects.Amount;
        year.ClusterInvestment[cluster] = futures.Investment(step)[setup.CalendarRow];
    }

    /// <summary>Adds up what the clusters of a sector yield, whose rows are filled. (C-6, L-1)</summary>
    public static void Gather(ModelSetup setup, CountyYear year, int sector)
    {
        Real standing = Real.Zero, others = Real.Zero, projects = Real.Zero, investment = Real.Zero;
        foreach (var cluster in setup.Sectors[sector].Clusters)
        {
            Real organic = new(year.Organic[cluster.Index]);
            (standing, others) = cluster.IsLocated ? (standing + organic, others) : (standing, others + organic);
            projects += new Real(year.ClusterProjects[cluster.Index]);
            investment += new Real(year.ClusterInvestment[cluster.Index]);
        }

        (year.Direct[sector], year.Unlocated[sector]) = ((standing + others + projects).Amount, others.Amount);
        (year.Projects[sector], year.Investment[sector]) = (projects.Amount, investment.Amount);
    }

    /// <summary>Closes the accounts of sectors once the linkages are known. The year's price row holds the year before. (L-3, P-1, P-2)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Close(Futures futures, int step, CountyYear year, int from, int to)
    {
        LaneStretch assumptions = futures.Assumptions, shocks = futures.PriceShocks(step), prices = year.Price.From(0);
        LaneStretch direct = year.Direct.From(0), linkages = year.Linkage.From(0), construction = year.Construction.From(0);
        LaneStretch real = year.ValueAdded.From(0), nominal = year.NominalValueAdded.From(0);
        foreach (ref readonly var sector in futures.Setup.Production.Sectors.AsSpan(from, to - from))
        {
            Real valueAdded = Linkages.Total(new(direct[sector.Place]), new(linkages[sector.Place]), new(construction[sector.Place]));
            Deflator price = Prices.Next(new(prices[sector.Place]), assumptions[sector.Inflation], shocks[sector.Place]);
            prices[sector.Place] = price.Level;
            real[sector.Place] = valueAdded.Amount;
            nominal[sector.Place] = Prices.AtCurrentPrices(valueAdded, price).Amount;
        }
    }

    /// <summary>What the townships share out by their part in each sector: its clusters that stand nowhere in particular, its linkages, and construction for projects. (T-1)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Spread(ModelSetup setup, CountyYear year)
    {
        LaneStretch unlocated = year.Unlocated.From(0), linkages = year.Linkage.From(0), construction = year.Construction.From(0), spread = year.Spread.From(0);
        for (var s = 0; s < setup.Sectors.Length; s++)
        {
            spread[s] = (new Real(unlocated[s]) + new Real(linkages[s]) + new Real(construction[s])).Amount;
        }
    }

    // These loops stand alone: in one method they are more than the JIT will inline, and each operator becomes a call.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Grow(Futures futures, int step, Lane slowdown, CountyYear year)
    {
        var table = futures.Setup.Production;
        LaneStretch assumptions = futures.Assumptions, shocks = futures.GrowthShocks(step);
        LaneStretch organic = year.Organic.From(0), direct = year.Direct.From(0), unlocated = year.Unlocated.From(0);
        foreach (ref readonly var sector in table.Sectors.AsSpan())
        {
            Lane shock = shocks[sector.Place];
            Real standing = Real.Zero, others = Real.Zero;
            foreach (ref readonly var cluster in table.Located(sector, step))
            {
                Real grown = OrganicGrowth.Next(new(organic[cluster.Cluster]), assumptions[cluster.Growth], slowdown, shock);
                organic[cluster.Cluster] = grown.Amount;
                standing += grown;
            }

            foreach (ref readonly var cluster in table.Unlocated(sector, step))
            {
                Real grown = OrganicGrowth.Next(new(organic[cluster.Cluster]), assumptions[cluster.Growth], slowdown, shock);
                organic[cluster.Cluster] = grown.Amount;
                others += grown;
            }

            direct[sector.Place] = (standing + others).Amount;
            unlocated[sector.Place] = others.Amount;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Build(Futures futures, int step, CountyYear year)
    {
        var table = futures.Setup.Production;
        LaneStretch built = futures.SiteValueAdded(step), spent = futures.Investment(step), ofCluster = year.ClusterProjects.From(0);
        LaneStretch direct = year.Direct.From(0), projects = year.Projects.From(0), investment = year.Investment.From(0);
        foreach (ref readonly var sector in table.Sectors.AsSpan())
        {
            Real yielded = Real.Zero, invested = Real.Zero;
            foreach (ref readonly var cluster in table.Building(sector))
            {
                Real ofSites = Real.Zero;
                foreach (var site in cluster.Sites)
                {
                    ofSites += new Real(built[site]);
                }

                ofCluster[cluster.Cluster] = ofSites.Amount;
                yielded += ofSites;
                invested += new Real(spent[cluster.Row]);
            }

            direct[sector.Place] = (new Real(direct[sector.Place]) + yielded).Amount;
            projects[sector.Place] = yielded.Amount;
            investment[sector.Place] = invested.Amount;
        }
    }
}
