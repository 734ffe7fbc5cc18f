namespace Scenarios.Contracts;

/// <summary>What is moved as one 敏感性因子.</summary>
/// <param name="Id">The assumption's key, or the name of a family or of a kind of chance.</param>
/// <param name="Assumptions">How many it holds; 0 for chance.</param>
/// <param name="Unit">Of a single assumption; empty for others.</param>
/// <param name="Low">Of a single assumption.</param>
/// <param name="Mode">Of a single assumption.</param>
/// <param name="High">Of a single assumption.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SensitivityFactor")]
public sealed record SensitivityFactor(
    [property: Id(0)] string Id,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] int Assumptions,
    [property: Id(3)] string Unit,
    [property: Id(4)] double? Low,
    [property: Id(5)] double? Mode,
    [property: Id(6)] double? High);
