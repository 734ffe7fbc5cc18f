namespace Scenarios.Contracts;

/// <summary>A published value beside the draws 测算与实际对照行.</summary>
/// <param name="Measure">level, count, share, growth or total.</param>
/// <param name="Growth">On the year before; null across a break.</param>
/// <param name="Percentile">The part of the draws below the actual.</param>
/// <param name="Inside">Whether it lies between low and high.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewComparison")]
public sealed record ReviewComparison(
    [property: Id(0)] string Indicator,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] string Measure,
    [property: Id(3)] double Low,
    [property: Id(4)] double Median,
    [property: Id(5)] double High,
    [property: Id(6)] ActualMessage Actual,
    [property: Id(7)] double? Growth,
    [property: Id(8)] double Percentile,
    [property: Id(9)] bool Inside);
