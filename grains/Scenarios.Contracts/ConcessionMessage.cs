namespace Scenarios.Contracts;

/// <summary>What a target gives up 目标让步.</summary>
/// <param name="Claim">By place in the list of claims.</param>
/// <param name="Number">What it claims instead, rounded to the easier side.</param>
/// <param name="Change">The part of its own number that it gives up.</param>
/// <param name="Weight">How dear giving up is.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ConcessionMessage")]
public sealed record ConcessionMessage(
    [property: Id(0)] int Claim,
    [property: Id(1)] double Number,
    [property: Id(2)] double Change,
    [property: Id(3)] double Weight);
