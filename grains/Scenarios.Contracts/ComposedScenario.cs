using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A scenario with all its ancestors 组合后的情景: enough to run it anywhere, now and later.</summary>
/// <param name="Line">Ancestors first, itself last.</param>
/// <param name="Digest">Names the county's facts, the line and the model version.</param>
/// <param name="LiveKey">The key of the live county that runs it.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ComposedScenario")]
public sealed record ComposedScenario(
    [property: Id(0)] string County,
    [property: Id(1)] string Id,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] LocalText Description,
    [property: Id(4)] ImmutableArray<ScenarioDocument> Line,
    [property: Id(5)] ImmutableArray<InputFault> Warnings,
    [property: Id(6)] string Digest,
    [property: Id(7)] string LiveKey);
