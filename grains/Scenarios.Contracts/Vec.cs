using System.Runtime.InteropServices;

namespace Scenarios.Contracts;

/// <summary>Numbers by step from the base year 逐年数值. They are never written to once made; the wire carries them as one block of bytes.</summary>
[Immutable]
public readonly struct Vec(double[] values) : IEquatable<Vec>
{
    /// <summary>NaN stands for "undefined in that year".</summary>
    public double[] Values { get; } = values;

    public int Length => Values.Length;

    public double this[int step] => Values[step];

    public static bool operator ==(Vec left, Vec right) => left.Equals(right);

    public static bool operator !=(Vec left, Vec right) => !left.Equals(right);

    /// <summary>The same bits.</summary>
    public bool Equals(Vec other) => MemoryMarshal.AsBytes<double>(Values).SequenceEqual(MemoryMarshal.AsBytes<double>(other.Values));

    public override bool Equals(object? obj) => obj is Vec other && Equals(other);

    public override int GetHashCode() => Values.Length;
}
