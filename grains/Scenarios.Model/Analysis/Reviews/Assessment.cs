using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>How a target stands by its rule 评定结果. Numbers are in the target's own unit; what its kind does not have is null.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Class">The class, or why there is none.</param>
/// <param name="Time">τ: the part of the period that has passed.</param>
/// <param name="Progress">p: the part of the task that is done.</param>
/// <param name="GapPoints">d: progress less time, in points; of an average rate or a relative growth, its own difference.</param>
/// <param name="GapYears">The same in years.</param>
/// <param name="Path">Where the plan's path is in the year.</param>
/// <param name="Required">What is needed from now on.</param>
/// <param name="RequiredUnit">Counted in what.</param>
/// <param name="Margin">Of a bound: how far on the safe side.</param>
/// <param name="Trend">Of a bound: where a straight line through base and actual ends.</param>
/// <param name="Shrinks">The margin shrinks, and would be gone before the end 余量收窄.</param>
/// <param name="BrokenEarlier">The bound was broken in an earlier year and holds again.</param>
public sealed record Assessment(
    ReviewKind Kind,
    ReviewClass Class,
    double? Time = null,
    double? Progress = null,
    double? GapPoints = null,
    double? GapYears = null,
    double? Path = null,
    double? Required = null,
    ReviewUnit RequiredUnit = ReviewUnit.None,
    double? Margin = null,
    double? Trend = null,
    bool Shrinks = false,
    bool BrokenEarlier = false)
{
    /// <summary>Whether the target has a class.</summary>
    public bool IsRated => Class < ReviewClass.SetAbove;
}
