using System.Collections.Immutable;

namespace Scenarios.Model.Uncertainty.Designs;

/// <summary>
/// Every combination of the levels of some factors 全因子网格. A draw is a cell, the first factor varying fastest;
/// draws beyond the last cell begin again with the first: they are the next replicate.
/// </summary>
public sealed class FactorialGrid
{
    private readonly long[] strides;

    /// <param name="factors">Each with a name of its own and at least one level. Without factors there is one cell.</param>
    /// <exception cref="ArgumentException">A name is there twice, a factor has no level, or the cells are more than 2^63 − 1.</exception>
    public FactorialGrid(IEnumerable<GridFactor> factors)
    {
        Factors = [.. factors];
        strides = new long[Factors.Length];
        Cells = 1;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < strides.Length; i++)
        {
            var (name, levels) = Factors[i];
            if (!names.Add(name) || levels < 1 || Cells > long.MaxValue / levels)
            {
                throw new ArgumentException($"factor {name} of {levels} levels: names must differ, levels be positive, cells at most 2^63 - 1", nameof(factors));
            }

            strides[i] = Cells;
            Cells *= levels;
        }
    }

    public ImmutableArray<GridFactor> Factors { get; }

    /// <summary>The number of combinations.</summary>
    public long Cells { get; }

    /// <summary>The level of a factor in a draw, both from 0.</summary>
    public int Level(int factor, long draw)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draw);
        return (int)(draw / strides[factor] % Factors[factor].Levels);
    }

    /// <summary>How often all cells came before a draw.</summary>
    public long Replicate(long draw)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draw);
        return draw / Cells;
    }

    /// <summary>The cell with these levels, one for each factor: the first draw that has them.</summary>
    public long Cell(ReadOnlySpan<int> levels)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels.Length, strides.Length, nameof(levels));
        var cell = 0L;
        for (var i = 0; i < strides.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(levels[i], nameof(levels));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(levels[i], Factors[i].Levels, nameof(levels));
            cell += levels[i] * strides[i];
        }

        return cell;
    }
}
