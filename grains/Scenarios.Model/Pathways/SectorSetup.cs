using System.Collections.Immutable;
using Scenarios.Model.Equations;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Pathways;

/// <summary>A sector, with the trends of its technique by step.</summary>
public sealed class SectorSetup
{
    internal SectorSetup(ModelSetup setup, Sector sector, int index)
    {
        Facts = sector;
        Index = index;
        Inflation = setup.Assumption($"inflation.{sector.Id}");
        if (sector.Structure is { } structure)
        {
            Productivity = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => Trends.After(structure.Productivity, structure.ProductivityGrowth, t))];
            EnergyIntensity = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => Trends.After(structure.EnergyIntensity, -structure.EnergyIntensityDecline, t))];
        }
    }

    public Sector Facts { get; }

    public int Index { get; }

    public ImmutableArray<ClusterSetup> Clusters { get; internal set; } = [];

    internal int Inflation { get; }

    internal ImmutableArray<double> Productivity { get; } = [];

    internal ImmutableArray<double> EnergyIntensity { get; } = [];
}
