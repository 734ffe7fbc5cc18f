using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A value as the scenario leaves it 解析后的取值, with where it comes from.</summary>
/// <param name="OwnMode">The county's own mode.</param>
/// <param name="Place">Of the county's own value.</param>
/// <param name="Levers">In the order in which they were applied.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ResolvedValue")]
public sealed record ResolvedValue(
    [property: Id(0)] string Key,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] string Unit,
    [property: Id(3)] string Distribution,
    [property: Id(4)] double OwnMode,
    [property: Id(5)] double Low,
    [property: Id(6)] double Mode,
    [property: Id(7)] double High,
    [property: Id(8)] SourceKind Kind,
    [property: Id(9)] string Source,
    [property: Id(10)] string Place,
    [property: Id(11)] ImmutableArray<LeverSource> Levers);
