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
            JobsPerValueAdded = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => 1 / Trends.After(structure.Productivity, structure.ProductivityGrowth, t))];
            EnergyIntensity = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => Trends.After(structure.EnergyIntensity, -structure.EnergyIntensityDecline, t))];
        }
    }

    public Sector Facts { get; }

    public int Index { get; }

    public ImmutableArray<ClusterSetup> Clusters { get; internal set; } = [];

    internal int Inflation { get; }

    /// <summary>1 / labour productivity, jobs per 万元, by step.</summary>
    internal ImmutableArray<double> JobsPerValueAdded { get; } = [];

    internal ImmutableArray<double> EnergyIntensity { get; } = [];
}
