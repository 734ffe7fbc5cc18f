using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>An indicator across scenarios 指标对照, in the central case.</summary>
/// <param name="InPoints">Shares and rates move in points (a difference); all else in proportion (a fraction).</param>
/// <param name="Values">By scenario: by year; NaN where it is undefined.</param>
/// <param name="Changes">By scenario: against the first, by year; NaN where there is none, or nothing to be in proportion to.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ComparedIndicator")]
public sealed record ComparedIndicator(
    [property: Id(0)] IndicatorInfo Indicator,
    [property: Id(1)] bool InPoints,
    [property: Id(2)] ImmutableArray<Vec> Values,
    [property: Id(3)] ImmutableArray<Vec> Changes);
