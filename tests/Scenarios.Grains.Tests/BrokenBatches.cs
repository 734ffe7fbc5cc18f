namespace Scenarios.Grains.Tests;

/// <summary>A cluster in which every batch of draws fails in a way that nobody foresaw.</summary>
public sealed class BrokenBatches() : ScenarioCluster(1)
{
    public const string Reason = "broken on purpose";

    protected override void Configure(ISiloBuilder silo) => silo.AddIncomingGrainCallFilter(
        call => call.Grain is DrawBatchGrain ? throw new InvalidOperationException(Reason) : call.Invoke());
}
