namespace Scenarios.Contracts;

/// <summary>A sector's part of a difference, as volume and price 行业的量价贡献.</summary>
/// <param name="Sector">Id of the sector.</param>
/// <param name="From">The sector's own value in the first scenario: value added, or its share of GDP.</param>
/// <param name="To">In the second.</param>
/// <param name="Volume">Due to its real value added.</param>
/// <param name="Price">Due to its deflator.</param>
/// <param name="Total">Both.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.WhySector")]
public sealed record WhySector(
    [property: Id(0)] string Sector,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] double From,
    [property: Id(3)] double To,
    [property: Id(4)] double Volume,
    [property: Id(5)] double Price,
    [property: Id(6)] double Total);
