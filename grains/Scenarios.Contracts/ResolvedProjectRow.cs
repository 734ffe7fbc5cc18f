using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A project as the scenario leaves it 解析后的项目.</summary>
/// <param name="Realised">In the central case.</param>
/// <param name="Delay">In the central case, years.</param>
/// <param name="Utilisation">In the central case.</param>
/// <param name="Investment">万元</param>
/// <param name="FullValueAdded">万元</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ResolvedProjectRow")]
public sealed record ResolvedProjectRow(
    [property: Id(0)] string Id,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] string Cluster,
    [property: Id(3)] string Township,
    [property: Id(4)] string Stage,
    [property: Id(5)] double Realised,
    [property: Id(6)] double Delay,
    [property: Id(7)] double Utilisation,
    [property: Id(8)] int Start,
    [property: Id(9)] int BuildYears,
    [property: Id(10)] double Investment,
    [property: Id(11)] double FullValueAdded,
    [property: Id(12)] ImmutableArray<LeverSource> Levers);
