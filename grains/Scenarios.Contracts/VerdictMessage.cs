namespace Scenarios.Contracts;

/// <summary>The verdict on one target 目标结论, in the target's own unit.</summary>
/// <param name="Operator">>=, &gt;, &lt;=, &lt; or empty.</param>
/// <param name="Binding">约束性.</param>
/// <param name="Distance">Positive on the safe side.</param>
/// <param name="RequiredKind">none, keep, rate, points, units or whole.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.VerdictMessage")]
public sealed record VerdictMessage(
    [property: Id(0)] string Target,
    [property: Id(1)] int? Number,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] string Indicator,
    [property: Id(4)] string Operator,
    [property: Id(5)] double? TargetValue,
    [property: Id(6)] string Unit,
    [property: Id(7)] string Measure,
    [property: Id(8)] int Year,
    [property: Id(9)] bool Binding,
    [property: Id(10)] bool Headline,
    [property: Id(11)] VerdictType Verdict,
    [property: Id(12)] double? BaseValue,
    [property: Id(13)] double? Value,
    [property: Id(14)] double? Distance,
    [property: Id(15)] int? FirstYear,
    [property: Id(16)] string RequiredKind,
    [property: Id(17)] double? Required,
    [property: Id(18)] int? ActualYear,
    [property: Id(19)] double? Actual);
