using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>A window is comparable when its first year's size is within a factor of the county's own 起点规模规则.</summary>
/// <param name="Sizes">What size is.</param>
/// <param name="Own">The county's size in the base year.</param>
public sealed record SizeRule(PanelSizes Sizes, double Own, double Factor)
{
    public double Low => Own / Factor;

    public double High => Own * Factor;

    public bool Holds(PanelYear start) => SizeOf(start) is var size && size >= Low && size <= High;

    public double DistanceOf(PanelYear start) => Math.Abs(Math.Log(SizeOf(start) / Own));

    private double SizeOf(PanelYear start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return Sizes.Of(start.Gdp, start.Year)!.Value; // the year is the panel's own
    }
}
