namespace Scenarios.Contracts;

/// <summary>How likely several things are together 联合概率, with Wilson's 90% interval.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.JointProbability")]
public sealed record JointProbability(
    [property: Id(0)] long Hits,
    [property: Id(1)] double Probability,
    [property: Id(2)] double Low,
    [property: Id(3)] double High);
