using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>The pathway of an entity so far 实体发展路径.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.EntityPathway")]
public sealed record EntityPathway(
    [property: Id(0)] EntityType Type,
    [property: Id(1)] string Id,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] int BaseYear,
    [property: Id(4)] ImmutableArray<SeriesMessage> Series);
