namespace Scenarios.Contracts;

/// <summary>What a cluster yields in a year 集群当年产出, 万元 of base-year prices.</summary>
/// <param name="Producing">Its projects that produce.</param>
/// <param name="ProjectValueAdded">By project of the cluster.</param>
/// <param name="ProjectInvestment">By project of the cluster.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ClusterReply")]
public sealed record ClusterReply(
    [property: Id(0)] double Organic,
    [property: Id(1)] double Projects,
    [property: Id(2)] double Investment,
    [property: Id(3)] double Producing,
    [property: Id(4)] Vec ProjectValueAdded,
    [property: Id(5)] Vec ProjectInvestment);
