namespace Scenarios.Model.Facts;

/// <summary>
/// A target of the plan 目标 for an indicator in a year. Operator and value are null where the upper level sets the task (完成市下任务).
/// <see cref="BaseValue"/> is the plan's own figure for the base year, where it prints one.
/// </summary>
public sealed record Target(
    string Id,
    int? Number,
    BilingualText Name,
    string Indicator,
    TargetOperator? Operator,
    double? Value,
    string Unit,
    int Year,
    TargetNature Nature,
    double? BaseValue,
    string Source,
    Place Place)
{
    /// <summary>Whether more is better: it is not to be fallen short of.</summary>
    public bool AsksForMore => Operator is TargetOperator.AtLeast or TargetOperator.Above;

    /// <summary>Decimals that the value is printed with, in the target's own unit: what lies nearer than that to a share or a count has reached it.</summary>
    public int Decimals { get; init; }

    /// <summary>How it is reviewed, where that does not follow from its unit and indicator.</summary>
    public ReviewKind? ReviewKind { get; init; }
}
