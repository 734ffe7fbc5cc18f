using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>The central bands that are judged 预测区间: which part of the futures lies in each.</summary>
public static class Bands
{
    public static ImmutableArray<double> Levels { get; } = [0.5, 0.8, 0.9];

    /// <summary>Half the width of each in standard deviations of a normal.</summary>
    internal static ImmutableArray<double> NormalHalfWidths { get; } = [0.6744897501960817, 1.2815515655446004, 1.6448536269514722];
}
