using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A scenario with nothing left open 情景解析结果.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.Resolution")]
public sealed record Resolution(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] ImmutableArray<ResolvedValue> Assumptions,
    [property: Id(2)] ImmutableArray<ResolvedProjectRow> Projects,
    [property: Id(3)] ImmutableArray<EventRow> Events);
