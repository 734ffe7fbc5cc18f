using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>Summarises a group of draws cell by cell of the sources 单元累加: moments, range, and counts by bin.</summary>
internal sealed unsafe class CellAccumulator(EnsembleSetup ensemble, CellPanel panel)
{
    private const int Group = CellPanel.Sheets;
    private const int GroupLevel = 4; // 2^4 nodes of 8 draws

    private readonly EnsembleLayout layout = ensemble.Layout;
    private readonly BinCounter counter = new(ensemble.Layout.SourceCells);
    private readonly Lanes cleaned = new(Group);
    private readonly Lanes packed = new(Group + 1);
    private readonly Lanes packedBins = new(Group + 1);

    // The range of whole groups by cell, eight draws apart until the end: the least in the low half, the greatest in the high one.
    private readonly Lanes range = new(ensemble.Layout.SourceCells);

    /// <summary>Begins a batch.</summary>
    public void Begin()
    {
        counter.Clear();
        range.Fill(new Lane(Vector512.Create(double.PositiveInfinity), Vector512.Create(double.NegativeInfinity)));
    }

    /// <summary>Ends a batch.</summary>
    public void End(BatchSummary summary)
    {
        counter.HandOver(summary.Counts);
        for (var cell = 0; cell < layout.SourceCells; cell++)
        {
            foreach (var value in range.Row(cell)[..Lane.Half])
            {
                summary.Least[cell] = Math.Min(summary.Least[cell], value);
            }

            foreach (var value in range.Row(cell)[Lane.Half..])
            {
                summary.Greatest[cell] = Math.Max(summary.Greatest[cell], value);
            }
        }
    }

    /// <summary>Adds a group.</summary>
    /// <param name="summary">Takes it.</param>
    /// <param name="bins">Of the sketches, or null.</param>
    /// <param name="group">The draws.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Add(BatchSummary summary, SketchBins? bins, DrawGroup group)
    {
        var whole = group.IsWhole;
        var sums = whole ? [summary.Forest.Take()] : Enumerable.Range(0, (group.Count + MomentForest.NodeDraws - 1) / MomentForest.NodeDraws).Select(_ => summary.Forest.Take()).ToArray();
        if (bins is not null)
        {
            counter.MakeRoom(summary.Counts);
        }

        for (var from = 0; from < layout.SourceCells; from += BinCounter.Turn)
        {
            var counted = 0u;
            for (var cell = from; cell < Math.Min(from + BinCounter.Turn, layout.SourceCells); cell++)
            {
                if (whole && AddWhole(bins, cell, sums[0]))
                {
                    counted |= 1u << (cell - from);
                }
                else
                {
                    AddOneByOne(summary, bins, cell, sums, group);
                }
            }

            if (bins is not null)
            {
                counter.Count(from, counted);
            }
        }

        for (var i = 0; i < sums.Length; i++)
        {
            summary.Forest.Push(whole ? GroupLevel : 0, whole ? group.FirstLane / Group : ((group.FirstLane * Lane.Width) + group.From) / MomentForest.NodeDraws + i, sums[i]);
        }
    }

    /// <summary>Collects the defined values that lie in wanted bins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Collect(RefinedValues values, SketchBins bins, Refinement refinement, DrawGroup group)
    {
        for (var cell = 0; cell < layout.SourceCells; cell++)
        {
            counter.Find(bins, cell, panel, group.Lanes);
            Collect(values, refinement, cell, group);
        }
    }

    // What is wanted is packed together first; then bins become places.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Collect(RefinedValues values, Refinement refinement, int cell, DrawGroup group)
    {
        var count = Pack(refinement.Wanted(cell), cell, group);
        values.Room(count, out var places, out var numbers);
        ReadOnlySpan<int> placeOf = refinement.Places(cell);
        var number = packed.Pointer;
        var bin = (ushort*)packedBins.Pointer;
        for (var i = 0; i < count; i++)
        {
            places[i] = placeOf[bin[i * BinCounter.WordsOfIndex]];
            numbers[i] = number[i] + 0.0; // -0 becomes 0: equal values must be the same bits
        }

        values.Took(count);
    }

