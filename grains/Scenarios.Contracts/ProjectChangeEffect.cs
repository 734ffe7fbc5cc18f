namespace Scenarios.Contracts;

/// <summary>What a change of projects does to a target, by the same draws 变动影响.</summary>
/// <param name="Probability">To its probability.</param>
/// <param name="ProbabilityError">Standard error of the paired difference.</param>
/// <param name="ProbabilityInDoubt">Within two standard errors of zero.</param>
/// <param name="Value">To the mean of its indicator.</param>
/// <param name="Central">To the indicator in the central case.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ProjectChangeEffect")]
public sealed record ProjectChangeEffect(
    [property: Id(0)] double Probability,
    [property: Id(1)] double ProbabilityError,
    [property: Id(2)] bool ProbabilityInDoubt,
    [property: Id(3)] double Value,
    [property: Id(4)] double ValueError,
    [property: Id(5)] bool ValueInDoubt,
    [property: Id(6)] double Central);
