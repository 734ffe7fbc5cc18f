namespace Scenarios.Contracts;

/// <summary>How often an input is restricted when a box is sought in half of the futures 重现率.</summary>
/// <param name="Input">Its place among the inputs.</param>
/// <param name="Share">Of the half-samples.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoveryReappearance")]
public sealed record DiscoveryReappearance(
    [property: Id(0)] int Input,
    [property: Id(1)] double Share);
