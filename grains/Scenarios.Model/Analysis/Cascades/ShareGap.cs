namespace Scenarios.Model.Analysis.Cascades;

/// <summary>The value added that a share asks for 占比缺口: what a part must gain, the others as they are, for it to be that share of a whole that grows with it.</summary>
public static class ShareGap
{
    /// <summary>x with (part + x) / (whole + x) = share; negative when the part is more already.</summary>
    /// <param name="part">Of the whole.</param>
    /// <param name="whole">In the same unit.</param>
    /// <param name="share">Below 1: no finite gain gives all of it.</param>
    public static double Of(double part, double whole, double share)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        return ((share * whole) - part) / (1 - share);
    }
}
