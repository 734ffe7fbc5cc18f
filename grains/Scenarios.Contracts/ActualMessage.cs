namespace Scenarios.Contracts;

/// <summary>A value as it was published 实际值.</summary>
/// <param name="PriceBasis">real, nominal or none.</param>
/// <param name="PublishedOn">The day from which on it could be known.</param>
/// <param name="Kind">unstated, preliminary, final or census.</param>
/// <param name="Vintage">Number of the import.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ActualMessage")]
public sealed record ActualMessage(
    [property: Id(0)] string Indicator,
    [property: Id(1)] int Year,
    [property: Id(2)] double Value,
    [property: Id(3)] string Unit,
    [property: Id(4)] string PriceBasis,
    [property: Id(5)] DateOnly PublishedOn,
    [property: Id(6)] string Kind,
    [property: Id(7)] string Source,
    [property: Id(8)] int Vintage);
