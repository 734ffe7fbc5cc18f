using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A township's pathway so far 乡镇发展路径: real value added (万元 of base-year prices) and resident population, by step.</summary>
public sealed class TownshipPathway
{
    private readonly int index;

    public TownshipPathway(ModelSetup setup, int index)
    {
        ArgumentNullException.ThrowIfNull(setup);
        this.index = index;
        (ValueAdded, Population) = (new Lanes(setup.Steps + 1), new Lanes(setup.Steps + 1));
    }

    public Lanes ValueAdded { get; }

    public Lanes Population { get; }

    /// <summary>Takes the township's part of what the county has. (T-1, T-2)</summary>
    /// <param name="futures">What holds this year.</param>
    /// <param name="step">The year.</param>
    /// <param name="year">Its rows organic and spread are filled.</param>
    /// <param name="population">Resident population of the county.</param>
    public void Place(Futures futures, int step, CountyYear year, Lane population)
    {
        Place([this], futures, step, year);
        House([this], futures, step, population);
    }

    /// <summary>What several townships have of the county's value added. (T-1)</summary>
    // Only the full model has townships, and it has four sectors (CountyChecks.Roles): so many lanes stay in registers for all of them.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void Place(ReadOnlySpan<TownshipPathway> townships, Futures futures, int step, CountyYear year)
    {
        LaneStretch organic = year.Organic.From(0), built = futures.SiteValueAdded(step), spread = year.Spread.From(0);
        Real first = new(spread[0]), second = new(spread[1]), third = new(spread[2]), fourth = new(spread[3]);
        foreach (var township in townships)
        {
            var setup = futures.Setup.Townships[township.index];
            var shares = setup.SectorShares.AsSpan(0, 4);
            Real placed = TownshipAllocation.Placed(shares[0], first) + TownshipAllocation.Placed(shares[1], second)
                + (TownshipAllocation.Placed(shares[2], third) + TownshipAllocation.Placed(shares[3], fourth));
            foreach (ref readonly var located in setup.Located.AsSpan())
            {
                placed += TownshipAllocation.Placed(located.Share, new(organic[located.Cluster]));
            }

            if (step > 0)
            {
                foreach (var site in setup.Sites)
                {
                    placed += new Real(built[site]);
                }
            }

            township.ValueAdded[step] = placed.Amount;
        }
    }

    /// <summary>Their part of its residents. (T-2)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void House(ReadOnlySpan<TownshipPathway> townships, Futures futures, int step, Lane population)
    {
        foreach (var township in townships)
        {
            township.Population[step] = TownshipAllocation.Residents(population, futures.Setup.Townships[township.index].PopulationShares[step]);
        }
    }
}
