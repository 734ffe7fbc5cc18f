using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>Which windows of the panel begin where the county stands in its base year 参照组: near in share, in size, or in both.</summary>
public sealed record ReferenceClass(ShareRule? Share, SizeRule? Size)
{
    public bool Holds(PanelYear start) => Share?.Holds(start) != false && Size?.Holds(start) != false;

    /// <summary>How far a start is from the county's own, by the rule that comes first.</summary>
    public double DistanceOf(PanelYear start) => Share?.DistanceOf(start) ?? Size!.DistanceOf(start);

    /// <summary>The same class, so many times as wide: points of a share times that, a factor to that power.</summary>
    public ReferenceClass Scaled(double times) => new(
        Share is { } share ? share with { Width = share.Width * times } : null,
        Size is { } size ? size with { Factor = Math.Pow(size.Factor, times) } : null);
}
