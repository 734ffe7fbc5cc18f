namespace Scenarios.Contracts;

/// <summary>Asks a cluster for a year 集群推演请求.</summary>
/// <param name="Digest">Of the specification that holds.</param>
/// <param name="Step">Years after the base.</param>
/// <param name="Slowdowns">λ of each step before, from 0: a cluster that has lost its pathway steps it again.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ClusterRequest")]
public sealed record ClusterRequest(
    [property: Id(0)] string Digest,
    [property: Id(1)] int Step,
    [property: Id(2)] Vec Slowdowns);
