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
    public void Gather(ModelSetup setup, CountyYear year) => Production.Gather(setup, year, index);

    /// <summary>Closes the sector's account once the linkages are known. (L-3, P-1, P-2)</summary>
    public void Close(Futures futures, int step, CountyYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        year.Price[index] = Price[step - 1];
        Production.Close(futures, step, year, index, index + 1);
        Keep(step, year);
    }

    /// <summary>Keeps the sector's account of a year.</summary>
    internal void Keep(int step, CountyYear year) =>
        (ValueAdded[step], NominalValueAdded[step], Price[step]) = (year.ValueAdded[index], year.NominalValueAdded[index], year.Price[index]);
}
