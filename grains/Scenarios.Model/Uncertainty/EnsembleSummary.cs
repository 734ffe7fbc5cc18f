using System.Collections.Immutable;

namespace Scenarios.Model.Uncertainty;

/// <summary>What a whole ensemble says 情景集合汇总: each cell, and how likely the targets are, alone, two by two and all together.</summary>
public sealed class EnsembleSummary
{
    /// <param name="ensemble">What was run.</param>
    /// <param name="all">All its draws.</param>
    /// <param name="bins">Their bins.</param>
    /// <param name="exact">With them percentiles are exact; null: they are the sketch's.</param>
    public EnsembleSummary(EnsembleSetup ensemble, BatchSummary all, SketchBins bins, OrderStatistics? exact = null)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(bins);
        Layout = ensemble.Layout;
        var sums = all.Forest.Total();
        CellSummary[] sources = [.. Enumerable.Range(0, Layout.SourceCells).Select(cell => Of(ensemble, all, bins, exact, cell, sums[cell]))];
        Cells = [.. Enumerable.Range(0, Layout.Cells).Select(Layout.SourceOf).Select(source => sources[source.Cell].Times(source.Factor))];
        Draws = all.Draws;
        ReachedAll = new TargetOdds(all.ReachedAll, all.Draws);
        reached = all.Reached;
    }

    private readonly long[] reached;

    public EnsembleLayout Layout { get; }

    public long Draws { get; }

    public ImmutableArray<CellSummary> Cells { get; }

    /// <summary>How likely it is that every target that can be judged is reached.</summary>
    public TargetOdds ReachedAll { get; }

    /// <summary>How likely a target is.</summary>
    public TargetOdds Reached(int target) => Reached(target, target);

    /// <summary>How likely it is that both of two targets are reached.</summary>
    public TargetOdds Reached(int first, int second) => new(reached[(Math.Max(first, second) * Layout.Targets.Length) + Math.Min(first, second)], Draws);

    private static CellSummary Of(EnsembleSetup ensemble, BatchSummary all, SketchBins bins, OrderStatistics? exact, int cell, (double Sum, double Squares) moments)
    {
        var n = all.Draws - all.Undefined[cell];
        if (n == 0)
        {
            return new CellSummary(0, double.NaN, double.NaN, double.NaN, double.NaN, [.. Quantiles.Probabilities.Select(_ => double.NaN)], 0);
        }

        var (sum, squares) = moments;
        var (least, greatest) = (all.Least[cell], all.Greatest[cell]);
        var isConstant = least == greatest; // then the sums tell of rounding alone
        var variance = isConstant ? 0 : Math.Max(0, squares - (sum * sum / n)) / (n - 1); // rounding may take a variance of nothing below it
        return new CellSummary(
            n,
            isConstant ? least : ensemble.Centres[cell] + (sum / n),
            n > 1 ? Math.Sqrt(variance) : double.NaN,
            least,
            greatest,
            [.. Quantiles.Probabilities.Select(p => Quantiles.Of(all, bins, exact, cell, p))],
            exact is null ? Quantiles.Probabilities.Max(p => Quantiles.Bound(all, bins, cell, p)) : 0);
    }
}
