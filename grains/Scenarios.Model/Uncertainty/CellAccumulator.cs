using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>Summarises a group of draws cell by cell 单元累加: moments, range, and counts by bin.</summary>
internal sealed unsafe class CellAccumulator(EnsembleSetup ensemble, CellPanel panel)
{
    private const int Group = CellPanel.Sheets;
    private const int GroupLevel = 4; // 2^4 lanes

    private readonly EnsembleLayout layout = ensemble.Layout;
    private readonly BinCounter counter = new(ensemble.Layout.Cells);
    private readonly Lanes cleaned = new(Group);
    private readonly Lanes packed = new(Group + 1);
    private readonly Lanes packedBins = new(Group + 1);

    // The range of whole groups, eight draws apart until the end.
    private readonly Lanes least = new(ensemble.Layout.Cells);
    private readonly Lanes greatest = new(ensemble.Layout.Cells);

    /// <summary>Begins a batch.</summary>
    public void Begin()
    {
        counter.Clear();
        least.Fill(double.PositiveInfinity);
        greatest.Fill(double.NegativeInfinity);
    }

    /// <summary>Ends a batch.</summary>
    public void End(BatchSummary summary)
    {
        counter.HandOver(summary.Counts);
        for (var cell = 0; cell < layout.Cells; cell++)
        {
            foreach (var value in least.Row(cell))
            {
                summary.Least[cell] = Math.Min(summary.Least[cell], value);
            }

            foreach (var value in greatest.Row(cell))
            {
                summary.Greatest[cell] = Math.Max(summary.Greatest[cell], value);
            }
        }
    }

    /// <summary>Adds a group.</summary>
    /// <param name="summary">Takes it.</param>
    /// <param name="bins">Of the sketches, or null.</param>
    /// <param name="lane">The group's first lane, counted from draw 0.</param>
    /// <param name="lanes">Lanes of the group.</param>
    /// <param name="valid">Draws of the group that belong to the run.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Add(BatchSummary summary, SketchBins? bins, long lane, int lanes, int valid)
    {
        var whole = valid == Group * Lane.Width;
        var sums = whole ? [summary.Forest.Take()] : Enumerable.Range(0, lanes).Select(_ => summary.Forest.Take()).ToArray();
        if (bins is not null)
        {
            counter.MakeRoom(summary.Counts);
        }

        for (var from = 0; from < layout.Cells; from += BinCounter.Turn)
        {
            var counted = 0u;
            for (var cell = from; cell < Math.Min(from + BinCounter.Turn, layout.Cells); cell++)
            {
                if (whole && AddWhole(bins, cell, sums[0]))
                {
                    counted |= 1u << (cell - from);
                }
                else
                {
                    AddOneByOne(summary, bins, cell, sums, lane, lanes, valid);
                }
            }

            if (bins is not null)
            {
                counter.Count(from, counted);
            }
        }

        for (var i = 0; i < sums.Length; i++)
        {
            summary.Forest.Push(whole ? GroupLevel : 0, whole ? lane / Group : lane + i, sums[i]);
        }
    }

    /// <summary>Collects the defined values that lie in wanted bins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Collect(RefinedValues values, SketchBins bins, Refinement refinement, int valid)
    {
        for (var cell = 0; cell < layout.Cells; cell++)
        {
            counter.Find(bins, cell, panel, (valid + Lane.Width - 1) / Lane.Width);
            Collect(values, refinement, cell, valid);
        }
    }

    // What is wanted is packed together first; then bins become places.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Collect(RefinedValues values, Refinement refinement, int cell, int valid)
    {
        var count = Pack(refinement.Wanted(cell), cell, valid);
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
    private int Pack(ReadOnlySpan<ulong> wanted, int cell, int valid)
    {
        LaneStretch values = panel.Of(cell), bins = counter.Indices(cell);
        var words = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(wanted));
        var count = 0;
        for (int from = 0, lane = 0, at = 0; from < valid; from += Lane.Width, lane++, at += panel.Stride)
        {
            Lane number = values[at], bin = bins[lane];
            var chosen = BinCounter.AreAmong(words, bin) & (Lane.Abs(number) < double.PositiveInfinity) & Mask.First(valid - from);
            packed.Pack(count, number, chosen);
            count += packedBins.Pack(count, bin, chosen);
        }

        return count;
    }

    // False when a value is not a finite number: then nothing was added.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AddWhole(SketchBins? bins, int cell, Lanes sums)
    {
        if (!Moments(panel.Of(cell), panel.Stride, ensemble.Centres[cell], sums, 2 * cell))
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

    // Sixteen lanes in the order of the tree. A sum of squares that is finite has no addend that is not.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static bool Moments(LaneStretch from, int stride, double centre, Lanes sums, int row)
    {
        Lane low = Eight(from, 0, stride, centre, out var lowSquares), high = Eight(from, 8 * stride, stride, centre, out var highSquares);
        Lane squares = lowSquares + highSquares;
        sums[row] = low + high;
        sums[row + 1] = squares;
        return (squares < double.PositiveInfinity).Bits == 0xFF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane Eight(LaneStretch from, int at, int by, Lane centre, out Lane squares)
    {
        Lane a = from[at] - centre, b = from[at + by] - centre, c = from[at + (2 * by)] - centre, d = from[at + (3 * by)] - centre;
        at += 4 * by;
        Lane e = from[at] - centre, f = from[at + by] - centre, g = from[at + (2 * by)] - centre, h = from[at + (3 * by)] - centre;
        squares = (((a * a) + (b * b)) + ((c * c) + (d * d))) + (((e * e) + (f * f)) + ((g * g) + (h * h)));
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Range(int cell)
    {
        Vector512<double> low = least[cell].V, high = greatest[cell].V;
        LaneStretch values = panel.Of(cell);
        for (int i = 0, at = 0; i < Group; i++, at += panel.Stride)
        {
            var value = values[at].V;
            low = Vector512.MinNative(low, value);
            high = Vector512.MaxNative(high, value);
        }

        (least[cell], greatest[cell]) = (new Lane(low), new Lane(high));
    }

    // A cut group, or one with a value that is not there: what does not count adds nothing to the sums, lane by lane, and the tree stays the same.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void AddOneByOne(BatchSummary summary, SketchBins? bins, int cell, Lanes[] sums, long lane, int lanes, int valid)
    {
        if (bins is not null)
        {
            counter.Find(bins, cell, panel, lanes);
        }

        var index = counter.Found(cell);
        var clean = cleaned.Pointer;
        for (var draw = 0; draw < lanes * Lane.Width; draw++)
        {
            var value = panel.Draw(cell, draw);
            clean[draw] = ensemble.Centres[cell];
            if (draw >= valid)
            {
                continue;
            }

            if (!double.IsFinite(value))
            {
                Undefined(summary, cell, (lane * Lane.Width) + draw);
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

        if (sums.Length == 1 && lanes == Group)
        {
            Moments(cleaned.From(0), 1, ensemble.Centres[cell], sums[0], 2 * cell);
            return;
        }

        for (var i = 0; i < lanes; i++)
        {
            Lane x = cleaned[i] - ensemble.Centres[cell];
            sums[i][2 * cell] = x;
            sums[i][(2 * cell) + 1] = x * x;
        }
    }

    private void Undefined(BatchSummary summary, int cell, long draw)
    {
        var (series, step) = layout.At(cell);
        if (!series.MayBeUndefined)
        {
            var setup = layout.Setup;
            throw new ProjectionException(setup.County.Id, setup.Scenario.Id, setup.Year(step), series.Entity, series.Variable, draw);
        }

        summary.Undefined[cell]++;
    }
}
