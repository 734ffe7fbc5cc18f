namespace Scenarios.Contracts;

/// <summary>One variable of one entity over the years 时间序列.</summary>
/// <param name="PriceBasis">real, nominal or none.</param>
/// <param name="Values">By step from the base year; NaN where undefined.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SeriesMessage")]
public sealed record SeriesMessage(
    [property: Id(0)] EntityType Type,
    [property: Id(1)] string Entity,
    [property: Id(2)] string Variable,
    [property: Id(3)] string Unit,
    [property: Id(4)] string PriceBasis,
    [property: Id(5)] Vec Values);
