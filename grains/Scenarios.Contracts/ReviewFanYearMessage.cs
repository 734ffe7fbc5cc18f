namespace Scenarios.Contracts;

/// <summary>Percentiles of the draws in a year 测算区间一年, 万元 of current prices.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewFanYearMessage")]
public sealed record ReviewFanYearMessage(
    [property: Id(0)] int Year,
    [property: Id(1)] double P5,
    [property: Id(2)] double P25,
    [property: Id(3)] double P50,
    [property: Id(4)] double P75,
    [property: Id(5)] double P95);
