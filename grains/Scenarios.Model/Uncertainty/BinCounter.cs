using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Finds the bins of values and counts them 分箱计数. Counts are of 16 bits until they are handed over: those of all cells are the largest thing that the kernel walks, and
/// half as large they stay nearer to the processor.
/// </summary>
internal sealed unsafe class BinCounter(int cells)
{
    /// <summary>
    /// Cells are counted in turns of so many: when their bins are read they have left the store buffer, and the counts have come from the far cache.
    /// </summary>
    public const int Turn = 8;

    /// <summary>An index has so many words of 16 bits, of which the lowest holds the bin.</summary>
    public const int WordsOfIndex = 4;

    private const double RoundingMagic = 6755399441055744.0; // 1.5 · 2^52: adding it leaves a whole number in the low bits
    private const int Group = CellPanel.Sheets;
    private const int CountsPerLine = 32; // of a cache line
    private const int Often = SketchBins.Count / 4; // the pilot's range takes the half of the bins in the middle, and few values lie beyond it

    private readonly Lanes indices = new(Turn * Group);
    private ushort[] counts = [];
    private int counted;

    /// <summary>Finds the bin of each value of a cell: 1 + (x − low) · scale, rounded down (or half less, rounded), within the bins there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Find(SketchBins bins, int cell, CellPanel panel, int lanes)
    {
        Lane scale = bins.Scale(cell), offset = bins.Offset(cell);
        LaneStretch values = panel.Of(cell), found = Indices(cell);
        for (int i = 0, at = 0; i < lanes; i++, at += panel.Stride)
        {
            Lane bin = Lane.MulAdd(values[at], scale, offset);
            found[i] = new Lane(Within(bin.Low), Within(bin.High)) + RoundingMagic;
        }

        if (bins.LowAtom(cell) is { } low)
        {
            Part(low, SketchBins.LowAtomBin, values, panel.Stride, found, lanes);
        }

        if (bins.HighAtom(cell) is { } high)
        {
            Part(high, SketchBins.HighAtomBin, values, panel.Stride, found, lanes);
        }
    }

    // An atom goes to its bin; what is less, or more, not beyond it on the wrong side.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Part(Lane atom, int bin, LaneStretch values, int stride, LaneStretch found, int lanes)
    {
        for (int i = 0, at = 0; i < lanes; i++, at += stride)
        {
            Lane value = values[at], place = found[i];
            Lane below = Lane.Min(RoundingMagic + bin - 1, place), above = Lane.Max(RoundingMagic + bin + 1, place);
            found[i] = Lane.WhereLess(value, atom, below, Lane.WhereLess(atom, value, above, RoundingMagic + bin));
        }
    }

    /// <summary>The bins that were found for a cell of the turn, lane by lane: the lowest word of each number is the bin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneStretch Indices(int cell) => indices.From(cell % Turn * Group);

    /// <summary>The same, draw by draw: each <see cref="WordsOfIndex"/> words a bin.</summary>
    public ushort* Found(int cell) => (ushort*)indices.Pointer + (cell % Turn * Group * Lane.Width * WordsOfIndex);

    /// <summary>Which of these bins are among those whose bits are set.</summary>
    /// <param name="words">64 bins a word.</param>
    /// <param name="bins">As they were found.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask AreAmong(Vector512<ulong> words, Lane bins) => new(AreAmong(words, bins.Low.AsUInt64()), AreAmong(words, bins.High.AsUInt64()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> AreAmong(Vector512<ulong> words, Vector512<ulong> bins)
    {
        if (Avx512F.IsSupported)
        {
            var word = Avx512F.PermuteVar8x64(words, Vector512.ShiftRightLogical(bins, 6)); // it takes the lowest three bits alone
            var bit = Avx512F.ShiftRightLogicalVariable(word, bins & Vector512.Create(63UL)) & Vector512<ulong>.One;
            return Vector512.Equals(bit, Vector512<ulong>.One).AsDouble();
        }

        var among = Vector512<ulong>.Zero;
        for (var i = 0; i < Vector512<ulong>.Count; i++)
        {
            var at = (int)bins[i] & (SketchBins.Count - 1);
            among = among.WithElement(i, 0 - (words[at >> 6] >> at & 1));
        }

        return among.AsDouble();
    }

    /// <summary>Makes room for the draws of a group.</summary>
    public void MakeRoom(uint[] totals)
    {
        if (counts.Length == 0)
        {
            counts = GC.AllocateArray<ushort>(cells * SketchBins.Count, pinned: true);
        }

        counted += Group * Lane.Width;
        if (counted > ushort.MaxValue)
        {
            HandOver(totals);
            counted = Group * Lane.Width;
        }
    }

    /// <summary>Asks for those counts of a cell that will be wanted soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(int cell)
    {
        if (Sse.IsSupported)
        {
            var first = Counts(cell);
            for (var bin = Often; bin < SketchBins.Count - Often; bin += CountsPerLine)
            {
                Sse.Prefetch0(first + bin);
            }
        }
    }

    /// <summary>Counts a whole group of cells of a turn.</summary>
    /// <param name="from">The first cell of the turn.</param>
    /// <param name="which">A bit for each cell that is counted.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Count(int from, uint which)
    {
        if (which == (1u << Turn) - 1)
        {
            CountAll(Counts(from), Found(from));
            return;
        }

        for (; which != 0; which &= which - 1)
        {
            var cell = from + BitOperations.TrailingZeroCount(which);
            var count = Counts(cell);
            var index = Found(cell);
            for (var i = 0; i < Group * Lane.Width; i++, index += WordsOfIndex)
            {
                count[*index]++;
            }
        }
    }

    // One cell after the other, draw by draw: counts of one cell that follow each other at once would often be the same, and each wait for the one before.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void CountAll(ushort* count, ushort* index)
    {
        const int cell = SketchBins.Count, next = Group * Lane.Width * WordsOfIndex;
        for (var i = 0; i < Group * Lane.Width; i++, index += WordsOfIndex)
        {
            (count + (0 * cell))[index[0 * next]]++;
            (count + (1 * cell))[index[1 * next]]++;
            (count + (2 * cell))[index[2 * next]]++;
            (count + (3 * cell))[index[3 * next]]++;
            (count + (4 * cell))[index[4 * next]]++;
            (count + (5 * cell))[index[5 * next]]++;
            (count + (6 * cell))[index[6 * next]]++;
            (count + (7 * cell))[index[7 * next]]++;
        }
    }

    /// <summary>Adds the counts to the totals, and begins again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void HandOver(uint[] totals)
    {
        for (var i = 0; counted > 0 && i < counts.Length; i += Vector256<ushort>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref counts[i])); // a cell's bins fill whole vectors
            (Vector256.LoadUnsafe(ref totals[i]) + low).StoreUnsafe(ref totals[i]);
            (Vector256.LoadUnsafe(ref totals[i + Vector256<uint>.Count]) + high).StoreUnsafe(ref totals[i + Vector256<uint>.Count]);
        }

        Clear();
    }

    /// <summary>Forgets what was counted: a batch that was cancelled leaves its counts behind.</summary>
    public void Clear()
    {
        if (counted > 0)
        {
            Array.Clear(counts);
            counted = 0;
        }
    }

    // What is no number lands in some bin or other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Within(Vector512<double> bin) => Vector512.MinNative(Vector512.MaxNative(bin, Vector512<double>.Zero), Vector512.Create((double)(SketchBins.Count - 1)));

    // The array is pinned.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ushort* Counts(int cell) => (ushort*)Unsafe.AsPointer(ref counts[cell * SketchBins.Count]);
}
