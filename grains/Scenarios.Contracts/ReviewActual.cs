namespace Scenarios.Contracts;

/// <summary>The actual of a target in a year 目标实际值, and what it is made of.</summary>
/// <param name="Value">In the target's unit.</param>
/// <param name="Vintage">The latest import among the values it is made of.</param>
/// <param name="Kind">unstated, preliminary, final or census: the least settled of them.</param>
/// <param name="Source">Of all of them.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewActual")]
public sealed record ReviewActual(
    [property: Id(0)] int Year,
    [property: Id(1)] double Value,
    [property: Id(2)] int Vintage,
    [property: Id(3)] string Kind,
    [property: Id(4)] string Source);
