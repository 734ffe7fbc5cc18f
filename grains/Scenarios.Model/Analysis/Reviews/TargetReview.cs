using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A target under review 目标评估.</summary>
/// <param name="Target">The target.</param>
/// <param name="Base">x0, as published or as the plan prints it.</param>
/// <param name="Actuals">Its actuals after the base year, oldest first.</param>
/// <param name="Assessment">How it stands; where the office set another class, with that.</param>
/// <param name="Override">The class that was set, or null.</param>
/// <param name="ByRule">The class that the rule gives.</param>
/// <param name="Other">How it stands by the plan's other reading, where there are two.</param>
/// <param name="Judged">Its place among the targets that the model computes; −1 where it is tracked only.</param>
/// <param name="InYear">Its latest actual beside the draws of that year; null where the model does not compute it.</param>
/// <param name="Before">5%, 50% and 95% of the draws in its year.</param>
/// <param name="After">The same once the actuals are known; null where too few draws come near them.</param>
/// <param name="Again">The probability, and the same three, of draws that start again from the actual levels.</param>
/// <param name="Probability">The chance that the trend rests on.</param>
/// <param name="Trend">In words.</param>
/// <param name="Treatment">What is proposed.</param>
/// <param name="AtEighty">For a target that may be studied: the value that would be reached with a chance of 80%.</param>
public sealed record TargetReview(
    Target Target,
    double? Base,
    ImmutableArray<TargetActual> Actuals,
    Assessment Assessment,
    ClassOverride? Override,
    ReviewClass ByRule,
    Assessment? Other,
    int Judged,
    DrawBand? InYear,
    ImmutableArray<double>? Before,
    ImmutableArray<double>? After,
    AgainProjection? Again,
    ReviewChance? Probability,
    TrendJudgement Trend,
    Treatment Treatment,
    double? AtEighty);
