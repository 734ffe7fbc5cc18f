using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Quantities;

/// <summary>
/// A number of the model in 16 possible futures at once 十六条并行抽样: two vectors side by side, so that each fills the waits of the other.
/// It has the ordinary operators, so that a rule is written as on paper; nothing ever mixes two draws.
/// The central case is a lane whose draws are all equal. Sums and products are never contracted,
/// so the same inputs give the same bits on every machine.
/// </summary>
public readonly struct Lane
{
    /// <summary>The number of draws in a lane.</summary>
    public const int Width = 2 * Half;

    /// <summary>The number of draws in a vector, two of which make a lane.</summary>
    internal const int Half = 8;

    private const double Ln2 = 0.693147180559945309417;
    private const double RoundingMagic = 6755399441055744.0; // 1.5 · 2^52: adding it rounds to a whole number
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The first eight draws.</summary>
    internal readonly Vector512<double> Low;

    /// <summary>The other eight.</summary>
    internal readonly Vector512<double> High;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lane(Vector512<double> low, Vector512<double> high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The same eight draws twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lane(Vector512<double> both)
        : this(both, both)
    {
    }

    /// <summary>The value in one draw.</summary>
    public double this[int draw] => draw < Half ? Low[draw] : High[draw - Half];

    /// <summary>No number: the value of what is undefined. It passes through every operation, so that it is seen at the border.</summary>
    public static Lane Undefined
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512.Create(double.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane(double x) => new(Vector512.Create(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator +(Lane a, Lane b) => new(a.Low + b.Low, a.High + b.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator -(Lane a, Lane b) => new(a.Low - b.Low, a.High - b.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator -(Lane a) => new(-a.Low, -a.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator *(Lane a, Lane b) => new(a.Low * b.Low, a.High * b.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator /(Lane a, Lane b) => new(a.Low / b.Low, a.High / b.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator <(Lane a, Lane b) => new(Vector512.LessThan(a.Low, b.Low), Vector512.LessThan(a.High, b.High));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator >(Lane a, Lane b) => new(Vector512.GreaterThan(a.Low, b.Low), Vector512.GreaterThan(a.High, b.High));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator <=(Lane a, Lane b) => new(Vector512.LessThanOrEqual(a.Low, b.Low), Vector512.LessThanOrEqual(a.High, b.High));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator >=(Lane a, Lane b) => new(Vector512.GreaterThanOrEqual(a.Low, b.Low), Vector512.GreaterThanOrEqual(a.High, b.High));

    /// <summary>Whether the two are equal, draw by draw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask AreEqual(Lane a, Lane b) => new(Vector512.Equals(a.Low, b.Low), Vector512.Equals(a.High, b.High));

    /// <summary>a where the mask holds, b elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Select(Mask mask, Lane a, Lane b) =>
        new(Vector512.ConditionalSelect(mask.Low, a.Low, b.Low), Vector512.ConditionalSelect(mask.High, a.High, b.High));

    /// <summary>The smaller of the two; undefined when either is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Min(Lane a, Lane b) => new(Vector512.Min(a.Low, b.Low), Vector512.Min(a.High, b.High));

    /// <summary>The larger of the two; undefined when either is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Max(Lane a, Lane b) => new(Vector512.Max(a.Low, b.Low), Vector512.Max(a.High, b.High));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Sqrt(Lane x) => new(Vector512.Sqrt(x.Low), Vector512.Sqrt(x.High));

    /// <summary>The nearest whole number, halves to the even one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Round(Lane x) => new(Vector512.Round(x.Low, MidpointRounding.ToEven), Vector512.Round(x.High, MidpointRounding.ToEven));

    /// <summary>a·b + c with one rounding. Used in polynomials only, where it is meant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lane MulAdd(Lane a, Lane b, Lane c) =>
        new(Vector512.FusedMultiplyAdd(a.Low, b.Low, c.Low), Vector512.FusedMultiplyAdd(a.High, b.High, c.High));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Abs(Lane x) => new(Vector512.Abs(x.Low), Vector512.Abs(x.High));

    /// <summary>e to the power x, to within 4e-16; undefined beyond ±700, where nothing of an economy lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Exp(Lane x) => new(Exp(x.Low), Exp(x.High));

    /// <summary>Natural logarithm, to within 4e-16; undefined for zero, negative, infinite and subnormal x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Log(Lane x) => new(Log(x.Low), Log(x.High));

    /// <summary>x to the power a, for positive x; undefined otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Pow(Lane x, Lane a) => Exp(a * Log(x));

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"⟨{this[0]} … {this[Width - 1]}⟩");

    // Exponential and logarithm go half by half: that takes fewer registers and less of the JIT's inlining budget, and the processor runs both halves side by side all the same.
    // x = n ln 2 + r: the exponent is set by a shift, e^r by a polynomial of degree 12, its terms taken in pairs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Exp(Vector512<double> x)
    {
        Vector512<double> z = MulAdd(x, 1 / Ln2, RoundingMagic), n = z - Vector512.Create(RoundingMagic);
        Vector512<double> r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-6.93147180369123816490e-01), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-1.90821492927058770002e-10), r);
        Vector512<double> r2 = r * r, r4 = r2 * r2;
        var low = Vector512.FusedMultiplyAdd(MulAdd(r, 1.0 / 120, 1.0 / 24), r2, MulAdd(r, 1.0 / 6, 1.0 / 2));
        var middle = Vector512.FusedMultiplyAdd(MulAdd(r, 1.0 / 362880, 1.0 / 40320), r2, MulAdd(r, 1.0 / 5040, 1.0 / 720));
        var high = Vector512.FusedMultiplyAdd(r2, Vector512.Create(1.0 / 479001600), MulAdd(r, 1.0 / 39916800, 1.0 / 3628800));
        var p = Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(high, r4, middle), r4, low), r2, r) + Vector512.Create(1.0);
        var value = (p.AsInt64() + Vector512.ShiftLeft(z.AsInt64(), 52)).AsDouble();
        return Vector512.ConditionalSelect(Vector512.LessThan(Vector512.Abs(x), Vector512.Create(700.0)), value, Vector512.Create(double.NaN));
    }

    // x = m 2^e with m near 1; ln m = 2 artanh((m − 1)/(m + 1)), the terms of its series taken in pairs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Log(Vector512<double> x)
    {
        var bits = x.AsInt64();
        var k = Vector512.ShiftRightArithmetic(bits - Vector512.Create(0x3FE6A09E667F3BCDL), 52);
        Vector512<double> e = Vector512.ConvertToDouble(k), m = (bits - Vector512.ShiftLeft(k, 52)).AsDouble(), one = Vector512.Create(1.0);
        Vector512<double> s = (m - one) / (m + one), w = s * s, w2 = w * w, w4 = w2 * w2;
        var low = Vector512.FusedMultiplyAdd(MulAdd(w, 2.0 / 9, 2.0 / 7), w2, MulAdd(w, 2.0 / 5, 2.0 / 3));
        var high = Vector512.FusedMultiplyAdd(MulAdd(w, 2.0 / 17, 2.0 / 15), w2, MulAdd(w, 2.0 / 13, 2.0 / 11));
        var p = Vector512.FusedMultiplyAdd(Vector512.FusedMultiplyAdd(Vector512.Create(2.0 / 19), w4, high), w4, low);
        var value = Vector512.FusedMultiplyAdd(e, Vector512.Create(Ln2), Vector512.FusedMultiplyAdd(s * w, p, s + s));
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(x, Vector512.Create(SmallestNormal)) & Vector512.LessThan(x, Vector512.Create(double.PositiveInfinity)), value, Vector512.Create(double.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> MulAdd(Vector512<double> a, double b, double c) => Vector512.FusedMultiplyAdd(a, Vector512.Create(b), Vector512.Create(c));
}
