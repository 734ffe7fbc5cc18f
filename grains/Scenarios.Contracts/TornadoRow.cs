namespace Scenarios.Contracts;

/// <summary>The outcome with a factor at its low and at its high 龙卷风图的一条.</summary>
/// <param name="Swing">From the least to the greatest of the two and the central value.</param>
/// <param name="ReachedAtLow">Whether the target is reached; null without one.</param>
/// <param name="ReachedAtHigh">Likewise.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.TornadoRow")]
public sealed record TornadoRow(
    [property: Id(0)] SensitivityFactor Factor,
    [property: Id(1)] double AtLow,
    [property: Id(2)] double AtHigh,
    [property: Id(3)] double Swing,
    [property: Id(4)] bool? ReachedAtLow,
    [property: Id(5)] bool? ReachedAtHigh);
