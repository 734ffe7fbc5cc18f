using System.Runtime.CompilerServices;

namespace Scenarios.Model.Quantities;

/// <summary>A relative change per year 年增速, as a fraction: 0.05 is 5%.</summary>
public readonly record struct Rate(Lane PerYear)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Rate(double perYear) => new(perYear);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Rate(Lane perYear) => new(perYear);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator *(Lane factor, Rate rate) => factor * rate.PerYear;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator +(double one, Rate rate) => one + rate.PerYear;
}
