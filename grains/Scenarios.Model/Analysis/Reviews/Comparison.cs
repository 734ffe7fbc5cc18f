using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A published value beside what was projected 测算与实际对照.</summary>
/// <param name="Indicator">Of which indicator.</param>
/// <param name="Low">5% of the draws are below.</param>
/// <param name="Median">Half of them are.</param>
/// <param name="High">95% are.</param>
/// <param name="Actual">As published last.</param>
/// <param name="Growth">On the year before, where both are published and comparable.</param>
/// <param name="Percentile">The part of the draws below the actual.</param>
public sealed record Comparison(string Indicator, double Low, double Median, double High, Actual Actual, double? Growth, double Percentile)
{
    /// <summary>Whether the actual is in the band of nine tenths.</summary>
    public bool IsInside => Actual.Value >= Low && Actual.Value <= High;
}
