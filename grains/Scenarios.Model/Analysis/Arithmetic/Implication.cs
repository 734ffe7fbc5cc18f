using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>
/// What one target asks for, in growth 目标隐含要求. Rates are a year; what does not apply is null. <see cref="Subject"/> is what must grow: GDP, a sector, above-scale industry.
/// </summary>
public sealed record Implication(Target Target, BilingualText Subject)
{
    /// <summary>The indicator in the base year, in the target's unit.</summary>
    public double? AtBase { get; init; }

    /// <summary>The latest published value behind the base year.</summary>
    public (int Year, double Value)? Actual { get; init; }

    /// <summary>For levels and averages: by what the subject must have multiplied since the base year.</summary>
    public double? Multiple { get; init; }

    /// <summary>For levels and averages: the growth that takes the base year to the target.</summary>
    public double? GrowthFromBase { get; init; }

    /// <summary>For levels: the growth that takes the latest published value to the target.</summary>
    public double? GrowthFromActual { get; init; }

    /// <summary>For shares that are not there yet: points a year from the base year.</summary>
    public double? PointsFromBase { get; init; }

    /// <summary>For shares that are not there yet: points a year from the latest published value.</summary>
    public double? PointsFromActual { get; init; }

    /// <summary>The growth of GDP by the plan, where a share is told beside it.</summary>
    public double? PlanGrowth { get; init; }

    /// <summary>For shares: the real growth that the subject needs at constant relative prices, while GDP grows as the plan says.</summary>
    public double? RealGrowthNeeded { get; init; }

    /// <summary>The plan's own growth of the subject, where it has one.</summary>
    public double? StatedGrowth { get; init; }

    /// <summary>The share that the plan's own growth gives at constant relative prices.</summary>
    public double? ShareAtStatedGrowth { get; init; }

    /// <summary>The rise of the subject's prices against all others, a year, with which the plan's own growth would do.</summary>
    public double? RelativePriceGrowth { get; init; }
}
