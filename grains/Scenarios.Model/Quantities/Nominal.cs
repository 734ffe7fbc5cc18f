using System.Runtime.CompilerServices;

namespace Scenarios.Model.Quantities;

/// <summary>An amount in current prices of its year 现价, 万元. It does not mix with <see cref="Real"/>.</summary>
public readonly record struct Nominal(Lane Amount)
{
    public static Nominal Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(0);
    }

    /// <summary>One over it, for those who would divide by it often.</summary>
    public PerNominal Reciprocal
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(1 / Amount);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Nominal(double amount) => new(amount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Nominal operator +(Nominal a, Nominal b) => new(a.Amount + b.Amount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Nominal operator *(Nominal a, Lane factor) => new(a.Amount * factor);

    /// <summary>A ratio of two nominal amounts (a share, an index) is a plain number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator *(Nominal part, PerNominal whole) => part.Amount * whole.Inverse;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Deflator operator *(Nominal a, PerReal b) => new(a.Amount * b.Inverse);
}
