using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>What outlives a silo of a live county that somebody steers: what it runs under and how far it has come. Its numbers follow from these.</summary>
[GenerateSerializer]
[Alias("scenario.LiveCountyState")]
public sealed class LiveCountyState
{
    [Id(0)]
    public LiveSpecification? Specification { get; set; }

    [Id(1)]
    public int Step { get; set; }
}
