namespace Scenarios.Contracts;

/// <summary>What there is to place in a year 待分布的当年量.</summary>
/// <param name="Organic">By cluster.</param>
/// <param name="ProjectValueAdded">By project.</param>
/// <param name="Linkages">By sector.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StandingYear")]
public sealed record StandingYear(
    [property: Id(0)] int Step,
    [property: Id(1)] Vec Organic,
    [property: Id(2)] Vec ProjectValueAdded,
    [property: Id(3)] Vec Linkages,
    [property: Id(4)] double Construction,
    [property: Id(5)] double Population);
