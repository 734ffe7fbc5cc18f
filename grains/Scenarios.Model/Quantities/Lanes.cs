using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scenarios.Model.Quantities;

/// <summary>
/// A row of lanes, aligned to a cache line (64 bytes): ordinary arrays are not, and each access would cross two lines.
/// Rows are cut one after the other from pinned chunks, for a pinned allocation of its own costs more than the arithmetic of a row.
/// An index outside the row is a fault of this program: a debug build stops at it, a release build does not look.
/// </summary>
public sealed class Lanes
{
    private const int LineBytes = 64; // of the cache
    private const int ChunkLanes = 1024;

    // What is left of this thread's chunk. A chunk lives as long as a row that was cut from it.
    [ThreadStatic]
    private static double[]? chunk;

    [ThreadStatic]
    private static int used;

    private double[] memory;
    private unsafe Lane* first;

    public unsafe Lanes(int count)
    {
        Count = count;
        if (chunk is null || used + count > ChunkLanes)
        {
            chunk = GC.AllocateArray<double>((Math.Max(count, ChunkLanes) * Lane.Width) + (LineBytes / sizeof(double)), pinned: true);
            used = 0;
        }

        memory = chunk;
        var address = (nint)Unsafe.AsPointer(ref memory[0]);
        first = (Lane*)((address + LineBytes - 1) & ~(nint)(LineBytes - 1)) + used;
        used += count | 1; // of an odd length, so that rows of even length do not all begin on the same lines of the cache
    }

    public int Count { get; }

    public unsafe Lane this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)index < (uint)Count, "index outside the row");
            return first[index];
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            Debug.Assert((uint)index < (uint)Count, "index outside the row");
            first[index] = value;
        }
    }

    /// <summary>The same value in all draws of all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(Lane value)
    {
        for (var i = 0; i < Count; i++)
        {
            this[i] = value;
        }
    }

    /// <summary>
    /// Writes the chosen draws of a lane behind each other, from a number of the row on, and tells how many they are. What follows them, up to a lane, is overwritten.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe int Pack(int from, Lane lane, Mask chosen)
    {
        Debug.Assert(from >= 0 && from <= (Count - 1) * Lane.Width, "number outside the row");
        var to = (double*)first + from;
        if (Avx512F.IsSupported)
        {
            var ofLow = chosen.CountOfLow; // packing is one instruction instead of a branch that is guessed wrong in nearly every lane
            Store(Avx512F.Compress(Vector512<double>.Zero, chosen.Low, lane.Low), to, ofLow);
            Store(Avx512F.Compress(Vector512<double>.Zero, chosen.High, lane.High), to + ofLow, chosen.CountOfHigh);
            return ofLow + chosen.CountOfHigh;
        }

        var count = 0;
        for (var bits = chosen.Bits; bits != 0; bits &= bits - 1)
        {
            to[count++] = lane[BitOperations.TrailingZeroCount(bits)];
        }

        return count;
    }

    /// <summary>Puts numbers that were packed back to the chosen draws of a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe Lane Unpack(int from, Mask chosen, Lane others)
    {
        Debug.Assert(from >= 0 && from <= (Count - 1) * Lane.Width, "number outside the row");
        var packed = (double*)first + from;
        if (Avx512F.IsSupported)
        {
            return new(
                Avx512F.Expand(others.Low, chosen.Low, Load(packed, chosen.CountOfLow)),
                Avx512F.Expand(others.High, chosen.High, Load(packed + chosen.CountOfLow, chosen.CountOfHigh)));
        }

        Lane all = others;
        for (var bits = chosen.Bits; bits != 0; bits &= bits - 1)
        {
            ((double*)&all)[BitOperations.TrailingZeroCount(bits)] = *packed++;
        }

        return all;
    }

    // The first numbers of a vector. Mostly they are few: half a vector crosses fewer lines of the cache.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Store(Vector512<double> numbers, double* to, int count)
    {
        if (count > Lane.Half / 2)
        {
            numbers.Store(to);
        }
        else
        {
            numbers.GetLower().Store(to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<double> Load(double* from, int count) =>
        count > Lane.Half / 2 ? Vector512.Load(from) : Vector256.Load(from).ToVector512Unsafe();

    /// <summary>One draw of one lane.</summary>
    internal unsafe double Draw(int index, int draw)
    {
        Debug.Assert((uint)index < (uint)Count, "index outside the row");
        return ((double*)(first + index))[draw];
    }

    /// <summary>Copies the row to a place in another.</summary>
    internal void CopyTo(Lanes other, int index) => Span.CopyTo(other.Span[(index * Lane.Width)..]);

    /// <summary>From now on the row lies in another, from one of its lanes on, and holds what that holds.</summary>
    internal unsafe void LieIn(Lanes other, int index)
    {
        Debug.Assert(index >= 0 && index + Count <= other.Count, "row outside the other");
        memory = other.memory;
        first = other.first + index;
    }

    /// <summary>Slides a row that lies in another by so many lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe void Slide(int lanes) => first += lanes;

    /// <summary>All numbers of the row.</summary>
    internal unsafe Span<double> Span => memory.AsSpan((int)((double*)first - (double*)Unsafe.AsPointer(ref memory[0])), Count * Lane.Width);

    /// <summary>The draws of one lane.</summary>
    internal Span<double> Row(int index) => Span.Slice(index * Lane.Width, Lane.Width);

    /// <summary>The lanes from one of them on, for a loop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe LaneStretch From(int index)
    {
        Debug.Assert((uint)index <= (uint)Count, "index outside the row");
        return new LaneStretch(first + index);
    }

    /// <summary>Where the row stands, for the few loops that walk it; it must be kept alive meanwhile.</summary>
    internal unsafe double* Pointer => (double*)first;

    /// <summary>The values of one draw, up to a step.</summary>
    public unsafe double[] OfDraw(int draw, int last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)last, (uint)Count, nameof(last));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)draw, (uint)Lane.Width, nameof(draw));
        var values = new double[last + 1];
        for (var i = 0; i <= last; i++)
        {
            values[i] = ((double*)(first + i))[draw];
        }

        GC.KeepAlive(memory);
        return values;
    }
}
