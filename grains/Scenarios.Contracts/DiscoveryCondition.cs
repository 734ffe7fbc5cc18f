namespace Scenarios.Contracts;

/// <summary>What a box asks of one input 条件.</summary>
/// <param name="Input">Its place among the inputs.</param>
/// <param name="Low">At least this; null where that side is open.</param>
/// <param name="High">At most this.</param>
/// <param name="QuasiP">How likely the box were to be so dense by chance, if this condition did nothing.</param>
/// <param name="DensityWithout">Of the box without this condition.</param>
/// <param name="CoverageWithout">Of the box without this condition.</param>
/// <param name="Reappears">In which share of half-samples the input is restricted again.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoveryCondition")]
public sealed record DiscoveryCondition(
    [property: Id(0)] int Input,
    [property: Id(1)] double? Low,
    [property: Id(2)] double? High,
    [property: Id(3)] double QuasiP,
    [property: Id(4)] double DensityWithout,
    [property: Id(5)] double CoverageWithout,
    [property: Id(6)] double Reappears);
