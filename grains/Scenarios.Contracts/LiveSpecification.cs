using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What a live county runs under 在线县域设定: its scenario and what was changed on the way.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.LiveSpecification")]
public sealed record LiveSpecification(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] ImmutableArray<Intervention> Interventions,
    [property: Id(2)] string Digest);
