namespace Scenarios.Contracts;

/// <summary>What there is to place in a year 待分布的当年量.</summary>
/// <param name="Organic">By cluster.</param>
/// <param name="Spread">By sector: what the townships share out by their part in it.</param>
/// <param name="Population">Of the county.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StandingYear")]
public sealed record StandingYear(
    [property: Id(0)] int Step,
    [property: Id(1)] Vec Organic,
    [property: Id(2)] Vec Spread,
    [property: Id(3)] double Population);
