namespace Scenarios.Contracts;

/// <summary>How likely a target is 目标实现概率, with the central path's verdict beside it.</summary>
/// <param name="Verdict">Of the central path.</param>
/// <param name="Hits">Draws that reach it.</param>
/// <param name="Probability">Their share.</param>
/// <param name="Low">Lower end of Wilson's 90% interval.</param>
/// <param name="High">Upper end.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.TargetProbability")]
public sealed record TargetProbability(
    [property: Id(0)] VerdictMessage Verdict,
    [property: Id(1)] long Hits,
    [property: Id(2)] double Probability,
    [property: Id(3)] double Low,
    [property: Id(4)] double High);
