using Scenarios.Model.Facts;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>The rules of the mid-term review 中期评估评定规则. (R-3 … R-8) Each is one line of docs/analysis/review.</summary>
public static class ReviewRules
{
    /// <summary>h: half a year's work, in points.</summary>
    public const double Tolerance = 10;

    /// <summary>In step, or above by little: half a point a year.</summary>
    private const double HalfPoint = 0.005;

    /// <summary>Of an average rate, its tenth is within the band as well.</summary>
    private const double BandShare = 0.1;

    /// <summary>An expected target with so much of its task done is nearly completed.</summary>
    private const double NearlyDone = 0.95;

    /// <summary>From this part of the period on, things of which nothing has begun lag.</summary>
    private const double TimeToBegin = 0.4;

    /// <summary>What the last bits of a rate may be off.</summary>
    private const double Last = 1e-9;

    /// <summary>Rates a target.</summary>
    public static Assessment Of(ReviewQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var found = question.Kind switch
        {
            ReviewKind.LevelByGrowth or ReviewKind.LevelBySteps or ReviewKind.Share => question.Base is { } start ? ByPath(question, start) : new Assessment(ReviewKind.NoData, ReviewClass.NoBase),
            ReviewKind.CumulativeSum => BySum(question),
            ReviewKind.CumulativeFall => ByFall(question),
            ReviewKind.AverageGrowth => ByAverage(question),
            ReviewKind.Bound => ByBound(question),
            ReviewKind.Relative => ByDifference(question),
            _ => new Assessment(question.Kind, question.Kind == ReviewKind.SetAbove ? ReviewClass.SetAbove : ReviewClass.NoActual),
        };
        return question.Year < question.To || !found.IsRated ? found : Finally(question, found);
    }

    /// <summary>Rates things that are to be founded, or a task of the upper level of which the verdict is known. (R-8)</summary>
    /// <param name="question">The target; the actual is how many there are.</param>
    /// <param name="begun">Some are approved, applied for or being built.</param>
    public static Assessment Founded(ReviewQuestion question, bool begun)
    {
        ArgumentNullException.ThrowIfNull(question);
        var found = new Assessment(
            ReviewKind.Founding,
            question.IsMet ? ReviewClass.Ahead : begun || question.Time < TimeToBegin - Last || question.Actual > 0 ? ReviewClass.OnTrack : ReviewClass.Lagging,
            question.Time);
        return question.Year < question.To ? found : Finally(question, found);
    }

    /// <summary>The class of progress against time. (R-3)</summary>
    public static ReviewClass ClassOf(bool met, double points, double tolerance) =>
        met ? ReviewClass.Ahead : points > tolerance + Last ? ReviewClass.Faster : points >= -tolerance - Last ? ReviewClass.OnTrack : ReviewClass.Lagging;

    /// <summary>The growth a year that is still needed for an average rate. (R-6) ((1 + g*)^n / (1 + ḡ)^k)^(1/(n − k)) − 1</summary>
    public static double RequiredAverage(double target, double average, int years, int passed) =>
        Math.Pow(Math.Pow(1 + target, years) / Math.Pow(1 + average, passed), 1.0 / (years - passed)) - 1;

    // A, B, C: x0 to xT on a path of even growth or a straight one.
    private static Assessment ByPath(ReviewQuestion q, double start)
    {
        var (target, actual) = (q.Target, q.Actual);
        var grows = q.Kind == ReviewKind.LevelByGrowth && start > 0 && actual > 0 && target > 0;
        var progress = grows ? Math.Log(actual / start) / Math.Log(target / start) : (actual - start) / (target - start);
        var path = grows ? start * Math.Pow(target / start, q.Time) : start + ((target - start) * q.Time);
        double? required = q.Left == 0 || q.IsMet ? null : grows ? Math.Pow(target / actual, 1.0 / q.Left) - 1 : (target - actual) / q.Left;
        return WithProgress(q, progress) with
        {
            Path = path,
            Required = required,
            RequiredUnit = required is null ? ReviewUnit.None : grows ? ReviewUnit.Rate : q.Kind == ReviewKind.Share ? ReviewUnit.Points : ReviewUnit.Units,
        };
    }

