using System.Runtime.InteropServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The bins in which the wanted order statistics lie 精确化分箱: a second look at the same draws collects the values there, and the quantiles are exact. Draws can be made
/// again at will, so nothing need be kept of the first. Wanted bins have places: 0, 1, 2 … by cell and bin.
/// </summary>
public sealed class Refinement
{
    /// <summary>Up to so many draws quantiles are exact: a second look costs as much as the first.</summary>
    public const long MostDraws = 100_000;

    private const int Unwanted = -1;

    private const int BitsOfWord = 64;

    private readonly int[] places; // by cell and bin
    private readonly ulong[] wanted; // the same, a bit each

    public Refinement(BatchSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        places = new int[summary.Counts.Length];
        Array.Fill(places, Unwanted);
        for (var cell = 0; cell < summary.Least.Length; cell++)
        {
            if (summary.Least[cell] == summary.Greatest[cell])
            {
                continue; // every quantile is that one value
            }

            foreach (var probability in Quantiles.Probabilities)
            {
                var (below, above, _) = Quantiles.Ranks(summary.Draws - summary.Undefined[cell], probability);
                Want(summary, cell, below);
                Want(summary, cell, above);
            }
        }

        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] != Unwanted)
            {
                places[i] = Count++;
            }
        }

        wanted = Bits(places);
    }

    private Refinement(int[] places) => (this.places, wanted, Count) = (places, Bits(places), places.Max() + 1);

    /// <summary>How many bins are wanted.</summary>
    public int Count { get; }

    public byte[] ToBytes() => MemoryMarshal.AsBytes<int>(places).ToArray();

    public static Refinement FromBytes(byte[] content) => new(MemoryMarshal.Cast<byte, int>(content).ToArray());

    /// <summary>The places of a cell's bins; negative where a bin is not wanted.</summary>
    internal ReadOnlySpan<int> Places(int cell) => places.AsSpan(cell * SketchBins.Count, SketchBins.Count);

    /// <summary>The wanted bins of a cell, a bit each.</summary>
    internal ReadOnlySpan<ulong> Wanted(int cell) => wanted.AsSpan(cell * (SketchBins.Count / BitsOfWord), SketchBins.Count / BitsOfWord);

    private static ulong[] Bits(int[] places)
    {
        var bits = new ulong[places.Length / BitsOfWord];
        for (var i = 0; i < places.Length; i++)
        {
            bits[i / BitsOfWord] |= places[i] == Unwanted ? 0 : 1UL << (i % BitsOfWord);
        }

        return bits;
    }

    private void Want(BatchSummary summary, int cell, long rank)
    {
        if (rank >= 0)
        {
            places[(cell * SketchBins.Count) + Quantiles.BinOf(summary, cell, rank).Bin] = 0;
        }
    }
}
