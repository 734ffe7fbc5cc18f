using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Rates the rows of the plan before 上一规划期总结评估, with the numbers that it prints. (R-9)</summary>
public static class FinalEvaluation
{
    private const int PlanYears = 5;

    /// <summary>The assessment of a row; unrated where the upper level set the task or the plan prints no actual. The plan says of no row that it binds.</summary>
    public static Assessment Of(PreviousPlanIndicator row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Operator is not { } how || row.TargetNumber is not { } target)
        {
            return new Assessment(ReviewKind.SetAbove, ReviewClass.SetAbove);
        }

        if (row.ActualNumber is not { } actual)
        {
            return new Assessment(ReviewKind.NoData, ReviewClass.NoActual);
        }

        var start = double.TryParse(row.BaseValue, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : (double?)null;
        var kind = KindOf(row, how, target, start);
        var question = new ReviewQuestion(kind, how, target, Math.Max(1, row.Decimals), false, 0, PlanYears, start, PlanYears, actual, []);
        return start is null && kind is ReviewKind.LevelBySteps or ReviewKind.Share
            ? new Assessment(kind, question.IsMet ? ReviewClass.Completed : ReviewClass.NotCompleted, 1)
            : ReviewRules.Of(question);
    }

    private static ReviewKind KindOf(PreviousPlanIndicator row, TargetOperator how, double target, double? start)
    {
        if (row.Target.StartsWith('['))
        {
            return how is TargetOperator.AtLeast or TargetOperator.Above ? ReviewKind.CumulativeSum : ReviewKind.LevelBySteps;
        }

        if (row.Target.Length == 0 && row.TargetGrowth.Length > 0)
        {
            return ReviewKind.LevelBySteps; // a rate: it has no path
        }

        return start is { } x && ReviewKinds.IsMet(ReviewKind.LevelBySteps, x, how, target, Math.Max(1, row.Decimals)) ? ReviewKind.Bound : row.Unit is "%" ? ReviewKind.Share : ReviewKind.LevelBySteps;
    }
}
