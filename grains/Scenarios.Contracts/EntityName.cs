namespace Scenarios.Contracts;

/// <summary>An entity of a county, by its id and names.</summary>
/// <param name="Parent">The sector of a cluster, the cluster of a project; empty elsewhere.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.EntityName")]
public sealed record EntityName(
    [property: Id(0)] EntityType Type,
    [property: Id(1)] string Id,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] string Parent);
