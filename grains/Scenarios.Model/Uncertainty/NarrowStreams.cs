using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// What <see cref="RandomStreams"/> does, in vectors of four draws 窄向量随机流: for processors that have no wider ones, on which those are put together from narrow ones call by call.
/// </summary>
internal static unsafe class NarrowStreams
{
    private const int Width = 4;

    public static bool IsBetter => !Vector512.IsHardwareAccelerated && Avx2.IsSupported && Fma.IsSupported;

    /// <summary>Fills one lane a stream.</summary>
    /// <param name="uniforms">Where the lanes stand.</param>
    /// <param name="firstDraw">Low word.</param>
    /// <param name="constants">Four a stream, see RandomStreams.</param>
    /// <param name="streams">How many.</param>
    /// <param name="keys">By round its two words, each eight times.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(double* uniforms, uint firstDraw, ulong* constants, int streams, ulong* keys)
    {
        Vector256<ulong> m0 = Vector256.Create((ulong)Philox.Multiplier0), m1 = Vector256.Create((ulong)Philox.Multiplier1);
        for (var part = 0; part < Lane.Width; part += 2 * Width)
        {
            var draws = Vector256.Create((ulong)firstDraw + (ulong)part) + Vector256<ulong>.Indices;
            Vector256<ulong> low = Multiply(draws, m0), otherLow = Multiply(draws + Vector256.Create((ulong)Width), m0);
            Fill(uniforms + part, constants, streams, keys, low, otherLow);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Fill(double* uniforms, ulong* c, int streams, ulong* keys, Vector256<ulong> low, Vector256<ulong> otherLow)
    {
        Vector256<ulong> m0 = Vector256.Create((ulong)Philox.Multiplier0), m1 = Vector256.Create((ulong)Philox.Multiplier1), k1 = Vector256.Load(keys + Lane.Half);
        Vector256<ulong> high = Vector256.ShiftRightLogical(low, 32) ^ k1, otherHigh = Vector256.ShiftRightLogical(otherLow, 32) ^ k1;
        var last = keys + (2 * Lane.Half * (Philox.Rounds - 2));
        for (var i = 0; i < streams; i++, c += 4, uniforms += Lane.Width)
        {
            Counter a = new(c, low, high, m1), b = new(c, otherLow, otherHigh, m1);
            for (var key = keys + (4 * Lane.Half); key < last; key += 2 * Lane.Half)
            {
                Vector256<ulong> k0 = Vector256.Load(key), k = Vector256.Load(key + Lane.Half);
                a.Round(k0, k, m0, m1);
                b.Round(k0, k, m0, m1);
            }

            a.Finish(last, m0, m1).Store(uniforms);
            b.Finish(last, m0, m1).Store(uniforms + Width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Multiply(Vector256<ulong> a, Vector256<ulong> factor) => Avx2.Multiply(a.AsUInt32(), factor.AsUInt32());

    private struct Counter
    {
        private Vector256<ulong> c0;
        private Vector256<ulong> c1;
        private Vector256<ulong> c2;
        private Vector256<ulong> c3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Counter(ulong* constants, Vector256<ulong> low, Vector256<ulong> high, Vector256<ulong> m1)
        {
            c1 = Multiply(high ^ Vector256.Create(constants[0]), m1);
            c0 = Vector256.ShiftRightLogical(c1, 32) ^ Vector256.Create(constants[1]);
            c2 = low ^ Vector256.Create(constants[2]);
            c3 = Vector256.Create(constants[3]);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Round(Vector256<ulong> k0, Vector256<ulong> k1, Vector256<ulong> m0, Vector256<ulong> m1)
        {
            Vector256<ulong> p0 = Multiply(c0, m0), p1 = Multiply(c2, m1);
            c0 = Vector256.ShiftRightLogical(p1, 32) ^ c1 ^ k0;
            c2 = Vector256.ShiftRightLogical(p0, 32) ^ c3 ^ k1;
            (c1, c3) = (p1, p0);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly Vector256<double> Finish(ulong* key, Vector256<ulong> m0, Vector256<ulong> m1)
        {
            Vector256<ulong> p0 = Multiply(c0, m0), p1 = Multiply(c2, m1);
            var product = Multiply(Vector256.ShiftRightLogical(p0, 32) ^ c3 ^ Vector256.Load(key + Lane.Half), m1);
            var word = Vector256.ShiftRightLogical(product, 32) ^ p1 ^ Vector256.Load(key + (2 * Lane.Half));
            var x = Vector256.ShiftRightLogical(Vector256.ShiftLeft(product, 32) | (word & Vector256.Create(0xFFFFFFFFUL)), 12);
            var shifted = (x | Vector256.Create(0x4330000000000000UL)).AsDouble();
            return Fma.MultiplyAdd(shifted, Vector256.Create(1.0 / 4503599627370496), Vector256.Create(0.5 / 4503599627370496 - 1));
        }
    }
}
