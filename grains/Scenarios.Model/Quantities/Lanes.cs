using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Quantities;

/// <summary>
/// A row of lanes, aligned to a cache line (64 bytes): ordinary arrays are not, and each access would cross two lines.
/// Rows are cut one after the other from pinned chunks, for a pinned allocation of its own costs more than the arithmetic of a row.
/// </summary>
public sealed class Lanes
{
    private const int LaneBytes = Lane.Width * sizeof(double);
    private const int ChunkLanes = 2048;

    // What is left of this thread's chunk. A chunk lives as long as a row that was cut from it.
    [ThreadStatic]
    private static double[]? chunk;

    [ThreadStatic]
    private static int used;

    private readonly double[] memory;
    private readonly unsafe Vector512<double>* first;

    public unsafe Lanes(int count)
    {
        Count = count;
        if (chunk is null || used + count > ChunkLanes)
        {
            chunk = GC.AllocateArray<double>((Math.Max(count, ChunkLanes) + 1) * Lane.Width, pinned: true);
            used = 0;
        }

        memory = chunk;
        var address = (nint)Unsafe.AsPointer(ref memory[0]);
        first = (Vector512<double>*)((address + LaneBytes - 1) & ~(nint)(LaneBytes - 1)) + used;
        used += count;
    }

    public int Count { get; }

    public unsafe Lane this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new Lane(first[index]);
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            first[index] = value.V;
        }
    }

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
