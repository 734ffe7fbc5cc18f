namespace Scenarios.Contracts;

/// <summary>An indicator 指标, as a person or a table needs it.</summary>
/// <param name="PriceBasis">real, nominal or none.</param>
/// <param name="Measure">level, count, share, growth or total.</param>
/// <param name="Rule">The label of its rule in docs/model.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.IndicatorInfo")]
public sealed record IndicatorInfo(
    [property: Id(0)] string Id,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] string Unit,
    [property: Id(3)] string PriceBasis,
    [property: Id(4)] string Measure,
    [property: Id(5)] string Rule);
