namespace Scenarios.Contracts;

/// <summary>One thing that chance decides in a future 随机输入.</summary>
/// <param name="Key">Names it in files: an assumption's key, project/…/realised, or growth/… and price/… of a sector.</param>
/// <param name="Name">Of the assumption, project or sector.</param>
/// <param name="Unit">Of its values.</param>
/// <param name="From">The first year it is about, where it is not all of them.</param>
/// <param name="To">The last such year.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoveryInputMessage")]
public sealed record DiscoveryInputMessage(
    [property: Id(0)] DiscoveryInputType Type,
    [property: Id(1)] string Key,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] string Unit,
    [property: Id(4)] int? From,
    [property: Id(5)] int? To);
