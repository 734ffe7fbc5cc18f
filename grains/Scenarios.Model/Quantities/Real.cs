using System.Runtime.CompilerServices;

namespace Scenarios.Model.Quantities;

/// <summary>An amount in constant prices of the base year 不变价, 万元. It does not mix with <see cref="Nominal"/>; only <see cref="Deflator"/> takes one to the other.</summary>
public readonly record struct Real(Lane Amount)
{
    public static Real Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(0);
    }

    /// <summary>One over it, for those who would divide by it often.</summary>
    public PerReal Reciprocal
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(1 / Amount);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Real(double amount) => new(amount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator +(Real a, Real b) => new(a.Amount + b.Amount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator -(Real a, Real b) => new(a.Amount - b.Amount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator *(Real a, Lane factor) => new(a.Amount * factor);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real operator *(Lane factor, Real a) => new(factor * a.Amount);

    /// <summary>A ratio of two real amounts is a plain number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator /(Real a, Real b) => a.Amount / b.Amount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Nominal operator *(Real a, Deflator price) => new(a.Amount * price.Level);
}
