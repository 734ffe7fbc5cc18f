namespace Scenarios.Contracts;

/// <summary>The elementary effects of a factor 基本效应.</summary>
/// <param name="Mean">μ; null for a group.</param>
/// <param name="MeanAbsolute">μ*.</param>
/// <param name="Deviation">σ; null for a group.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.MorrisRow")]
public sealed record MorrisRow(
    [property: Id(0)] SensitivityFactor Factor,
    [property: Id(1)] double? Mean,
    [property: Id(2)] SensitivityEstimate MeanAbsolute,
    [property: Id(3)] double? Deviation);
