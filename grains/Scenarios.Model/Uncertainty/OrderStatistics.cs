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

        (values, next) = (FreshPages.Ahead(GC.AllocateUninitializedArray<double>(starts[^1])), starts[..^1]);
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

    /// <summary>The values of two wanted ranks that follow each other, counted from 0, among a cell's defined values.</summary>
    /// <param name="cell">Which.</param>
    /// <param name="below">The lower rank.</param>
    /// <param name="above">The next, or the same where there is none.</param>
    internal (double Below, double Above) At(int cell, long below, long above)
    {
        var (bin, before) = Quantiles.BinOf(all, cell, below);
        var (low, following) = RankSelection.Of(ValuesOf(cell, bin), (int)(below - before));
        if (above == below)
        {
            return (low, low);
        }

        var behind = Quantiles.BinOf(all, cell, above).Bin;
        return (low, behind == bin ? following : RankSelection.Of(ValuesOf(cell, behind), 0).At);
    }

    private ReadOnlySpan<double> ValuesOf(int cell, int bin)
    {
        var place = refinement.Places(cell)[bin];
        if (next[place] != starts[place + 1])
        {
            throw new InvalidOperationException($"the second look at cell {cell} found {next[place] - starts[place]} values where the first counted {starts[place + 1] - starts[place]}");
        }

        return values.AsSpan(starts[place]..next[place]);
    }
}
