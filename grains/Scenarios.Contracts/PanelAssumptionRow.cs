namespace Scenarios.Contracts;

/// <summary>One of them, as a row of assumptions.csv 面板假设.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.PanelAssumptionRow")]
public sealed record PanelAssumptionRow(
    [property: Id(0)] string Key,
    [property: Id(1)] string Distribution,
    [property: Id(2)] double Low,
    [property: Id(3)] double Mode,
    [property: Id(4)] double High,
    [property: Id(5)] string Unit,
    [property: Id(6)] LocalText Name,
    [property: Id(7)] SourceKind Kind,
    [property: Id(8)] string Source);
