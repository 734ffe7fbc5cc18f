using Scenarios.Model.Facts;

namespace Scenarios.Model.Targets;

/// <summary>
/// The verdict on one target 目标结论, for one draw. Numbers are in the target's own unit.
/// </summary>
/// <param name="BaseValue">Of the base year: the model's, or the plan's own for a tracked target.</param>
/// <param name="Value">Projected, in the target's year; null when tracked or undefined.</param>
/// <param name="Distance">Value less target, positive on the safe side; null without a value.</param>
/// <param name="FirstYear">The first projected year that meets the target; null when none does.</param>
/// <param name="Required">The yearly change from the base year that meets the target in its year.</param>
/// <param name="Actual">The latest published value, where one is given.</param>
public sealed record Verdict(
    Target Target,
    VerdictKind Kind,
    double? BaseValue,
    double? Value,
    double? Distance,
    int? FirstYear,
    RequiredChange RequiredKind,
    double? Required,
    Observation? Actual);