    // The numbers of a cell that lie in wanted bins, and their bins; how many they are.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int Pack(ReadOnlySpan<ulong> wanted, int cell, DrawGroup group)
    {
        LaneStretch values = panel.Of(cell), bins = counter.Indices(cell);
        var words = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(wanted));
        var count = 0;
        for (int first = 0, lane = 0, at = 0; first < group.To; first += Lane.Width, lane++, at += panel.Stride)
        {
            Lane number = values[at], bin = bins[lane];
            var chosen = BinCounter.AreAmong(words, bin) & (Lane.Abs(number) < double.PositiveInfinity) & Mask.Between(group.From - first, group.To - first);
            packed.Pack(count, number, chosen);
            count += packedBins.Pack(count, bin, chosen);
        }

        return count;
    }

    // False when a value is not a finite number: then nothing was added.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AddWhole(SketchBins? bins, int cell, Lanes sums)
    {
        if (!Moments(panel.Of(cell), panel.Stride, ensemble.Centres[cell], sums, cell))
        {
            return false;
        }

        Range(cell);
        if (bins is not null)
        {
            counter.Find(bins, cell, panel, Group);
            counter.Fetch(cell);
        }

        return true;
    }

    // Sixteen nodes in the order of the tree. A sum of squares that is finite has no addend that is not.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static bool Moments(LaneStretch from, int stride, double centre, Lanes sums, int row)
    {
        Lane moments = Eight(from, 0, stride, centre) + Eight(from, Group / 2 * stride, stride, centre);
        sums[row] = moments;
        return Vector512.LessThanAll(moments.High, Vector512.Create(double.PositiveInfinity));
    }

    // Eight nodes: those of a lane are its halves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane Eight(LaneStretch from, int at, int by, Lane centre)
    {
        Lane a = from[at] - centre, b = from[at + by] - centre, c = from[at + (2 * by)] - centre, d = from[at + (3 * by)] - centre;
        return new Lane(
            ((a.Low + a.High) + (b.Low + b.High)) + ((c.Low + c.High) + (d.Low + d.High)),
            (Squares(a) + Squares(b)) + (Squares(c) + Squares(d)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Squares(Lane x) => (x.Low * x.Low) + (x.High * x.High);

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Range(int cell)
    {
        Vector512<double> low = range[cell].Low, high = range[cell].High;
        LaneStretch values = panel.Of(cell);
        for (int i = 0, at = 0; i < Group; i++, at += panel.Stride)
        {
            var value = values[at];
            low = Vector512.MinNative(Vector512.MinNative(low, value.Low), value.High);
            high = Vector512.MaxNative(Vector512.MaxNative(high, value.Low), value.High);
        }

        range[cell] = new Lane(low, high);
    }

    // A cut group, or one with a value that is not there: what does not count adds nothing to the sums, node by node, and the tree stays the same.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void AddOneByOne(BatchSummary summary, SketchBins? bins, int cell, Lanes[] sums, DrawGroup group)
    {
        if (bins is not null)
        {
            counter.Find(bins, cell, panel, group.Lanes);
        }

        var index = counter.Found(cell);
        var clean = cleaned.Pointer;
        for (var draw = 0; draw < group.Lanes * Lane.Width; draw++)
        {
            var value = panel.Draw(cell, draw);
            clean[draw] = ensemble.Centres[cell];
            if (draw < group.From || draw >= group.To)
            {
                continue;
            }

            if (!double.IsFinite(value))
            {
                Undefined(summary, cell, (group.FirstLane * Lane.Width) + draw);
                continue;
            }

            clean[draw] = value;
            summary.Least[cell] = Math.Min(summary.Least[cell], value);
            summary.Greatest[cell] = Math.Max(summary.Greatest[cell], value);
            if (bins is not null)
            {
                summary.Counts[(cell * SketchBins.Count) + index[draw * BinCounter.WordsOfIndex]]++;
            }
        }

        if (group.IsWhole)
        {
            Moments(cleaned.From(0), 1, ensemble.Centres[cell], sums[0], cell);
            return;
        }

        for (var i = 0; i < sums.Length; i++)
        {
            var x = Vector512.Load(clean + group.From + (i * MomentForest.NodeDraws)) - Vector512.Create(ensemble.Centres[cell]);
            sums[i][cell] = new Lane(x, x * x);
        }
    }

    private void Undefined(BatchSummary summary, int cell, long draw)
    {
        var (series, step) = layout.AtSource(cell);
        if (!series.MayBeUndefined)
        {
            var setup = layout.Setup;
            throw new ProjectionException(setup.County.Id, setup.Scenario.Id, setup.Year(step), series.Entity, series.Variable, draw);
        }

        summary.Undefined[cell]++;
    }
}
