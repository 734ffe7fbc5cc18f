using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A sector's pathway so far 行业发展路径: real and nominal value added, 万元, and its deflator, by step.</summary>
public sealed class SectorPathway
{
    private readonly int index;
    private SectorYield yield;

    public SectorPathway(ModelSetup setup, int index)
    {
        ArgumentNullException.ThrowIfNull(setup);
        this.index = index;
        (ValueAdded, NominalValueAdded, Price) = (new Lanes(setup.Steps + 1), new Lanes(setup.Steps + 1), new Lanes(setup.Steps + 1));
        ValueAdded[0] = NominalValueAdded[0] = setup.Sectors[index].Facts.BaseValueAdded;
        Price[0] = 1;
    }

    public Lanes ValueAdded { get; }

    public Lanes NominalValueAdded { get; }

    public Lanes Price { get; }

    /// <summary>Adds up what the sector's clusters yield, in their order. (C-6, L-1)</summary>
    public SectorYield Gather(ModelSetup setup, ReadOnlySpan<ClusterYield> clusters)
    {
        ArgumentNullException.ThrowIfNull(setup);
        Real direct = Real.Zero, projects = Real.Zero, investment = Real.Zero;
        foreach (var cluster in clusters)
        {
            direct += cluster.Organic + cluster.Projects;
            projects += cluster.Projects;
            investment += cluster.Investment;
        }

        var output = setup.Sectors[index].Facts.Structure is { } structure ? Linkages.GrossOutput(projects, structure.ValueAddedRate) : Real.Zero;
        return yield = new SectorYield(direct, projects, output, investment);
    }

    /// <summary>Closes the sector's account once the linkages are known. (L-3, P-1, P-2)</summary>
    public SectorAccount Close(Futures futures, int step, LinkageYear linkage)
    {
        ArgumentNullException.ThrowIfNull(futures);
        Real valueAdded = Linkages.Total(yield.Direct, linkage.Linkage, linkage.Construction);
        Rate inflation = futures.Assumption(futures.Setup.Sectors[index].Inflation);
        Deflator price = Prices.Next(new(Price[step - 1]), inflation, futures.PriceShock(step, index));
        Nominal nominal = Prices.AtCurrentPrices(valueAdded, price);
        (ValueAdded[step], NominalValueAdded[step], Price[step]) = (valueAdded.Amount, nominal.Amount, price.Level);
        return new SectorAccount(valueAdded, nominal, price);
    }
}
