using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What each pool and project of a scenario can do to a target, the most useful first 项目排序结果.</summary>
/// <param name="Scenario">Its id.</param>
/// <param name="Target">In the scenario as it is: verdict of the central path, and how likely.</param>
/// <param name="Draws">For each scenario that was compared.</param>
/// <param name="Mean">Of the target's indicator, in the scenario as it is.</param>
/// <param name="MeanError">Its standard error.</param>
/// <param name="InPoints">Whether differences of the indicator are percentage points.</param>
/// <param name="BaseYear">What lies in it or before is history.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ProjectRankResult")]
public sealed record ProjectRankResult(
    [property: Id(0)] string Scenario,
    [property: Id(1)] LocalText ScenarioName,
    [property: Id(2)] TargetProbability Target,
    [property: Id(3)] int Draws,
    [property: Id(4)] ulong Seed,
    [property: Id(5)] double Mean,
    [property: Id(6)] double MeanError,
    [property: Id(7)] bool InPoints,
    [property: Id(8)] int BaseYear,
    [property: Id(9)] ImmutableArray<ProjectRankRow> Pools,
    [property: Id(10)] ImmutableArray<ProjectRankRow> Projects) : AnalysisResult;
