using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Where a live county stands 在线县域状态.</summary>
/// <param name="Digest">Of what it runs under, interventions included.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.LiveStatus")]
public sealed record LiveStatus(
    [property: Id(0)] string Key,
    [property: Id(1)] int Year,
    [property: Id(2)] int EndYear,
    [property: Id(3)] string Digest,
    [property: Id(4)] ImmutableArray<Intervention> Interventions);
