namespace Scenarios.Contracts;

/// <summary>A lever that touched a value 杠杆来源.</summary>
/// <param name="Place">file:line</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.LeverSource")]
public sealed record LeverSource(
    [property: Id(0)] string Scenario,
    [property: Id(1)] string Text,
    [property: Id(2)] string Place);
