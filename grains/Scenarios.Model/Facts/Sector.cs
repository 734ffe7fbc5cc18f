namespace Scenarios.Model.Facts;

/// <summary>A sector of the model 行业, with its base value added (万元, base year). What belongs to the full model stands in <see cref="Structure"/>.</summary>
public sealed record Sector(
    string Id,
    BilingualText Name,
    StatisticalSector StatisticalSector,
    double BaseValueAdded,
    SectorStructure? Structure)
{
    /// <summary>The id of industry 工业, whose clusters have the above-scale accounts.</summary>
    public const string Industry = "industry";

    /// <summary>The id of construction 建筑业, which builds the projects.</summary>
    public const string Construction = "construction";
}
