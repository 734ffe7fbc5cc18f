using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>A window is comparable when its first year's share is near the county's own 起点占比规则.</summary>
/// <param name="Own">The county's share in the base year.</param>
/// <param name="Width">How far a share may lie from it.</param>
public sealed record ShareRule(StatisticalSector Sector, double Own, double Width)
{
    public double Low => Own - Width;

    public double High => Own + Width;

    public bool Holds(PanelYear start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return start.ShareOf(Sector) >= Low && start.ShareOf(Sector) <= High;
    }

    public double DistanceOf(PanelYear start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Math.Abs(start.ShareOf(Sector) - Own);
    }
}
