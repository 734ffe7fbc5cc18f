using System.Runtime.Intrinsics;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty.Designs;

/// <summary>
/// Nested uniform scrambling of 32-bit points Owen 置乱 (Owen 1995): each binary digit is flipped or not by a coin that depends on the digits
/// before it and on the key. Every elementary interval keeps its number of points, each point alone becomes uniform, and the variance of the
/// mean of a smooth function over n points falls as n^-3, up to logarithms, instead of n^-1.
/// </summary>
/// <remarks>
/// The coins come from a hash, not from a tree: Laine and Karras (2011, "Stratified sampling for stochastic transparency", EGSR) saw that on the
/// reversed digits additions, odd products and x ^= x · even only carry from earlier digits to later ones; Burley (2020, "Practical hash-based
/// Owen scrambling", JCGT 9(4)) made it a sampler, and Vegdahl (2021, "Building a better LK hash") put a keyed odd product in and searched for
/// the even constants, which are used here. Theirs has one key of 32 bits, so that the coins of four neighbouring intervals are far from
/// independent; three rounds with 64 bits of key each remove what a test of half a million keys can see, for two more products.
/// Two variables must never share a dimension under two keys: their first digits would agree, or differ, in all draws alike.
/// </remarks>
public sealed class OwenScrambling
{
    private static readonly uint[] Even = [0x3D20ADEA, 0x05526C56, 0x53A22864];

    private readonly uint[] added = new uint[Even.Length];
    private readonly uint[] odd = new uint[Even.Length];

    /// <param name="seed">The run's.</param>
    /// <param name="stream">The variable's.</param>
    public OwenScrambling(ulong seed, ulong stream)
    {
        var key = SplitMix64.Key(seed, stream);
        for (var round = 0; round < Even.Length; round++)
        {
            var word = SplitMix64.Word(key, (ulong)round);
            added[round] = (uint)word;
            odd[round] = (uint)(word >> 32) | 1;
        }
    }

    /// <summary>The scrambled point.</summary>
    public uint Scramble(uint point) => Scramble(Vector512.Create(point))[0];

    /// <summary>Scrambles 16 points in their place.</summary>
    public void Scramble(Span<uint> points)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(points.Length, Lane.Width, nameof(points));
        Scramble(Vector512.Create<uint>(points)).CopyTo(points);
    }

    private Vector512<uint> Scramble(Vector512<uint> points)
    {
        var x = Reverse(points);
        for (var round = 0; round < Even.Length; round++)
        {
            x = (x + Vector512.Create(added[round])) * Vector512.Create(odd[round]);
            x ^= x * Vector512.Create(Even[round]);
        }

        return Reverse(x);
    }

    private static Vector512<uint> Reverse(Vector512<uint> x)
    {
        x = Swap(x, 1, 0x55555555);
        x = Swap(x, 2, 0x33333333);
        x = Swap(x, 4, 0x0F0F0F0F);
        x = Swap(x, 8, 0x00FF00FF);
        return Swap(x, 16, 0x0000FFFF);
    }

    private static Vector512<uint> Swap(Vector512<uint> x, int bits, uint low)
    {
        var mask = Vector512.Create(low);
        return ((x >>> bits) & mask) | ((x & mask) << bits);
    }
}
