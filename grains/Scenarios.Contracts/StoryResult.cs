using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>The minimal story of a target 最小情节结果.</summary>
/// <param name="Target">As it stands, its indicator in the central case before and after being the same.</param>
/// <param name="Odds">How likely it is.</param>
/// <param name="Levers">Each by itself, the strongest first; empty where the target is likely enough.</param>
/// <param name="Makings">The fewest levers that are enough, the likeliest first.</param>
/// <param name="WithAll">How likely it is with all levers at once; null where it was not asked.</param>
/// <param name="Events">Each by itself, the strongest first; empty where the central case does not reach the target.</param>
/// <param name="Breakings">The fewest events that are enough, the worst first.</param>
/// <param name="Exhaustive">Up to this size of an answer no smaller set can have been overlooked.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StoryResult")]
public sealed record StoryResult(
    [property: Id(0)] TargetReachMessage Target,
    [property: Id(1)] JointProbability Odds,
    [property: Id(2)] ImmutableArray<StoryStepMessage> Levers,
    [property: Id(3)] ImmutableArray<StorySetMessage> Makings,
    [property: Id(4)] double? WithAll,
    [property: Id(5)] ImmutableArray<StoryStepMessage> Events,
    [property: Id(6)] ImmutableArray<StorySetMessage> Breakings,
    [property: Id(7)] int Exhaustive) : AnalysisResult;
