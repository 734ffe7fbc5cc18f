using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A sector's pathway so far 行业发展路径: real and nominal value added, 万元, and its deflator, by step.</summary>
public sealed class SectorPathway
{
    private readonly int index;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Gather(ModelSetup setup, CountyYear year)
    {
        var sector = setup.Sectors[index];
        Real direct = Real.Zero, projects = Real.Zero, investment = Real.Zero;
        foreach (var cluster in sector.Clusters)
        {
            Real ofProjects = new(year.ClusterProjects[cluster.Index]);
            direct += new Real(year.Organic[cluster.Index]) + ofProjects;
            projects += ofProjects;
            investment += new Real(year.ClusterInvestment[cluster.Index]);
        }

        (year.Direct[index], year.Projects[index], year.Investment[index]) = (direct.Amount, projects.Amount, investment.Amount);
        year.GrossOutput[index] = sector.Facts.Structure is { } structure ? Linkages.GrossOutput(projects, structure.ValueAddedRate).Amount : 0;
    }

    /// <summary>Closes the sector's account once the linkages are known. (L-3, P-1, P-2)</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Close(Futures futures, int step, CountyYear year)
    {
        Real valueAdded = Linkages.Total(new(year.Direct[index]), new(year.Linkage[index]), new(year.Construction[index]));
        Rate inflation = futures.Assumption(futures.Setup.Sectors[index].Inflation);
        Deflator price = Prices.Next(new(Price[step - 1]), inflation, futures.PriceShock(step, index));
        Nominal nominal = Prices.AtCurrentPrices(valueAdded, price);
        ValueAdded[step] = year.ValueAdded[index] = valueAdded.Amount;
        NominalValueAdded[step] = year.NominalValueAdded[index] = nominal.Amount;
        Price[step] = year.Price[index] = price.Level;
    }
}
