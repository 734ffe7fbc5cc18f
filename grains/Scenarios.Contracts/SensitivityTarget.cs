namespace Scenarios.Contracts;

/// <summary>The target that a sensitivity analysis is about 敏感性分析的目标.</summary>
/// <param name="Operator">&gt;=, &gt;, &lt;= or &lt;.</param>
/// <param name="Reached">Whether the central case reaches it.</param>
/// <param name="Probability">The share of futures that reach it; null where none are drawn.</param>
/// <param name="Low">Lower end of Wilson's 90% interval.</param>
/// <param name="High">Upper end.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SensitivityTarget")]
public sealed record SensitivityTarget(
    [property: Id(0)] string Id,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] string Operator,
    [property: Id(3)] double Value,
    [property: Id(4)] bool Reached,
    [property: Id(5)] double? Probability,
    [property: Id(6)] double? Low,
    [property: Id(7)] double? High);
