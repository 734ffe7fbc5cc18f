using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What a sector's clusters yield together 行业当年直接产出, with each cluster's reply.</summary>
/// <param name="Unlocated">Organic value added of those that stand nowhere in particular, 万元 of base-year prices.</param>
/// <param name="Clusters">In the county's order.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SectorReply")]
public sealed record SectorReply(
    [property: Id(0)] double Direct,
    [property: Id(1)] double Projects,
    [property: Id(5)] double Unlocated,
    [property: Id(3)] double Investment,
    [property: Id(4)] ImmutableArray<ClusterReply> Clusters);
