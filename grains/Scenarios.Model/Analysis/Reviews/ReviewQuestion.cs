using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What is rated 评定输入: a target with its base and its actuals, all in its own unit.</summary>
/// <param name="Kind">By which rule.</param>
/// <param name="Operator">How the target compares.</param>
/// <param name="Target">xT.</param>
/// <param name="Decimals">That its actuals are printed with.</param>
/// <param name="Binding">Whether it binds the government.</param>
/// <param name="From">t0, the base year.</param>
/// <param name="To">T, the target's year.</param>
/// <param name="Base">x0, where there is one.</param>
/// <param name="Year">t, the year of the actual.</param>
/// <param name="Actual">xt. Of an average rate it is the average; of a relative growth, the difference; of a sum, the sum so far.</param>
/// <param name="Earlier">Actuals of the years between.</param>
/// <param name="Tolerance">h, in points.</param>
public sealed record ReviewQuestion(
    ReviewKind Kind,
    TargetOperator Operator,
    double Target,
    int Decimals,
    bool Binding,
    int From,
    int To,
    double? Base,
    int Year,
    double Actual,
    ImmutableArray<double> Earlier,
    double Tolerance = ReviewRules.Tolerance)
{
    /// <summary>n: years of the period.</summary>
    public int Years => To - From;

    /// <summary>k: years that have passed.</summary>
    public int Passed => Year - From;

    /// <summary>Years that are left.</summary>
    public int Left => To - Year;

    /// <summary>τ.</summary>
    public double Time => (double)Passed / Years;

    /// <summary>Whether the target is met at what it prints.</summary>
    public bool IsMet => ReviewKinds.IsMet(Kind, Actual, Operator, Target, Decimals);
}
