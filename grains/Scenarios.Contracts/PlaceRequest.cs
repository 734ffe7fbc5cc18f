using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Asks a township to take its part 乡镇分布请求.</summary>
/// <param name="Years">Without gaps.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.PlaceRequest")]
public sealed record PlaceRequest(
    [property: Id(0)] string Digest,
    [property: Id(1)] ImmutableArray<StandingYear> Years);
