namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A year of a fan 区间一年: percentiles of the draws.</summary>
public sealed record ReviewFanYear(int Year, double P5, double P25, double P50, double P75, double P95)
{
    /// <summary>The shares of the draws below them.</summary>
    internal static double[] Shares { get; } = [0.05, 0.25, 0.5, 0.75, 0.95];
}
