namespace Scenarios.Contracts;

/// <summary>A published value 观测值.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ObservedValue")]
public sealed record ObservedValue(
    [property: Id(0)] int Year,
    [property: Id(1)] double Value,
    [property: Id(2)] string Source);
