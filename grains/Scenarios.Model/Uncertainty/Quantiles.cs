using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Quantiles of an ensemble 分位数: the inverse of the empirical distribution with linear interpolation at (n − 1) p (Hyndman–Fan type 7), exact from refined values,
/// else from the sketch, to within a bin.
/// </summary>
public static class Quantiles
{
    public static ImmutableArray<double> Probabilities { get; } = [0.01, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99];

    /// <summary>The order statistics, counted from 0, between which a quantile lies, and the weight of the upper; −1 where there are no values.</summary>
    public static (long Below, long Above, double Weight) Ranks(long count, double probability)
    {
        if (count <= 0)
        {
            return (-1, -1, 0);
        }

        var at = (count - 1) * probability;
        var below = (long)Math.Floor(at);
        return (below, Math.Min(below + 1, count - 1), at - below);
    }

    /// <summary>A quantile of values in ascending order.</summary>
    public static double Of(double[] ascending, double probability)
    {
        ArgumentNullException.ThrowIfNull(ascending);
        var (below, above, weight) = Ranks(ascending.Length, probability);
        return ascending[below] + (weight * (ascending[above] - ascending[below]));
    }

    /// <summary>The median of values in ascending order: the middle one, or half of the sum of the two in the middle.</summary>
    public static double Median(double[] ascending)
    {
        ArgumentNullException.ThrowIfNull(ascending);
        return 0.5 * (ascending[(ascending.Length - 1) / 2] + ascending[ascending.Length / 2]);
    }

    /// <summary>A quantile of a cell.</summary>
    /// <param name="summary">All draws.</param>
    /// <param name="bins">Its bins.</param>
    /// <param name="exact">Its order statistics, or null for the sketch's own answer.</param>
    /// <param name="cell">Which.</param>
    /// <param name="probability">0…1.</param>
    internal static double Of(BatchSummary summary, SketchBins bins, OrderStatistics? exact, int cell, double probability)
    {
        var (below, above, weight) = Ranks(summary.Draws - summary.Undefined[cell], probability);
        if (below < 0)
        {
            return double.NaN;
        }

        if (summary.Least[cell] == summary.Greatest[cell])
        {
            return summary.Least[cell];
        }

        var (low, high) = exact?.At(cell, below, above) ?? (Sketched(summary, bins, cell, below), Sketched(summary, bins, cell, above));
        return low + (weight * (high - low));
    }

    /// <summary>How far a sketched quantile can be from the true one: the width of its bin; beyond the inner bins, the distance to the end.</summary>
    internal static double Bound(BatchSummary summary, SketchBins bins, int cell, double probability)
    {
        var (below, above, _) = Ranks(summary.Draws - summary.Undefined[cell], probability);
        return below < 0 ? double.NaN : Math.Max(WidthOf(BinOf(summary, cell, below).Bin), WidthOf(BinOf(summary, cell, above).Bin));

        double WidthOf(int bin) => bins.Edge(cell, bin + 1, summary.Least[cell], summary.Greatest[cell]) - bins.Edge(cell, bin, summary.Least[cell], summary.Greatest[cell]);
    }

    /// <summary>The bin that holds an order statistic, and how many values stand in the bins before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (int Bin, long Before) BinOf(BatchSummary summary, int cell, long rank)
    {
        long before = 0;
        for (var bin = 0; ; bin++)
        {
            var count = summary.Counts[(cell * SketchBins.Count) + bin];
            if (rank < before + count)
            {
                return (bin, before);
            }

            before += count;
        }
    }

    // The values of a bin are taken to lie evenly in it.
    private static double Sketched(BatchSummary summary, SketchBins bins, int cell, long rank)
    {
        var (bin, before) = BinOf(summary, cell, rank);
        var within = (rank - before + 0.5) / summary.Counts[(cell * SketchBins.Count) + bin];
        double low = bins.Edge(cell, bin, summary.Least[cell], summary.Greatest[cell]), high = bins.Edge(cell, bin + 1, summary.Least[cell], summary.Greatest[cell]);
        return low + (within * (high - low));
    }
}
