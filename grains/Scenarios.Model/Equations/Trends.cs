namespace Scenarios.Model.Equations;

/// <summary>Constant yearly trends of a sector's technique 技术趋势: the same in every draw, so plain numbers.</summary>
public static class Trends
{
    /// <summary>A level that grows (or, with a negative rate, falls) at a constant rate. (M-1, E-1) x (1 + g)^(t − base)</summary>
    public static double After(double level, double rate, int years) => level * Math.Pow(1 + rate, years);
}
