namespace Scenarios.Contracts;

/// <summary>One box on the way to another 轨迹上的条件组: the trade-off of coverage and density.</summary>
/// <param name="Kind">start, peel, paste or drop.</param>
/// <param name="Input">Where; −1 at the start.</param>
/// <param name="Conditions">How many the box has.</param>
/// <param name="Taken">Whether this is the peeled box that was taken; the pastes and drops begin there.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoveryStep")]
public sealed record DiscoveryStep(
    [property: Id(0)] string Kind,
    [property: Id(1)] int Input,
    [property: Id(2)] int Conditions,
    [property: Id(3)] bool Taken,
    [property: Id(4)] long Futures,
    [property: Id(5)] long Hits,
    [property: Id(6)] double Coverage,
    [property: Id(7)] double Density,
    [property: Id(8)] double Mass);