    // D1: a sum over the period.
    private static Assessment BySum(ReviewQuestion q)
    {
        double? required = q.Left == 0 || q.IsMet ? null : (q.Target - q.Actual) / q.Left;
        return WithProgress(q, q.Actual / q.Target) with { Path = q.Target * q.Time, Required = required, RequiredUnit = required is null ? ReviewUnit.None : ReviewUnit.Units };
    }

    // D2: p = ln(1 − F) / ln(1 − F*).
    private static Assessment ByFall(ReviewQuestion q)
    {
        double? required = q.Left == 0 || q.IsMet ? null : 1 - Math.Pow((1 - q.Target) / (1 - q.Actual), 1.0 / q.Left);
        return WithProgress(q, Math.Log(1 - q.Actual) / Math.Log(1 - q.Target)) with
        {
            Path = 1 - Math.Pow(1 - q.Target, q.Time),
            Required = required,
            RequiredUnit = required is null ? ReviewUnit.None : ReviewUnit.Fall,
        };
    }

    // E: ḡ against g*, within a band of half a point or a tenth of g*.
    private static Assessment ByAverage(ReviewQuestion q)
    {
        var difference = q.Actual - q.Target;
        var band = Math.Max(HalfPoint, BandShare * q.Target);
        var ahead = Math.Pow(1 + q.Actual, q.Passed) >= Math.Pow(1 + q.Target, q.Years);
        double? required = q.Left == 0 || ahead ? null : RequiredAverage(q.Target, q.Actual, q.Years, q.Passed);
        return new Assessment(q.Kind, ClassOf(ahead, difference, band), q.Time, GapPoints: 100 * difference, Required: required, RequiredUnit: required is null ? ReviewUnit.None : ReviewUnit.Rate, Path: q.Target);
    }

    // F: a bound that held at the base.
    private static Assessment ByBound(ReviewQuestion q)
    {
        var margin = VerdictRules.Distance(q.Actual, q.Operator, q.Target);
        var trend = q.Base is { } start ? start + ((q.Actual - start) / q.Passed * q.Years) : (double?)null;
        double? required = q.IsMet && q.Left > 0 ? Math.Max(0, margin) / q.Left : null;
        return new Assessment(
            q.Kind,
            q.IsMet ? ReviewClass.OnTrack : ReviewClass.Lagging,
            q.Time,
            Path: q.Target,
            Required: required,
            RequiredUnit: required is null ? ReviewUnit.None : ReviewUnit.Margin,
            Margin: margin,
            Trend: trend,
            Shrinks: q.IsMet && trend is { } end && !ReviewKinds.IsMet(q.Kind, end, q.Operator, q.Target, q.Decimals),
            BrokenEarlier: q.IsMet && q.Earlier.Any(x => !ReviewKinds.IsMet(q.Kind, x, q.Operator, q.Target, q.Decimals)));
    }

    // G: two average rates; "in step" is ≥ 0, "above" is > 0.
    private static Assessment ByDifference(ReviewQuestion q)
    {
        var difference = q.Actual - q.Target;
        var above = q.Operator is TargetOperator.Above;
        var lagging = above ? difference <= Last : difference < -HalfPoint - Last;
        double? required = q.Left > 0 && difference < 0 ? -difference * q.Passed / q.Left : null;
        return new Assessment(
            q.Kind,
            lagging ? ReviewClass.Lagging : difference <= HalfPoint + Last ? ReviewClass.OnTrack : ReviewClass.Faster,
            q.Time,
            GapPoints: 100 * difference,
            Required: required,
            RequiredUnit: required is null ? ReviewUnit.None : ReviewUnit.Points);
    }

    private static Assessment WithProgress(ReviewQuestion q, double progress)
    {
        var points = 100 * (progress - q.Time);
        return new Assessment(q.Kind, ClassOf(q.IsMet, points, q.Tolerance), q.Time, progress, points, points / 100 * q.Years);
    }

    // The period is over. A binding target knows no 基本完成.
    private static Assessment Finally(ReviewQuestion q, Assessment found)
    {
        var met = q.Kind == ReviewKind.AverageGrowth ? q.Actual >= q.Target - Last : q.Kind == ReviewKind.Relative ? found.Class != ReviewClass.Lagging : q.IsMet;
        return found with { Class = met ? ReviewClass.Completed : !q.Binding && found.Progress >= NearlyDone ? ReviewClass.NearlyCompleted : ReviewClass.NotCompleted };
    }
}
