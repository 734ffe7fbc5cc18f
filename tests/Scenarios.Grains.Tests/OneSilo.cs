namespace Scenarios.Grains.Tests;

/// <summary>A cluster of one silo, shared by a class.</summary>
public sealed class OneSilo() : ScenarioCluster(1);
