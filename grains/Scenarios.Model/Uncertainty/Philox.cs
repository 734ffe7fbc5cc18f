using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Philox4x32-10 of Salmon et al. 2011 计数器随机数: ten rounds over a counter of four words, under a key of two. It keeps no state: the counter is the address.
/// </summary>
public static class Philox
{
    internal const uint Multiplier0 = 0xD2511F53;
    internal const uint Multiplier1 = 0xCD9E8D57;
    internal const int Rounds = 10;

    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;

    /// <summary>One block in plain arithmetic.</summary>
    public static (uint X0, uint X1, uint X2, uint X3) Block((uint C0, uint C1, uint C2, uint C3) counter, ulong seed)
    {
        var (c0, c1, c2, c3) = counter;
        for (var round = 0; round < Rounds; round++)
        {
            var (k0, k1) = RoundKey(seed, round);
            ulong p0 = (ulong)Multiplier0 * c0, p1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>The uniform of a stream's draw. u = (((x1 &lt;&lt; 32 | x0) >> 12) + 0.5) 2^-52: exact, and 0 &lt; u &lt; 1.</summary>
    public static double Uniform(ulong seed, ulong stream, ulong draw)
    {
        var (x0, x1, _, _) = Block(((uint)draw, (uint)(draw >> 32), (uint)stream, (uint)(stream >> 32)), seed);
        return ((((ulong)x1 << 32 | x0) >> 12) + 0.5) * (1.0 / (1L << 52));
    }

    /// <summary>The two words of the key in a round.</summary>
    internal static (uint K0, uint K1) RoundKey(ulong seed, int round) => ((uint)seed + ((uint)round * Weyl0), (uint)(seed >> 32) + ((uint)round * Weyl1));

    /// <summary>
    /// The product of the low words of eight 64-bit lanes. The factor comes as a variable: written as one expression with its broadcast, the first tier of the JIT
    /// gives garbage on machines with AVX-512 (seen in 10.0.12).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<ulong> Multiply(Vector512<ulong> a, Vector512<ulong> factor)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.Multiply(a.AsUInt32(), factor.AsUInt32());
        }

        if (Avx2.IsSupported)
        {
            Vector256<uint> low = a.GetLower().AsUInt32(), high = a.GetUpper().AsUInt32(), lowFactor = factor.GetLower().AsUInt32(), highFactor = factor.GetUpper().AsUInt32();
            return Vector512.Create(Avx2.Multiply(low, lowFactor), Avx2.Multiply(high, highFactor));
        }

        return (a & Vector512.Create(0xFFFFFFFFUL)) * factor;
    }
}
