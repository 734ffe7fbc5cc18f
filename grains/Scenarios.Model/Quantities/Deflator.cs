using System.Runtime.CompilerServices;

namespace Scenarios.Model.Quantities;

/// <summary>A price level 平减指数, base year = 1: what takes <see cref="Real"/> to <see cref="Nominal"/> amounts.</summary>
public readonly record struct Deflator(Lane Level)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Deflator(double level) => new(level);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Deflator operator *(Deflator a, Lane factor) => new(a.Level * factor);
}
