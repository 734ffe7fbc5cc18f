using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>The review of a scenario's run 中期评估结果.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="ScenarioName">Its name.</param>
/// <param name="AsOf">The last year whose actuals count.</param>
/// <param name="BaseYear">Of the plan.</param>
/// <param name="RunDigest">Names the run that is reviewed.</param>
/// <param name="ActualsDigest">Names the actuals.</param>
/// <param name="Draws">Of the run.</param>
/// <param name="Tolerance">Points by which progress may differ from time and still be on track.</param>
/// <param name="EnoughDraws">The effective draws from which on weighed draws are told.</param>
/// <param name="Rows">A row for each target; a second one where the plan can be read in two ways.</param>
/// <param name="Comparisons">Published beside projected.</param>
/// <param name="Evidence">What the draws are weighed by.</param>
/// <param name="Knowledge">By the last year that is known.</param>
/// <param name="Gaps">From projected to published value added.</param>
/// <param name="Fan">Where GDP at current prices may go; empty where it is not projected.</param>
/// <param name="FanBasis">prior, conditioned or again; empty without a fan.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewResult")]
public sealed record ReviewResult(
    [property: Id(0)] string Scenario,
    [property: Id(1)] LocalText ScenarioName,
    [property: Id(2)] int AsOf,
    [property: Id(3)] int BaseYear,
    [property: Id(4)] string RunDigest,
    [property: Id(5)] string ActualsDigest,
    [property: Id(6)] long Draws,
    [property: Id(7)] double Tolerance,
    [property: Id(8)] double EnoughDraws,
    [property: Id(9)] ImmutableArray<ReviewRow> Rows,
    [property: Id(10)] ImmutableArray<ReviewComparison> Comparisons,
    [property: Id(11)] ImmutableArray<ReviewEvidence> Evidence,
    [property: Id(12)] ImmutableArray<ReviewKnowledge> Knowledge,
    [property: Id(13)] ImmutableArray<ReviewGap> Gaps,
    [property: Id(14)] ImmutableArray<ReviewFanYearMessage> Fan,
    [property: Id(15)] string FanBasis) : AnalysisResult;
