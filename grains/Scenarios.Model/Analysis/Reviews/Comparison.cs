using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A published value beside what was projected 测算与实际对照.</summary>
/// <param name="Indicator">Of which indicator.</param>
/// <param name="Band">Where it lies among the draws.</param>
/// <param name="Actual">As published last.</param>
/// <param name="Growth">On the year before, where both are published and comparable.</param>
public sealed record Comparison(string Indicator, DrawBand Band, Actual Actual, double? Growth)
{
    /// <summary>Whether the actual is in the band of nine tenths.</summary>
    public bool IsInside => Actual.Value >= Band.Low && Actual.Value <= Band.High;
}
