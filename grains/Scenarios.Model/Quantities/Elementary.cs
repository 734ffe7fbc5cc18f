using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scenarios.Model.Quantities;

/// <summary>
/// Exponential and logarithm of eight numbers 初等函数, with the same bits on every machine. A table of sixteen takes the argument so near to where the series is known that a
/// short polynomial is enough, and neither divides.
/// </summary>
internal static class Elementary
{
    private const double Ln2 = 0.693147180559945309417;
    private const double RoundingMagic = 6755399441055744.0; // 1.5 · 2^52: adding it leaves a whole number in the low bits
    private const double GreatestExponent = 700;

    // The logarithm's m lies from 67/96 to twice as much: then one of the sixteen parts has 1 in its middle.
    private const long LeastMantissa = 0x3FE6555555555556;
    private const ulong SmallestNormal = 0x0010000000000000;
    private const ulong Infinity = 0x7FF0000000000000;

    // The bits of 2^(i/16), less i in the place where the whole exponent will bring it.
    private static ReadOnlySpan<ulong> Powers =>
    [
        0x3FF0000000000000, 0x3FEFB5586CF9890F, 0x3FEF72B83C7D517B, 0x3FEF387A6E756238, 0x3FEF06FE0A31B715, 0x3FEEDEA64C123422, 0x3FEEBFDAD5362A27, 0x3FEEAB07DD485429,
        0x3FEEA09E667F3BCD, 0x3FEEA11473EB0187, 0x3FEEACE5422AA0DB, 0x3FEEC49182A3F090, 0x3FEEE89F995AD3AD, 0x3FEF199BDD85529C, 0x3FEF5818DCFBA487, 0x3FEFA4AFA2A490DA,
    ];

    // Near one over the middle of each part, such that the logarithm is a double but for 1e-20.
    private static ReadOnlySpan<double> Inverses =>
    [
        1.40145906960816, 1.3426577370724528, 1.2885897143809562, 1.2387089165288112, 1.192547323088225, 1.149700779246144, 1.1098274368660879, 1.0726252356895334,
        1.0378377293387577, 1.0, 0.9504952050358203, 0.8971958135996692, 0.8495578950021695, 0.8067222496077903, 0.768000379863195, 0.7328241022165067,
    ];

    // Minus the logarithm of each.
    private static ReadOnlySpan<double> Logarithms =>
    [
        -0.33751388649282243, -0.2946510355249184, -0.25354837567980526, -0.21406964084775115, -0.1760916269243985, -0.13950171655948312, -0.10420454095592578, -0.07010913487665477,
        -0.037139442406066786, 0.0, 0.05077216174200066, 0.1084811424195634, 0.16303918833579698, 0.2147758464008515, 0.263965051221052, 0.31084957558380566,
    ];

    /// <summary>e to the power x, to within 3e-16; undefined beyond ±700.</summary>
    // x = (16 n + i) ln 2 / 16 + r.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x)
    {
        Vector512<double> z = MulAdd(x, 16 / Ln2, RoundingMagic), n = z - Vector512.Create(RoundingMagic);
        Vector512<double> r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-6.93147180369123816490e-01 / 16), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-1.90821492927058770002e-10 / 16), r);
        Vector512<double> r2 = r * r;
        var p = Vector512.FusedMultiplyAdd(MulAdd(r, 1.0 / 5040, 1.0 / 720), r2, MulAdd(r, 1.0 / 120, 1.0 / 24));
        p = Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(p, r2, MulAdd(r, 1.0 / 6, 1.0 / 2)), r2, r);
        var power = (Of(Powers, z.AsInt64()).AsInt64() + Vector512.ShiftLeft(z.AsInt64(), 48)).AsDouble();
        var value = Vector512.FusedMultiplyAdd(power, p, power);
        return Vector512.ConditionalSelect(Vector512.LessThan(Vector512.Abs(x), Vector512.Create(GreatestExponent)), value, Vector512.Create(double.NaN));
    }

    /// <summary>Natural logarithm, to within 4e-16; undefined for zero, negative, infinite and subnormal x.</summary>
    // x = 2^e m, and m times the inverse of its part is 1 + r.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log(Vector512<double> x)
    {
        var bits = x.AsInt64();
        var above = bits - Vector512.Create(LeastMantissa);
        Vector512<long> part = Vector512.ShiftRightLogical(above, 48), k = Vector512.ShiftRightArithmetic(above, 52);
        Vector512<double> e = Vector512.ConvertToDouble(k), m = (bits - Vector512.ShiftLeft(k, 52)).AsDouble();
        Vector512<double> r = Vector512.FusedMultiplyAdd(m, Of(Inverses, part), Vector512.Create(-1.0)), r2 = r * r;
        var p = Vector512.FusedMultiplyAdd(r2, Vector512.Create(-1.0 / 10), MulAdd(r, 1.0 / 9, -1.0 / 8));
        p = Vector512.FusedMultiplyAdd(p, r2, MulAdd(r, 1.0 / 7, -1.0 / 6));
        p = Vector512.FusedMultiplyAdd(p, r2, MulAdd(r, 1.0 / 5, -1.0 / 4));
        p = Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(p, r2, MulAdd(r, 1.0 / 3, -1.0 / 2)), r2, r);
        var value = Vector512.FusedMultiplyAdd(e, Vector512.Create(Ln2), Of(Logarithms, part)) + p;
        var has = Vector512.LessThan(bits.AsUInt64() - Vector512.Create(SmallestNormal), Vector512.Create(Infinity - SmallestNormal)).AsDouble();
        return Vector512.ConditionalSelect(has, value, Vector512.Create(double.NaN));
    }

    // The entries of a table of sixteen, eight bytes each, by the lowest four bits of each index.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Of<T>(ReadOnlySpan<T> table, Vector512<long> index)
        where T : unmanaged
    {
        ref var first = ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(table));
        return Avx512F.IsSupported ? Avx512F.PermuteVar8x64x2(Vector512.LoadUnsafe(ref first), index, Vector512.LoadUnsafe(ref first, 8)) : OneByOne(ref first, index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<double> OneByOne(ref double first, Vector512<long> index)
    {
        var at = index & Vector512.Create(15L);
        if (Avx2.IsSupported)
        {
            var table = (double*)Unsafe.AsPointer(ref first); // constants of the assembly do not move
            return Vector512.Create(Avx2.GatherVector256(table, at.GetLower(), sizeof(double)), Avx2.GatherVector256(table, at.GetUpper(), sizeof(double)));
        }

        var found = Vector512<double>.Zero;
        for (var i = 0; i < Vector512<double>.Count; i++)
        {
            found = found.WithElement(i, Unsafe.Add(ref first, (nint)at[i]));
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> MulAdd(Vector512<double> a, double b, double c) => Vector512.FusedMultiplyAdd(a, Vector512.Create(b), Vector512.Create(c));
}
