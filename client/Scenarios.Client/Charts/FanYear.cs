using System.Collections.Immutable;

namespace Scenarios.Client.Charts;

/// <summary>One projected year of a fan 扇形图的一年: nine percentiles of the draws, in the unit of the chart.</summary>
public sealed record FanYear(int Year, double P1, double P5, double P10, double P25, double P50, double P75, double P90, double P95, double P99)
{
    /// <summary>The percentiles there are.</summary>
    public static ImmutableArray<int> Percentiles { get; } = [1, 5, 10, 25, 50, 75, 90, 95, 99];

    /// <summary>The bands, from the outermost to the innermost.</summary>
    public static ImmutableArray<(int Low, int High)> Bands { get; } = [(1, 99), (5, 95), (10, 90), (25, 75)];

    /// <summary>The value at one of <see cref="Percentiles"/>.</summary>
    public double At(int percentile) => percentile switch
    {
        1 => P1,
        5 => P5,
        10 => P10,
        25 => P25,
        50 => P50,
        75 => P75,
        90 => P90,
        95 => P95,
        99 => P99,
        _ => throw new ArgumentOutOfRangeException(nameof(percentile)),
    };
}
