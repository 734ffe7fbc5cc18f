using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A target under review 目标评估行. Numbers are in the target's own unit; what its kind does not have is null.</summary>
/// <param name="Reading">Empty, or gdp_target: the plan's other reading of the same target, which is not counted again.</param>
/// <param name="Kind">A, B, C, D1, D2, E, F, G, H, I or N: the rule.</param>
/// <param name="PriceBasis">real, nominal or none.</param>
/// <param name="Actuals">After the base year, oldest first.</param>
/// <param name="Progress">p, the part of the task that is done.</param>
/// <param name="TimeProgress">τ, the part of the period that has passed.</param>
/// <param name="GapPoints">Progress less time, in points; of an average or relative growth, its own difference.</param>
/// <param name="PathValue">Where the plan's path is in the year.</param>
/// <param name="YearLow">What the draws had for the year of the actual: 5%; null where the model does not compute it.</param>
/// <param name="YearMedian">50%.</param>
/// <param name="YearHigh">95%.</param>
/// <param name="Percentile">The part of the draws below the actual.</param>
/// <param name="Class">ahead, faster, on_track, lagging, completed, nearly_completed, not_completed, or why there is none: set_above, no_actual, no_base, broken.</param>
/// <param name="RequiredUnit">rate, points, units, fall, margin or none.</param>
/// <param name="MarginTrend">Of a bound: where a straight line through base and actual ends.</param>
/// <param name="MarginShrinks">Of a bound: it would be broken then.</param>
/// <param name="Tracked">Nothing of it is projected.</param>
/// <param name="Before">P(target) of the run.</param>
/// <param name="After">The same once the actuals are known; null where too few draws come near them.</param>
/// <param name="Again">The same of draws that start again from the actual levels; null where nothing can.</param>
/// <param name="Probability">The one that the trend rests on, with its standard error.</param>
/// <param name="ProbabilityBasis">prior, conditioned or again; empty where nothing is projected.</param>
/// <param name="ByYear">P(target) by the last year that is known, as in the result's knowledge; NaN where there is none.</param>
/// <param name="Trend">expected, likely, uncertain, difficult, not_expected or not_projected.</param>
/// <param name="Low">5% in the target's year, on the basis of the probability.</param>
/// <param name="Median">50%.</param>
/// <param name="High">95%.</param>
/// <param name="Treatment">consolidate, watch, continue, push_harder, study_adjustment, warn_and_plan, add_data or city_assessment.</param>
/// <param name="AtEighty">The value that would be reached with a chance of 80%; only where the target may be studied, and never of a binding one.</param>
/// <param name="PlanLine">Where it stands in the plan.</param>
/// <param name="Override">Who set the class against the rule's; null where it is the rule's own.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewRow")]
public sealed record ReviewRow(
    [property: Id(0)] string Target,
    [property: Id(1)] string Reading,
    [property: Id(2)] int? Number,
    [property: Id(3)] LocalText Name,
    [property: Id(4)] string Indicator,
    [property: Id(5)] bool Binding,
    [property: Id(6)] bool Headline,
    [property: Id(7)] string Kind,
    [property: Id(8)] string Unit,
    [property: Id(9)] string Measure,
    [property: Id(10)] string PriceBasis,
    [property: Id(11)] int BaseYear,
    [property: Id(12)] double? Base,
    [property: Id(13)] int TargetYear,
    [property: Id(14)] double? TargetValue,
    [property: Id(15)] string Operator,
    [property: Id(16)] ImmutableArray<ReviewActual> Actuals,
    [property: Id(17)] double? Progress,
    [property: Id(18)] double? TimeProgress,
    [property: Id(19)] double? GapPoints,
    [property: Id(20)] double? GapYears,
    [property: Id(21)] double? PathValue,
    [property: Id(22)] string Class,
    [property: Id(23)] double? Required,
    [property: Id(24)] string RequiredUnit,
    [property: Id(25)] double? Margin,
    [property: Id(26)] double? MarginTrend,
    [property: Id(27)] bool MarginShrinks,
    [property: Id(28)] bool BrokenEarlier,
    [property: Id(29)] bool Tracked,
    [property: Id(30)] double? Before,
    [property: Id(31)] double? After,
    [property: Id(32)] double? Again,
    [property: Id(33)] double? Probability,
    [property: Id(34)] double? ProbabilityError,
    [property: Id(35)] string ProbabilityBasis,
    [property: Id(36)] Vec ByYear,
    [property: Id(37)] string Trend,
    [property: Id(38)] double? Low,
    [property: Id(39)] double? Median,
    [property: Id(40)] double? High,
    [property: Id(41)] string Treatment,
    [property: Id(42)] double? AtEighty,
    [property: Id(43)] string PlanLine,
    [property: Id(44)] double? YearLow,
    [property: Id(45)] double? YearMedian,
    [property: Id(46)] double? YearHigh,
    [property: Id(47)] double? Percentile,
    [property: Id(48)] ReviewOverride? Override);
