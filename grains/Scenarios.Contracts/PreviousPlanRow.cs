namespace Scenarios.Contracts;

/// <summary>A row of the previous plan's balance 上一规划期指标完成情况, as printed.</summary>
/// <param name="Verdict">achieved, missed, set-by-city or no-data.</param>
/// <param name="Class">By the rule of the final evaluation: completed, nearly_completed, not_completed, set_above or no_actual.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.PreviousPlanRow")]
public sealed record PreviousPlanRow(
    [property: Id(0)] string Number,
    [property: Id(1)] LocalText Group,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] string Unit,
    [property: Id(4)] string BaseValue,
    [property: Id(5)] string Target,
    [property: Id(6)] string TargetGrowth,
    [property: Id(7)] string Actual,
    [property: Id(8)] string ActualGrowth,
    [property: Id(9)] string Verdict,
    [property: Id(10)] string Source,
    [property: Id(11)] string Class);
