using System.Numerics;

namespace Scenarios.Model.Uncertainty.Designs;

/// <summary>
/// One variable of a Latin hypercube 拉丁超立方 (McKay, Beckman and Conover 1979): of N draws each falls in a stratum of its own, [k/N, (k+1)/N).
/// Which one is a keyed permutation that any draw can ask alone. Other N give other strata: a hypercube is not lengthened afterwards.
/// </summary>
/// <remarks>
/// The permutation is a balanced Feistel network over the next even power of two (Black and Rogaway 2002, "Ciphers with arbitrary finite
/// domains"): a number that lands beyond N walks on along its cycle until one does not, at most four steps in the mean. Four rounds, enough in
/// theory for large halves, leave visible patterns in small ones; with these numbers of rounds a million keys show none in pairs of draws.
/// (Over 16 places and more a Feistel network makes even permutations only: of N = 16 half of the orders never come, but all pairs do.)
/// </remarks>
public sealed class LatinHypercube
{
    private const int Rounds = 8;
    private const int RoundsOfSmall = 12;

    private readonly ulong[] keys;
    private readonly int half;
    private readonly uint mask;

    /// <param name="seed">The run's.</param>
    /// <param name="stream">The variable's.</param>
    /// <param name="draws">N, at least 1.</param>
    public LatinHypercube(ulong seed, ulong stream, uint draws)
    {
        ArgumentOutOfRangeException.ThrowIfZero(draws);
        Draws = draws;
        half = Math.Max(1, (33 - BitOperations.LeadingZeroCount(draws - 1)) / 2);
        mask = (1u << half) - 1;
        keys = new ulong[half <= 2 ? RoundsOfSmall : Rounds];
        var key = SplitMix64.Key(seed, stream);
        for (var round = 0; round < keys.Length; round++)
        {
            keys[round] = SplitMix64.Word(key, (ulong)round);
        }
    }

    public uint Draws { get; }

    /// <summary>The stratum of a draw, from 0: a permutation of 0 … N − 1.</summary>
    public uint Stratum(uint draw)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(draw, Draws);
        var x = draw;
        do
        {
            x = Permute(x);
        }
        while (x >= Draws);
        return x;
    }

    /// <summary>The uniform number of a draw: strictly inside (0, 1), and in its stratum or, by rounding, on its edge.</summary>
    /// <param name="draw">From 0.</param>
    /// <param name="jitter">Where in the stratum, a uniform number in (0, 1) of the draw's own.</param>
    public double Uniform(uint draw, double jitter)
    {
        if (!(jitter > 0 && jitter < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(jitter), jitter, "must lie inside (0, 1)");
        }

        // With many strata a jitter near 1 would be rounded into the next one, the last one's to 1; one near 0 must not vanish in the division.
        var stratum = Stratum(draw);
        return Math.Clamp(stratum + jitter, 1e-300, Math.BitDecrement(stratum + 1.0)) / Draws;
    }

    private uint Permute(uint x)
    {
        uint left = x >> half, right = x & mask;
        foreach (var key in keys)
        {
            (left, right) = (right, left ^ ((uint)(SplitMix64.Mix(key ^ right) >> 32) & mask));
        }

        return (left << half) | right;
    }
}
