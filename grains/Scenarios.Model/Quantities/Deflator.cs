namespace Scenarios.Model.Quantities;

/// <summary>A price level 平减指数, base year = 1: what takes <see cref="Real"/> to <see cref="Nominal"/> amounts.</summary>
public readonly record struct Deflator(Lane Level)
{
    public static implicit operator Deflator(double level) => new(level);

    public static Deflator operator *(Deflator a, Lane factor) => new(a.Level * factor);
}
