using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Some draws, whole 抽样明细: every series of each.</summary>
/// <param name="First">Number of the first draw.</param>
/// <param name="Draws">Its series, then those of the next draw.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DrawRows")]
public sealed record DrawRows(
    [property: Id(0)] long First,
    [property: Id(1)] ImmutableArray<ImmutableArray<SeriesMessage>> Draws);
