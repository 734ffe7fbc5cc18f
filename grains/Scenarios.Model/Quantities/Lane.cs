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

    /// <summary>a where x is less than y, b elsewhere: as a selection by x &lt; y, whose mask never leaves its register.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane WhereLess(Lane x, Lane y, Lane a, Lane b) => new(WhereLess(x.Low, y.Low, a.Low, b.Low), WhereLess(x.High, y.High, a.High, b.High));

    /// <summary>What is not above the bound; undefined where x is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Min(double bound, Lane x) => new(Vector512.MinNative(Vector512.Create(bound), x.Low), Vector512.MinNative(Vector512.Create(bound), x.High));

    /// <summary>What is not below the bound; undefined where x is.</summary>
    // One instruction, which gives its second number where either is undefined.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Max(double bound, Lane x) => new(Vector512.MaxNative(Vector512.Create(bound), x.Low), Vector512.MaxNative(Vector512.Create(bound), x.High));

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
    public static Lane Exp(Lane x) => new(Elementary.Exp(x.Low), Elementary.Exp(x.High));

    /// <summary>Natural logarithm, to within 4e-16; undefined for zero, negative, infinite and subnormal x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Log(Lane x) => new(Elementary.Log(x.Low), Elementary.Log(x.High));

    /// <summary>x to the power a, for positive x; undefined otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Pow(Lane x, Lane a) => Exp(a * Log(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> WhereLess(Vector512<double> x, Vector512<double> y, Vector512<double> a, Vector512<double> b) =>
        Vector512.ConditionalSelect(Vector512.LessThan(x, y), a, b);

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"⟨{this[0]} … {this[Width - 1]}⟩");
}
