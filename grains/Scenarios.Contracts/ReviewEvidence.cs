namespace Scenarios.Contracts;

/// <summary>An actual that the draws are weighed by 加权所用的实际值.</summary>
/// <param name="Deviation">Standard deviation of its observation error.</param>
/// <param name="Relative">Of the logarithm; otherwise in the indicator's unit.</param>
/// <param name="Source">Why so.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewEvidence")]
public sealed record ReviewEvidence(
    [property: Id(0)] string Indicator,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] int Year,
    [property: Id(3)] double Deviation,
    [property: Id(4)] bool Relative,
    [property: Id(5)] string Source);
