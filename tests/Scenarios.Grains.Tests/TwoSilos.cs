namespace Scenarios.Grains.Tests;

/// <summary>A cluster of two silos, shared by a class.</summary>
public sealed class TwoSilos() : ScenarioCluster(2);
