using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Quantities;

/// <summary>Yes or no for each of the 16 draws of a <see cref="Lane"/> 逐条抽样的真假.</summary>
public readonly struct Mask
{
    internal readonly Vector512<double> Low;
    internal readonly Vector512<double> High;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Mask(Vector512<double> low, Vector512<double> high)
    {
        Low = low;
        High = high;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator &(Mask a, Mask b) => new(a.Low & b.Low, a.High & b.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator |(Mask a, Mask b) => new(a.Low | b.Low, a.High | b.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator !(Mask a) => new(~a.Low, ~a.High);

    /// <summary>Yes for the draws of a lane from one to before another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Mask Between(int from, int to) => new(HalfBetween(from, to), HalfBetween(from - Lane.Half, to - Lane.Half));

    /// <summary>The answers as bits, draw 0 lowest.</summary>
    public uint Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitsOf(Low) | (BitsOf(High) << Lane.Half);
    }

    /// <summary>In how many draws the answer is yes.</summary>
    public int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitOperations.PopCount(Bits);
    }

    /// <summary>In how many of the first eight draws.</summary>
    internal int CountOfLow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitOperations.PopCount(BitsOf(Low));
    }

    /// <summary>In how many of the last eight.</summary>
    internal int CountOfHigh
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitOperations.PopCount(BitsOf(High));
    }

    /// <summary>The answer for one draw.</summary>
    public bool this[int draw] => ((Bits >> draw) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> HalfBetween(int from, int to)
    {
        var draw = Vector512<long>.Indices;
        return (Vector512.GreaterThanOrEqual(draw, Vector512.Create((long)from)) & Vector512.LessThan(draw, Vector512.Create((long)to))).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint BitsOf(Vector512<double> half) => (uint)Vector512.ExtractMostSignificantBits(half);
}
