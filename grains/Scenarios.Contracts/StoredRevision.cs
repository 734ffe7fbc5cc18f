using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A revision of a scenario, whole 情景版本: with the texts of its ancestors as they were, so that it means the same for ever.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StoredRevision")]
public sealed record StoredRevision(
    [property: Id(0)] RevisionInfo Info,
    [property: Id(1)] ImmutableArray<ScenarioDocument> Line);
