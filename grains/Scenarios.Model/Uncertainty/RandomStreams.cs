using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The uniforms of a list of streams, 16 draws at a time 随机流. What does not depend on the draw — nearly the first two of Philox's rounds — is worked out once for each stream.
/// </summary>
internal sealed unsafe class RandomStreams : IUniforms
{
    private readonly ulong seed;
    private readonly ulong[] streams;

    // By round: the two words of the key, each in all parts of a vector.
    private readonly Lanes keys = new(Philox.Rounds);

    // By stream: the high word of its name, and what the first rounds leave of it (see Prepare). Pinned, for the loop walks it.
    private readonly ulong[] constants;
    private readonly Lanes factors = new(1);
    private ulong preparedHigh = ulong.MaxValue;

    public RandomStreams(ulong seed, IEnumerable<string> names)
    {
        this.seed = seed;
        streams = [.. names.Select(StreamNames.Hash)];
        constants = GC.AllocateArray<ulong>((4 * streams.Length) + 1, pinned: true);
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var (k0, k1) = Philox.RoundKey(seed, round);
            keys[round] = Broadcast(k0, k1);
        }

        factors[0] = Broadcast(Philox.Multiplier0, Philox.Multiplier1);
    }

    public int Count => streams.Length;

    /// <summary>Fills one lane a stream with the uniforms of 16 draws from the first, a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(Lanes uniforms, ulong firstDraw)
    {
        if (firstDraw >> 32 != preparedHigh)
        {
            Prepare(firstDraw >> 32);
        }

        if (NarrowStreams.IsBetter)
        {
            NarrowStreams.Fill(uniforms.Pointer, (uint)firstDraw, (ulong*)Unsafe.AsPointer(ref constants[0]), streams.Length, (ulong*)keys.Pointer);
        }
        else
        {
            Fill((Vector512<double>*)uniforms.Pointer, (uint)firstDraw);
        }

        GC.KeepAlive(uniforms);
    }

    private static Lane Broadcast(ulong low, ulong high) => new(Vector512.Create(low).AsDouble(), Vector512.Create(high).AsDouble());

    // Rounds 0 and 1 mix the stream's words with the key before the draw's low word reaches them: that part is the same in all draws of one high word.
    private void Prepare(ulong drawHigh)
    {
        var (k00, _) = Philox.RoundKey(seed, 0);
        var (k01, k11) = Philox.RoundKey(seed, 1);
        for (var i = 0; i < streams.Length; i++)
        {
            var product = (ulong)Philox.Multiplier1 * (uint)streams[i];
            var c0 = (uint)(product >> 32) ^ (uint)drawHigh ^ k00;
            var next = (ulong)Philox.Multiplier0 * c0;
            constants[4 * i] = streams[i] >> 32;
            constants[(4 * i) + 1] = (uint)product ^ k01;
            constants[(4 * i) + 2] = (uint)(next >> 32) ^ k11;
            constants[(4 * i) + 3] = (uint)next;
        }

        preparedHigh = drawHigh;
    }

    // Two streams, each in two halves, take each round side by side: a round waits for its products, and four fill the wait and share the loads of the key.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(Vector512<double>* uniforms, uint firstDraw)
    {
        Vector512<ulong>* k = (Vector512<ulong>*)keys.Pointer, last = k + (2 * (Philox.Rounds - 2));
        Vector512<ulong> m0 = ((Vector512<ulong>*)factors.Pointer)[0], m1 = ((Vector512<ulong>*)factors.Pointer)[1];
        var draws = Vector512.Create((ulong)firstDraw) + Vector512<ulong>.Indices;
        Vector512<ulong> low = Philox.Multiply(draws, m0), otherLow = Philox.Multiply(draws + Vector512.Create((ulong)Lane.Half), m0);
        Vector512<ulong> high = Vector512.ShiftRightLogical(low, 32) ^ k[1], otherHigh = Vector512.ShiftRightLogical(otherLow, 32) ^ k[1];
        var fraction = Fraction(last);
        var c = (ulong*)Unsafe.AsPointer(ref constants[0]);
        for (var i = 0; i + 2 <= streams.Length; i += 2, c += 8, uniforms += 4)
        {
            Counter a = new(c, low, high, m1), b = new(c, otherLow, otherHigh, m1), d = new(c + 4, low, high, m1), e = new(c + 4, otherLow, otherHigh, m1);
            for (var key = k + 4; key < last; key += 4)
            {
                a.TwoRounds(key, m0, m1);
                b.TwoRounds(key, m0, m1);
                d.TwoRounds(key, m0, m1);
                e.TwoRounds(key, m0, m1);
            }

            uniforms[0] = a.Finish(last, m0, m1, fraction);
            uniforms[1] = b.Finish(last, m0, m1, fraction);
            uniforms[2] = d.Finish(last, m0, m1, fraction);
            uniforms[3] = e.Finish(last, m0, m1, fraction);
        }

        if (streams.Length % 2 != 0)
        {
            FillHalf(uniforms, c, firstDraw);
            FillHalf(uniforms + 1, c, firstDraw + Lane.Half);
        }
    }

    // Half a lane of the last of an odd number of streams. It stands alone: with it the method is more than the JIT will inline.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void FillHalf(Vector512<double>* uniforms, ulong* c, uint firstDraw)
    {
        Vector512<ulong>* k = (Vector512<ulong>*)keys.Pointer, last = k + (2 * (Philox.Rounds - 2));
        Vector512<ulong> m0 = ((Vector512<ulong>*)factors.Pointer)[0], m1 = ((Vector512<ulong>*)factors.Pointer)[1];
        var low = Philox.Multiply(Vector512.Create((ulong)firstDraw) + Vector512<ulong>.Indices, m0);
        var fraction = Fraction(last);
        Counter a = new(c, low, Vector512.ShiftRightLogical(low, 32) ^ k[1], m1);
        for (var key = k + 4; key < last; key += 4)
        {
            a.TwoRounds(key, m0, m1);
        }

        uniforms[0] = a.Finish(last, m0, m1, fraction);
    }

    // What is still missing in the 52 bits of a uniform, the last key, with the exponent of 2^52 above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Fraction(Vector512<ulong>* last) => Vector512.ShiftRightLogical(last[2], 12) ^ Vector512.Create(0x4330000000000000UL);

    // 64-bit lanes hold 32-bit words; their high halves are garbage until the end.
    private struct Counter
    {
        private Vector512<ulong> c0;
        private Vector512<ulong> c1;
        private Vector512<ulong> c2;
        private Vector512<ulong> c3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Counter(ulong* constants, Vector512<ulong> low, Vector512<ulong> high, Vector512<ulong> m1)
        {
            c1 = Philox.Multiply(high ^ Vector512.Create(constants[0]), m1);
            c0 = Vector512.ShiftRightLogical(c1, 32) ^ Vector512.Create(constants[1]);
            c2 = low ^ Vector512.Create(constants[2]);
            c3 = Vector512.Create(constants[3]);
        }

        // The last two rounds, as far as the uniform hangs on them. A 52-bit whole number in the fraction of 2^52 is 2^52 + x, exactly; times 2^-52 less 1 − 2^-53 it is
        // (x + 1/2) 2^-52, exactly too.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly Vector512<double> Finish(Vector512<ulong>* key, Vector512<ulong> m0, Vector512<ulong> m1, Vector512<ulong> fraction)
        {
            Vector512<ulong> p0 = Philox.Multiply(c0, m0), p1 = Philox.Multiply(c2, m1);
            var words = Turned(Philox.Multiply(Vector512.ShiftRightLogical(p0, 32) ^ c3 ^ key[1], m1)) ^ (p1 & Vector512.Create(0xFFFFFFFFUL));
            var shifted = (Vector512.ShiftRightLogical(words, 12) ^ fraction).AsDouble();
            return Vector512.FusedMultiplyAdd(shifted, Vector512.Create(1.0 / 4503599627370496), Vector512.Create(0.5 / 4503599627370496 - 1));
        }

        // The halves of each part change places.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<ulong> Turned(Vector512<ulong> x) =>
            Avx512F.IsSupported ? Avx512F.RotateLeft(x, 32) : Vector512.ShiftLeft(x, 32) | Vector512.ShiftRightLogical(x, 32);

        // Two at once, so that the words change places twice and nothing has to be moved.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void TwoRounds(Vector512<ulong>* key, Vector512<ulong> m0, Vector512<ulong> m1)
        {
            Vector512<ulong> p0 = Philox.Multiply(c0, m0), p1 = Philox.Multiply(c2, m1);
            Vector512<ulong> d0 = Vector512.ShiftRightLogical(p1, 32) ^ c1 ^ key[0], d2 = Vector512.ShiftRightLogical(p0, 32) ^ c3 ^ key[1];
            (c1, c3) = (Philox.Multiply(d2, m1), Philox.Multiply(d0, m0));
            c0 = Vector512.ShiftRightLogical(c1, 32) ^ p1 ^ key[2];
            c2 = Vector512.ShiftRightLogical(c3, 32) ^ p0 ^ key[3];
        }
    }
}
