using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Published values of an indicator 历史观测序列, oldest first.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ObservedSeries")]
public sealed record ObservedSeries(
    [property: Id(0)] string Indicator,
    [property: Id(1)] string Unit,
    [property: Id(2)] ImmutableArray<ObservedValue> Values);
