using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What targets on shares leave for everything else 剩余份额.</summary>
/// <param name="Targets">Their ids.</param>
/// <param name="Names">Their names.</param>
/// <param name="Shares">What they ask for.</param>
/// <param name="Rest">The sectors that are left.</param>
/// <param name="Left">The share that is left for these, at most.</param>
/// <param name="AtBase">Their share in the base year.</param>
/// <param name="PlanGrowth">Growth of GDP by the plan.</param>
/// <param name="RealGrowth">What they would have to grow a year at constant relative prices beside it.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ResidualMessage")]
public sealed record ResidualMessage(
    [property: Id(0)] ImmutableArray<string> Targets,
    [property: Id(1)] ImmutableArray<LocalText> Names,
    [property: Id(2)] ImmutableArray<double> Shares,
    [property: Id(3)] ImmutableArray<LocalText> Rest,
    [property: Id(4)] double Left,
    [property: Id(5)] double AtBase,
    [property: Id(6)] double? PlanGrowth,
    [property: Id(7)] double? RealGrowth);
