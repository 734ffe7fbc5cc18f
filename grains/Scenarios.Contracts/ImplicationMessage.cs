namespace Scenarios.Contracts;

/// <summary>What one target asks for 目标隐含要求. Rates are a year; what does not apply is null.</summary>
/// <param name="Subject">What must grow.</param>
/// <param name="Multiple">By what it must have multiplied since the base year.</param>
/// <param name="GrowthFromBase">The growth that takes the base year to the target.</param>
/// <param name="GrowthFromActual">The growth that takes the latest published value to the target.</param>
/// <param name="PointsFromBase">For shares, a year.</param>
/// <param name="RealGrowthNeeded">For shares: at constant relative prices, while GDP grows as the plan says.</param>
/// <param name="StatedGrowth">The plan's own growth of the subject.</param>
/// <param name="ShareAtStatedGrowth">The share that it gives at constant relative prices.</param>
/// <param name="RelativePriceGrowth">The rise of the subject's prices against all others with which it would do.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ImplicationMessage")]
public sealed record ImplicationMessage(
    [property: Id(0)] string Target,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] LocalText Subject,
    [property: Id(3)] double TargetValue,
    [property: Id(4)] string Unit,
    [property: Id(5)] string Measure,
    [property: Id(6)] int Year,
    [property: Id(7)] double? AtBase,
    [property: Id(8)] int? ActualYear,
    [property: Id(9)] double? Actual,
    [property: Id(10)] double? Multiple,
    [property: Id(11)] double? GrowthFromBase,
    [property: Id(12)] double? GrowthFromActual,
    [property: Id(13)] double? PointsFromBase,
    [property: Id(14)] double? PointsFromActual,
    [property: Id(15)] double? PlanGrowth,
    [property: Id(16)] double? RealGrowthNeeded,
    [property: Id(17)] double? StatedGrowth,
    [property: Id(18)] double? ShareAtStatedGrowth,
    [property: Id(19)] double? RelativePriceGrowth);
