using System.Numerics;
using System.Runtime.Intrinsics;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty.Designs;

/// <summary>
/// The Sobol' sequence Sobol' 序列, in the Gray-code order of Antonov and Saleev (1979), as Joe and Kuo's program and SciPy give it.
/// Any point of any dimension is made alone: it is the exclusive or of the direction numbers that the Gray code of its index names.
/// Nothing changes after construction, so threads may share it.
/// </summary>
public sealed class SobolSequence
{
    private readonly uint[] directions;
    private readonly Vector512<uint>[] firstPoints;

    /// <param name="dimensions">The direction numbers of dimension 1, 2, ….</param>
    /// <exception cref="ArgumentException">They are no direction numbers.</exception>
    public SobolSequence(IReadOnlyList<DirectionNumbers> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        Dimensions = dimensions.Count;
        directions = [.. dimensions.SelectMany(d => d.Expand())];
        firstPoints = new Vector512<uint>[Dimensions];
        Span<uint> points = stackalloc uint[Lane.Width];
        for (var d = 0; d < Dimensions; d++)
        {
            for (var i = 0; i < Lane.Width; i++)
            {
                points[i] = Point(d + 1, (uint)i);
            }

            firstPoints[d] = Vector512.Create<uint>(points);
        }
    }

    /// <summary>The number of dimensions there are.</summary>
    public int Dimensions { get; }

    /// <summary>
    /// The uniform number of a point, scrambled or not: the middle of its cell, (x + 0.5) · 2^-32. It is exact in a double and lies inside (0, 1),
    /// so an inverse distribution function never meets 0 or 1; a plain x · 2^-32 would give 0, as the very first point does. Points x and
    /// 2^32 − 1 − x give u and 1 − u exactly, so nothing is shifted towards either tail.
    /// </summary>
    public static double ToUniform(uint point) => (point + 0.5) * (1.0 / 4294967296);

    /// <summary>A point as a 32-bit fraction.</summary>
    /// <param name="dimension">From 1, as Joe and Kuo count.</param>
    /// <param name="index">From 0, whose point is 0 in every dimension.</param>
    public uint Point(int dimension, uint index)
    {
        Check(dimension);
        var row = directions.AsSpan((dimension - 1) * DirectionNumbers.Bits, DirectionNumbers.Bits);
        var point = 0u;
        for (var gray = index ^ (index >> 1); gray != 0; gray &= gray - 1)
        {
            point ^= row[BitOperations.TrailingZeroCount(gray)];
        }

        return point;
    }

    /// <summary>The points of 16 consecutive draws, each equal to <see cref="Point"/>.</summary>
    /// <param name="dimension">From 1.</param>
    /// <param name="first">The index of the first, a multiple of 16.</param>
    /// <param name="points">Receives the 16 points.</param>
    public void Points(int dimension, uint first, Span<uint> points)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(first % Lane.Width, 0u, nameof(first));
        ArgumentOutOfRangeException.ThrowIfNotEqual(points.Length, Lane.Width, nameof(points));

        // The Gray code is linear over exclusive or, so the point of first + i is that of first and that of i together.
        (Vector512.Create(Point(dimension, first)) ^ firstPoints[dimension - 1]).CopyTo(points);
    }

    private void Check(int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimension, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimension, Dimensions);
    }
}
