using System.Runtime.CompilerServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>The order statistics that the quantiles of a run need 次序统计量, from the refined values of all its batches, whichever came first.</summary>
public sealed class OrderStatistics
{
    private readonly BatchSummary all;
    private readonly Refinement refinement;
    private readonly double[] values; // by place of the bin
    private readonly int[] starts; // of each place, and the end
    private readonly int[] next; // where the next value of a place goes

    /// <param name="all">All draws.</param>
    /// <param name="refinement">What their second look collects.</param>
    public OrderStatistics(BatchSummary all, Refinement refinement)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(refinement);
        (this.all, this.refinement, starts) = (all, refinement, new int[refinement.Count + 1]);
        for (var cell = 0; cell < all.Least.Length; cell++)
        {
            var places = refinement.Places(cell);
            for (var bin = 0; bin < places.Length; bin++)
            {
                if (places[bin] >= 0)
                {
                    starts[places[bin] + 1] = starts[places[bin]] + (int)all.Counts[(cell * SketchBins.Count) + bin];
                }
            }
        }

        (values, next) = (GC.AllocateUninitializedArray<double>(starts[^1]), starts[..^1]);
    }

    /// <summary>Takes in what a batch found, which is spent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(RefinedValues found)
    {
        ArgumentNullException.ThrowIfNull(found);
        ReadOnlySpan<int> places = found.Places;
        ReadOnlySpan<double> numbers = found.Values;
        for (var i = 0; i < numbers.Length; i++)
        {
            values[next[places[i]]++] = numbers[i];
        }

        found.Spend();
    }

    /// <summary>The value of a wanted rank, counted from 0, among a cell's defined values.</summary>
    internal double At(int cell, long rank)
    {
        var (bin, before) = Quantiles.BinOf(all, cell, rank);
        var place = refinement.Places(cell)[bin];
        if (next[place] != starts[place + 1])
        {
            throw new InvalidOperationException($"the second look at cell {cell} found {next[place] - starts[place]} values where the first counted {starts[place + 1] - starts[place]}");
        }

        return Select(values.AsSpan(starts[place]..next[place]), (int)(rank - before));
    }

    // Hoare's selection: as in sorting, but only the side that holds the rank is divided further. Compiled once, for in a short run sorting by the library never leaves its slow first version.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Select(Span<double> among, int rank)
    {
        for (int first = 0, last = among.Length - 1; first < last;)
        {
            var pivot = among[rank];
            int low = first, high = last;
            while (low <= high)
            {
                for (; among[low] < pivot; low++)
                {
                }

                for (; among[high] > pivot; high--)
                {
                }

                if (low <= high)
                {
                    (among[low], among[high]) = (among[high], among[low]);
                    low++;
                    high--;
                }
            }

            (first, last) = rank <= high ? (first, high) : rank >= low ? (low, last) : (rank, rank);
        }

        return among[rank];
    }
}
