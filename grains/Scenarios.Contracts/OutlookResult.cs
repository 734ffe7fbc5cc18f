using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>The outside view of a target 外部视角结果.</summary>
/// <param name="Target">The verdict on it in the central case.</param>
/// <param name="Sector">primary, secondary or tertiary; empty for growth of GDP at current prices.</param>
/// <param name="Threshold">What is asked for: a share, or growth a year.</param>
/// <param name="ThresholdRatio">For growth: GDP at the end by GDP at the beginning.</param>
/// <param name="IsKept">The county has it already, and those that had it are asked whether they kept it.</param>
/// <param name="Itself">Code of the county itself in the panel; empty where it is not there.</param>
/// <param name="PanelDigest">SHA-256 of the panel file.</param>
/// <param name="Counties">Of the reference class, the best precedent first.</param>
/// <param name="TargetRank">The part of the counties, one window each, that fell short of the target.</param>
/// <param name="ScenarioRank">The part of them below the scenario's median.</param>
/// <param name="Odds">Of the target itself in the scenario.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookResult")]
public sealed record OutlookResult(
    [property: Id(0)] VerdictMessage Target,
    [property: Id(1)] string Sector,
    [property: Id(2)] double Threshold,
    [property: Id(3)] double? ThresholdRatio,
    [property: Id(4)] bool IsKept,
    [property: Id(5)] int Years,
    [property: Id(6)] OutlookRule Rule,
    [property: Id(7)] OutlookCount Count,
    [property: Id(8)] ImmutableArray<OutlookCounty> Counties,
    [property: Id(9)] ImmutableArray<OutlookPart> Periods,
    [property: Id(10)] ImmutableArray<OutlookVariant> Variants,
    [property: Id(11)] ImmutableArray<OutlookLevel> Levels,
    [property: Id(12)] double TargetRank,
    [property: Id(13)] double ScenarioRank,
    [property: Id(14)] OutlookOdds Odds,
    [property: Id(15)] int PanelCounties,
    [property: Id(16)] int PanelFrom,
    [property: Id(17)] int PanelTo,
    [property: Id(18)] string PanelDigest,
    [property: Id(19)] string Itself,
    [property: Id(20)] ImmutableArray<OutlookLeftOut> LeftOut) : AnalysisResult
{
    /// <summary>The windows that begin latest; null where all begin in one period.</summary>
    public OutlookPart? Latest => Periods is [_, .., var last] ? last : null;
}
