using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Conditions under which a target is reached, or missed 条件组.</summary>
/// <param name="Conditions">All of which hold in it.</param>
/// <param name="Density">密度: how often it comes about in the box.</param>
/// <param name="Fresh">The same in futures that had no part in the search; null where none of them lies in the box.</param>
/// <param name="Coverage">覆盖率: which part of all its occurrences lies in the box.</param>
/// <param name="Mass">支持度: which part of all futures lies in the box.</param>
/// <param name="IsDense">Whether it is as dense as was wanted; else it is the densest there was.</param>
/// <param name="DensityTogether">Of this box and all before it.</param>
/// <param name="CoverageTogether">Of this box and all before it.</param>
/// <param name="MassTogether">Of this box and all before it.</param>
/// <param name="Trajectory">Every box on the way to it.</param>
/// <param name="Reappearing">Inputs that half-samples restrict, most often first.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoveryBox")]
public sealed record DiscoveryBox(
    [property: Id(0)] ImmutableArray<DiscoveryCondition> Conditions,
    [property: Id(1)] DiscoveryOdds Density,
    [property: Id(2)] DiscoveryOdds? Fresh,
    [property: Id(3)] double Coverage,
    [property: Id(4)] double Mass,
    [property: Id(5)] bool IsDense,
    [property: Id(6)] double DensityTogether,
    [property: Id(7)] double CoverageTogether,
    [property: Id(8)] double MassTogether,
    [property: Id(9)] ImmutableArray<DiscoveryStep> Trajectory,
    [property: Id(10)] ImmutableArray<DiscoveryReappearance> Reappearing);
