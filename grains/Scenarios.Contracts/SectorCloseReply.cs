namespace Scenarios.Contracts;

/// <summary>A sector's account 行业账户.</summary>
/// <param name="ValueAdded">万元 of base-year prices.</param>
/// <param name="NominalValueAdded">万元 of current prices.</param>
/// <param name="Price">Deflator, base year = 1.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SectorCloseReply")]
public sealed record SectorCloseReply(
    [property: Id(0)] double ValueAdded,
    [property: Id(1)] double NominalValueAdded,
    [property: Id(2)] double Price);
