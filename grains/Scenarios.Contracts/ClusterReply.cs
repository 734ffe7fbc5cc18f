namespace Scenarios.Contracts;

/// <summary>What a cluster yields in a year 集群当年产出, 万元 of base-year prices.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ClusterReply")]
public sealed record ClusterReply(
    [property: Id(0)] double Organic,
    [property: Id(1)] double Projects,
    [property: Id(2)] double Investment);
