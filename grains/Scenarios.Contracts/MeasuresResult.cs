using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What a review's measures rest on 对策测算结果. Chances are those of the scenario as it was drawn up, before any actual was known.</summary>
/// <param name="Reach">By raised target, in order: the least change of levers, or the nearest.</param>
/// <param name="Tasks">Of those raised targets that can be split.</param>
/// <param name="Outlook">Of those compared targets with which the panel compares.</param>
/// <param name="Projects">Null where no target was named or the scenario has no projects.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.MeasuresResult")]
public sealed record MeasuresResult(
    [property: Id(0)] ImmutableArray<ReachResult> Reach,
    [property: Id(1)] ImmutableArray<CascadeResult> Tasks,
    [property: Id(2)] ImmutableArray<OutlookResult> Outlook,
    [property: Id(3)] ProjectRankResult? Projects) : AnalysisResult;
