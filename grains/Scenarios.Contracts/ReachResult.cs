using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>The least change that reaches targets, or the nearest that can be had 目标倒推结果.</summary>
/// <param name="IsReached">Whether it does.</param>
/// <param name="Moves">Levers that move.</param>
/// <param name="Effort">Root of the sum of squares of the weighted distances.</param>
/// <param name="Before">How likely all targets are together; null where no probability was asked for.</param>
/// <param name="Sampled">When unreachable: candidates spread over all bounds that were tried as well.</param>
/// <param name="SampledHits">How many of them reached the targets.</param>
/// <param name="Text">UTF-8 YAML of a scenario with the levers moved.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReachResult")]
public sealed record ReachResult(
    [property: Id(0)] bool IsReached,
    [property: Id(1)] ImmutableArray<LeverMoveMessage> Moves,
    [property: Id(2)] double Effort,
    [property: Id(3)] ImmutableArray<TargetReachMessage> Targets,
    [property: Id(4)] JointProbability? Before,
    [property: Id(5)] JointProbability? After,
    [property: Id(6)] int Sampled,
    [property: Id(7)] int SampledHits,
    [property: Id(8)] string ScenarioId,
    [property: Id(9)] byte[] Text) : AnalysisResult;
