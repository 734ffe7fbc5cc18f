namespace Scenarios.Contracts;

/// <summary>An estimate with its 95% bootstrap interval 估计值与区间.</summary>
/// <param name="Low">Null where there is no interval: the outputs hardly vary.</param>
/// <param name="HoldsZero">Whether zero lies in the interval.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SensitivityEstimate")]
public sealed record SensitivityEstimate(
    [property: Id(0)] double Value,
    [property: Id(1)] double? Low,
    [property: Id(2)] double? High,
    [property: Id(3)] bool? HoldsZero);
