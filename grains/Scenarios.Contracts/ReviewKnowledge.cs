namespace Scenarios.Contracts;

/// <summary>The weighed draws once the actuals up to a year are known 各知情年份.</summary>
/// <param name="Evidence">How many actuals they are weighed by.</param>
/// <param name="Draws">How many draws were weighed.</param>
/// <param name="EffectiveDraws">How many of equal weight would tell as much.</param>
/// <param name="Outside">The actuals lie outside what the model holds possible.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewKnowledge")]
public sealed record ReviewKnowledge(
    [property: Id(0)] int Year,
    [property: Id(1)] int Evidence,
    [property: Id(2)] int Draws,
    [property: Id(3)] double EffectiveDraws,
    [property: Id(4)] bool Outside);
