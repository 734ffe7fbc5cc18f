namespace Scenarios.Contracts;

/// <summary>A scenario in a list 情景概要.</summary>
/// <param name="Revision">0 for those that come with the county.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ScenarioSummary")]
public sealed record ScenarioSummary(
    [property: Id(0)] string Id,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] LocalText Description,
    [property: Id(3)] int Revision,
    [property: Id(4)] bool Shipped,
    [property: Id(5)] string Who,
    [property: Id(6)] DateTimeOffset? When);
