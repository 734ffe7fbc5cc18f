namespace Scenarios.Contracts;

/// <summary>Asks a sector for a year 行业推演请求.</summary>
/// <param name="Linkages">W of this sector by step, from 0, up to the year before.</param>
/// <param name="Constructions">v h J likewise.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SectorRequest")]
public sealed record SectorRequest(
    [property: Id(0)] string Digest,
    [property: Id(1)] int Step,
    [property: Id(2)] Vec Slowdowns,
    [property: Id(3)] Vec Linkages,
    [property: Id(4)] Vec Constructions);
