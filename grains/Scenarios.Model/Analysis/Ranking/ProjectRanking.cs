using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Ranking;

/// <summary>What each pool and project of a scenario can do to a target, the most useful first 项目排序.</summary>
/// <param name="Odds">Of the scenario as it is.</param>
/// <param name="Mean">Of the target's indicator.</param>
/// <param name="MeanError">Its standard error.</param>
/// <param name="Central">The indicator in the central case.</param>
public sealed record ProjectRanking(
    Target Target,
    TargetOdds Odds,
    double Mean,
    double MeanError,
    double Central,
    ImmutableArray<ProjectEffect> Pools,
    ImmutableArray<ProjectEffect> Projects);
