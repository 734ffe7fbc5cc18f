using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Quantities;

/// <summary>Yes or no for each of the 8 draws of a <see cref="Lane"/> 逐条抽样的真假.</summary>
public readonly struct Mask
{
    internal readonly Vector512<double> V;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Mask(Vector512<double> v) => V = v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator &(Mask a, Mask b) => new(a.V & b.V);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator |(Mask a, Mask b) => new(a.V | b.V);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator !(Mask a) => new(~a.V);

    /// <summary>Yes for the first draws of a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Mask First(int draws) => new(Vector512.LessThan(Vector512<long>.Indices, Vector512.Create((long)draws)).AsDouble());

    /// <summary>The answers as bits, draw 0 lowest.</summary>
    public uint Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)Vector512.ExtractMostSignificantBits(V);
    }

    /// <summary>In how many draws the answer is yes.</summary>
    public int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitOperations.PopCount(Bits);
    }

    /// <summary>The answer for one draw.</summary>
    public bool this[int draw] => V.AsInt64()[draw] != 0;
}
