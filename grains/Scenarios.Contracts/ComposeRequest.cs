using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Asks for a scenario with all its ancestors 情景组合请求.</summary>
/// <param name="Stored">A shipped or stored scenario; null when it stands in the documents.</param>
/// <param name="Documents">Files of the caller: the scenario last, parents before it.</param>
/// <param name="Sets">Levers over it, such as fusheng-alumina-2.start=2023.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ComposeRequest")]
public sealed record ComposeRequest(
    [property: Id(0)] ScenarioReference? Stored,
    [property: Id(1)] ImmutableArray<ScenarioDocument> Documents,
    [property: Id(2)] ImmutableArray<string> Sets);
