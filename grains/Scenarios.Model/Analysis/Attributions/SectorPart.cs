namespace Scenarios.Model.Analysis.Attributions;

/// <summary>A sector's part of a difference, as volume and price 行业的量价贡献, in the unit of the indicator.</summary>
/// <param name="Sector">Index of the sector.</param>
/// <param name="From">The sector's own value in the first scenario: value added in current prices, or its share of GDP.</param>
/// <param name="To">In the second.</param>
/// <param name="Volume">Due to its real value added.</param>
/// <param name="Price">Due to its deflator.</param>
public sealed record SectorPart(int Sector, double From, double To, double Volume, double Price)
{
    public double Total => Volume + Price;
}
