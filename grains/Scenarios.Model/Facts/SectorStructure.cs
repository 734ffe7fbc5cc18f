namespace Scenarios.Model.Facts;

/// <summary>
/// What a sector needs and yields per unit 行业技术参数: value added per unit of gross output (1), productivity (万元 of real value added per job)
/// and its growth (1/year), energy per unit of value added (tce per 万元) and its yearly decline (1/year).
/// </summary>
public sealed record SectorStructure(
    double ValueAddedRate,
    double Productivity,
    double ProductivityGrowth,
    double EnergyIntensity,
    double EnergyIntensityDecline);
