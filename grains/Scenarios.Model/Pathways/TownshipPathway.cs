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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Place(Futures futures, int step, CountyYear year, Lane population)
    {
        var township = futures.Setup.Townships[index];
        LaneStretch spread = year.Spread.From(0), organic = year.Organic.From(0), built = futures.SiteValueAdded(step);
        Real placed = Real.Zero;
        var shares = township.SectorShares;
        for (var s = 0; s < shares.Length; s++)
        {
            placed += TownshipAllocation.Placed(shares[s], new(spread[s]));
        }

        foreach (var (cluster, share) in township.Located)
        {
            placed += TownshipAllocation.Placed(share, new(organic[cluster]));
        }

        if (step > 0)
        {
            foreach (var site in township.Sites)
            {
                placed += new Real(built[site]);
            }
        }

        ValueAdded[step] = placed.Amount;
        Population[step] = TownshipAllocation.Residents(population, township.PopulationShares[step]);
    }
}
