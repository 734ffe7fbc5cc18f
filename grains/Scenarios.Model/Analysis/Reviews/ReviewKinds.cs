using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Finds the kind by which a target is reviewed 评定类型的确定. What the target does not name follows from its indicator, unit and base value.</summary>
public static class ReviewKinds
{
    /// <summary>Counts up to this, from none, are of things that are founded.</summary>
    private const double FewThings = 10;

    /// <summary>The rule of the catalogue whose indicators are growth less another growth.</summary>
    private const string DifferenceOfGrowth = "I-8";

    private static readonly string[] Things = ["个", "家", "座", "所"];

    /// <summary>The kind of a target that begins at a base value.</summary>
    public static ReviewKind Of(County county, Target target, double? atBase)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(target);
        if (target.Operator is not { } how || target.Value is not { } value)
        {
            return ReviewKind.SetAbove;
        }

        var kind = target.ReviewKind ?? ByUnit(county, target, value, atBase);
        var holds = atBase is { } start && IsMet(kind, start, how, value, DecimalsOf(target));
        return kind is ReviewKind.LevelBySteps or ReviewKind.Share or ReviewKind.LevelByGrowth && holds ? ReviewKind.Bound : kind;
    }

    /// <summary>The letter of a kind.</summary>
    public static string LetterOf(ReviewKind kind) => kind switch
    {
        ReviewKind.LevelByGrowth => "A",
        ReviewKind.LevelBySteps => "B",
        ReviewKind.Share => "C",
        ReviewKind.CumulativeSum => "D1",
        ReviewKind.CumulativeFall => "D2",
        ReviewKind.AverageGrowth => "E",
        ReviewKind.Bound => "F",
        ReviewKind.Relative => "G",
        ReviewKind.Founding => "H",
        ReviewKind.SetAbove => "I",
        _ => "N",
    };

    /// <summary>Decimals that a target's actuals are printed with, in its own unit: as many as its value, and one at the least (of a percentage, where it is a share). (R-2)</summary>
    public static int DecimalsOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Math.Max(target.Unit is "1" ? 3 : 1, target.Decimals);
    }

    /// <summary>Whether a value meets a target. Shares and counts are taken as they are printed: 33.96% has reached 34%, and 33.9% has not. (R-2)</summary>
    public static bool IsMet(ReviewKind kind, double value, TargetOperator how, double target, int decimals) => VerdictRules.Meets(
        kind is ReviewKind.LevelBySteps or ReviewKind.Share or ReviewKind.Bound ? (double)Math.Round((decimal)value, Math.Min(decimals, 12), MidpointRounding.AwayFromZero) : value, how, target);

    private static ReviewKind ByUnit(County county, Target target, double value, double? atBase)
    {
        if (IndicatorCatalogue.Of(county.Scope, county.BaseYear).FirstOrDefault(i => i.Id == target.Indicator)?.Rule == DifferenceOfGrowth)
        {
            return ReviewKind.Relative;
        }

        return VerdictRules.MeasureOf(county, target) switch
        {
            Measure.Growth => ReviewKind.AverageGrowth,
            Measure.Total => ReviewKind.CumulativeFall,
            Measure.Share => ReviewKind.Share,
            Measure.Level when atBase is not <= 0 => ReviewKind.LevelByGrowth,
            _ when atBase == 0 && value <= FewThings && Things.Contains(target.Unit) => ReviewKind.Founding,
            _ => ReviewKind.LevelBySteps,
        };
    }
}
