using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Quantities;

/// <summary>
/// A number of the model in 8 possible futures at once 八条并行抽样.
/// It has the ordinary operators, so that a rule is written as on paper; nothing ever mixes two draws.
/// The central case is a lane whose 8 draws are equal. Sums and products are never contracted,
/// so the same inputs give the same bits on every machine.
/// </summary>
public readonly struct Lane
{
    /// <summary>The number of draws in a lane.</summary>
    public const int Width = 8;

    private const double Ln2 = 0.693147180559945309417;
    private const double RoundingMagic = 6755399441055744.0; // 1.5 · 2^52: adding it rounds to a whole number
    private const double SmallestNormal = 2.2250738585072014e-308;

    internal readonly Vector512<double> V;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lane(Vector512<double> v) => V = v;

    /// <summary>The value in one draw.</summary>
    public double this[int draw] => V[draw];

    /// <summary>No number: the value of what is undefined. It passes through every operation, so that it is seen at the border.</summary>
    public static Lane Undefined
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512.Create(double.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane(double x) => new(Vector512.Create(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator +(Lane a, Lane b) => new(a.V + b.V);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator -(Lane a, Lane b) => new(a.V - b.V);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator -(Lane a) => new(-a.V);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator *(Lane a, Lane b) => new(a.V * b.V);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator /(Lane a, Lane b) => new(a.V / b.V);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator <(Lane a, Lane b) => new(Vector512.LessThan(a.V, b.V));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator >(Lane a, Lane b) => new(Vector512.GreaterThan(a.V, b.V));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator <=(Lane a, Lane b) => new(Vector512.LessThanOrEqual(a.V, b.V));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask operator >=(Lane a, Lane b) => new(Vector512.GreaterThanOrEqual(a.V, b.V));

    /// <summary>Whether the two are equal, draw by draw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask AreEqual(Lane a, Lane b) => new(Vector512.Equals(a.V, b.V));

    /// <summary>a where the mask holds, b elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Select(Mask mask, Lane a, Lane b) => new(Vector512.ConditionalSelect(mask.V, a.V, b.V));

    /// <summary>The smaller of the two; undefined when either is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Min(Lane a, Lane b) => new(Vector512.Min(a.V, b.V));

    /// <summary>The larger of the two; undefined when either is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Max(Lane a, Lane b) => new(Vector512.Max(a.V, b.V));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Sqrt(Lane x) => new(Vector512.Sqrt(x.V));

    /// <summary>The nearest whole number, halves to the even one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Round(Lane x) => new(Vector512.Round(x.V, MidpointRounding.ToEven));

    /// <summary>a·b + c with one rounding. Used in polynomials only, where it is meant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lane MulAdd(Lane a, Lane b, Lane c) => new(Vector512.FusedMultiplyAdd(a.V, b.V, c.V));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Abs(Lane x) => new(Vector512.Abs(x.V));

    /// <summary>e to the power x, to within 4e-16; undefined beyond ±700, where nothing of an economy lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Exp(Lane x)
    {
        // x = n ln 2 + r: the exponent is set by a shift, e^r by a polynomial of degree 12, its terms taken in pairs.
        Lane z = MulAdd(x, 1 / Ln2, RoundingMagic), n = z - RoundingMagic;
        Lane r = MulAdd(n, -6.93147180369123816490e-01, x);
        r = MulAdd(n, -1.90821492927058770002e-10, r);
        Lane r2 = r * r, r4 = r2 * r2;
        Lane low = MulAdd(MulAdd(r, 1.0 / 120, 1.0 / 24), r2, MulAdd(r, 1.0 / 6, 1.0 / 2));
        Lane middle = MulAdd(MulAdd(r, 1.0 / 362880, 1.0 / 40320), r2, MulAdd(r, 1.0 / 5040, 1.0 / 720));
        Lane high = MulAdd(r2, 1.0 / 479001600, MulAdd(r, 1.0 / 39916800, 1.0 / 3628800));
        Lane p = MulAdd(MulAdd(MulAdd(high, r4, middle), r4, low), r2, r) + 1;
        Lane value = new((p.V.AsInt64() + Vector512.ShiftLeft(z.V.AsInt64(), 52)).AsDouble());
        return Select(Abs(x) < 700, value, Undefined);
    }

    /// <summary>Natural logarithm, to within 4e-16; undefined for zero, negative, infinite and subnormal x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Log(Lane x)
    {
        // x = m 2^e with m near 1; ln m = 2 artanh((m − 1)/(m + 1)), the terms of its series taken in pairs.
        var bits = x.V.AsInt64();
        var k = Vector512.ShiftRightArithmetic(bits - Vector512.Create(0x3FE6A09E667F3BCDL), 52);
        Lane e = new(Vector512.ConvertToDouble(k)), m = new((bits - Vector512.ShiftLeft(k, 52)).AsDouble());
        Lane s = (m - 1) / (m + 1), w = s * s, w2 = w * w, w4 = w2 * w2;
        Lane low = MulAdd(MulAdd(w, 2.0 / 9, 2.0 / 7), w2, MulAdd(w, 2.0 / 5, 2.0 / 3));
        Lane high = MulAdd(MulAdd(w, 2.0 / 17, 2.0 / 15), w2, MulAdd(w, 2.0 / 13, 2.0 / 11));
        Lane p = MulAdd(MulAdd(2.0 / 19, w4, high), w4, low);
        Lane value = MulAdd(e, Ln2, MulAdd(s * w, p, s + s));
        return Select((x >= SmallestNormal) & (x < double.PositiveInfinity), value, Undefined);
    }

    /// <summary>x to the power a, for positive x; undefined otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Pow(Lane x, Lane a) => Exp(a * Log(x));

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"⟨{V[0]} … {V[7]}⟩");
}
