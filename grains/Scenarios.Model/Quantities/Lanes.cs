using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Quantities;

/// <summary>
/// A row of lanes, aligned to a cache line (64 bytes): ordinary arrays are not, and each access would cross two lines.
/// </summary>
public sealed class Lanes
{
    private const int LaneBytes = Lane.Width * sizeof(double);

    // The pinned array keeps the memory alive; the pointer is its first aligned lane.
    private readonly double[] memory;
    private readonly unsafe Vector512<double>* first;

    public unsafe Lanes(int count)
    {
        Count = count;
        memory = GC.AllocateArray<double>((count + 1) * Lane.Width, pinned: true);
        var address = (nint)Unsafe.AsPointer(ref memory[0]);
        first = (Vector512<double>*)((address + LaneBytes - 1) & ~(nint)(LaneBytes - 1));
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

    /// <summary>The values of one draw, in order.</summary>
    public double[] OfDraw(int draw)
    {
        var values = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            values[i] = this[i][draw];
        }

        return values;
    }
}
