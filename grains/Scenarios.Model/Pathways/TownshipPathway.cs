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
    public void Place(ModelSetup setup, int step, Standing standing)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(standing);
        var township = setup.Townships[index];
        Real placed = Real.Zero;
        for (var k = 0; k < standing.Organic.Length; k++)
        {
            placed += TownshipAllocation.Placed(township.ClusterShares[k], new(standing.Organic[k]));
        }

        foreach (var project in township.Projects)
        {
            placed += new Real(standing.ProjectValueAdded[project]);
        }

        for (var s = 0; s < standing.Linkage.Length; s++)
        {
            placed += TownshipAllocation.Placed(township.SectorShares[s], new(standing.Linkage[s]));
        }

        placed += TownshipAllocation.Placed(township.Facts.ConstructionShare, new(standing.Construction));
        ValueAdded[step] = placed.Amount;
        Population[step] = TownshipAllocation.Residents(standing.Population, township.PopulationWeights[step], setup.Full!.PopulationWeights[step]);
    }
}
