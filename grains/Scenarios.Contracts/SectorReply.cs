using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What a sector's clusters yield together 行业当年直接产出, with each cluster's reply.</summary>
/// <param name="Clusters">In the county's order.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SectorReply")]
public sealed record SectorReply(
    [property: Id(0)] double Direct,
    [property: Id(1)] double Projects,
    [property: Id(2)] double GrossOutput,
    [property: Id(3)] double Investment,
    [property: Id(4)] ImmutableArray<ClusterReply> Clusters);
