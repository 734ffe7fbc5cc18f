namespace Scenarios.Model.Facts;

/// <summary>A township 乡镇: its shares of the county's people and remainder clusters (1), and how its share of people drifts (1/year).</summary>
public sealed record Township(
    string Id,
    BilingualText Name,
    string Role,
    double PopulationShare,
    double AgricultureShare,
    double OtherIndustryShare,
    double ServicesShare,
    double ConstructionShare,
    double PopulationDrift)
{
    /// <summary>The share of a sector's unplaced value added that stands here 乡镇所占行业份额.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sector has no share column.</exception>
    public double ShareOf(string sector) => sector switch
    {
        "agriculture" => AgricultureShare,
        Sector.Industry => OtherIndustryShare,
        Sector.Construction => ConstructionShare,
        "services" => ServicesShare,
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "no share column of townships.csv is for this sector"),
    };
}
