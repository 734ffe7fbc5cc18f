using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A county at a glance 县域概览.</summary>
/// <param name="Digest">SHA-256 of the county's files.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CountySummary")]
public sealed record CountySummary(
    [property: Id(0)] string Id,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] LocalText Region,
    [property: Id(3)] LocalText? Plan,
    [property: Id(4)] int BaseYear,
    [property: Id(5)] int EndYear,
    [property: Id(6)] ImmutableArray<EntityName> Entities,
    [property: Id(7)] ImmutableArray<IndicatorInfo> Indicators,
    [property: Id(8)] ImmutableArray<string> HeadlineTargets,
    [property: Id(9)] ImmutableArray<InputFault> Warnings,
    [property: Id(10)] string Digest);
