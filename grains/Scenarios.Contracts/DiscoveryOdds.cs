namespace Scenarios.Contracts;

/// <summary>How often something comes about in some futures 频率, with Wilson's 90% interval.</summary>
/// <param name="Hits">In how many.</param>
/// <param name="Futures">Of how many.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoveryOdds")]
public sealed record DiscoveryOdds(
    [property: Id(0)] long Hits,
    [property: Id(1)] long Futures,
    [property: Id(2)] double Share,
    [property: Id(3)] double Low,
    [property: Id(4)] double High);
