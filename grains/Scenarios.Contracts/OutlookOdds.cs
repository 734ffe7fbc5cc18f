namespace Scenarios.Contracts;

/// <summary>How many of how many 频率, with Wilson's 90% interval.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookOdds")]
public sealed record OutlookOdds(
    [property: Id(0)] long Hits,
    [property: Id(1)] long Of,
    [property: Id(2)] double Share,
    [property: Id(3)] double Low,
    [property: Id(4)] double High);
