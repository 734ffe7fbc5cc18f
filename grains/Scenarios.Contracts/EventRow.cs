namespace Scenarios.Contracts;

/// <summary>An event of a scenario 冲击事件.</summary>
/// <param name="Kind">growth or price.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.EventRow")]
public sealed record EventRow(
    [property: Id(0)] string Kind,
    [property: Id(1)] string Sector,
    [property: Id(2)] int Year,
    [property: Id(3)] double Value,
    [property: Id(4)] string Place);
