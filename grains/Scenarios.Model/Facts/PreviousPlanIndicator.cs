namespace Scenarios.Model.Facts;

/// <summary>A row of the previous plan's balance 上一规划期指标完成情况, as printed: what was planned, what was achieved.</summary>
public sealed record PreviousPlanIndicator(
    string Number,
    string Indicator,
    BilingualText Group,
    BilingualText Name,
    string Unit,
    string BaseValue,
    string Target,
    string TargetGrowth,
    string Actual,
    string ActualGrowth,
    string Verdict,
    string Source)
{
    /// <summary>How the printed target compares; null where the upper level set the task.</summary>
    public TargetOperator? Operator { get; init; }

    /// <summary>The number in the printed target.</summary>
    public double? TargetNumber { get; init; }

    /// <summary>The number in the printed actual.</summary>
    public double? ActualNumber { get; init; }

    /// <summary>Decimals that the target is printed with.</summary>
    public int Decimals { get; init; }
}
