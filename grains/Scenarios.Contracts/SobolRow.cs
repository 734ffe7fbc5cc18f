namespace Scenarios.Contracts;

/// <summary>The share of a factor in the variance 索博尔指数.</summary>
/// <param name="First">Alone.</param>
/// <param name="Total">With all its interactions.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SobolRow")]
public sealed record SobolRow(
    [property: Id(0)] SensitivityFactor Factor,
    [property: Id(1)] SensitivityEstimate First,
    [property: Id(2)] SensitivityEstimate Total);
