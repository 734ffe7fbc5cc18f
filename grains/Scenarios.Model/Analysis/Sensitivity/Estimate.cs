using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>An estimate with its bootstrap interval 估计值与区间.</summary>
/// <param name="Low">Null where some resamples say nothing, as when nearly all outputs are equal.</param>
/// <param name="High">Null with <paramref name="Low"/>.</param>
public sealed record Estimate(double Value, double? Low, double? High)
{
    /// <summary>Whether the interval holds zero 误差范围内为零; null without an interval.</summary>
    public bool? HoldsZero => Low is { } low && High is { } high ? low <= 0 && high >= 0 : null;

    /// <summary>The estimate with its percentile interval (Efron 1979), its ends interpolated as quantiles of type 7.</summary>
    /// <param name="value">From the whole sample.</param>
    /// <param name="resampled">From the resamples; sorted here.</param>
    internal static Estimate Of(double value, double[] resampled)
    {
        Array.Sort(resampled); // NaN comes first
        return double.IsNaN(resampled[0]) ? new(value, null, null) : new(value, Quantiles.Of(resampled, (1 - Bootstrap.Confidence) / 2), Quantiles.Of(resampled, (1 + Bootstrap.Confidence) / 2));
    }
}
