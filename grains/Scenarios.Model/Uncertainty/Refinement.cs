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

    private const int BitsOfWord = 64;
    private const int WordsOfCell = SketchBins.Count / BitsOfWord;
    private const int Unwanted = -1;

    private readonly ulong[] wanted; // by cell and bin, a bit each
    private readonly int[] places; // by cell and bin

    public Refinement(BatchSummary summary)
        : this(Wanted(summary))
    {
    }

    private Refinement(ulong[] wanted)
    {
        (this.wanted, places) = (wanted, new int[wanted.Length * BitsOfWord]);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (wanted[i / BitsOfWord] >> (i % BitsOfWord) & 1) != 0 ? Count++ : Unwanted;
        }
    }

    /// <summary>How many bins are wanted.</summary>
    public int Count { get; }

    public byte[] ToBytes() => MemoryMarshal.AsBytes<ulong>(wanted).ToArray();

    public static Refinement FromBytes(byte[] content) => new(MemoryMarshal.Cast<byte, ulong>(content).ToArray());

    /// <summary>The places of a cell's bins; negative where a bin is not wanted.</summary>
    internal ReadOnlySpan<int> Places(int cell) => places.AsSpan(cell * SketchBins.Count, SketchBins.Count);

    /// <summary>The wanted bins of a cell, a bit each.</summary>
    internal ReadOnlySpan<ulong> Wanted(int cell) => wanted.AsSpan(cell * WordsOfCell, WordsOfCell);

    private static ulong[] Wanted(BatchSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var wanted = new ulong[summary.Counts.Length / BitsOfWord];
        for (var cell = 0; cell < summary.Least.Length; cell++)
        {
            if (summary.Least[cell] == summary.Greatest[cell])
            {
                continue; // every quantile is that one value
            }

            foreach (var probability in Quantiles.Probabilities)
            {
                var (below, above, _) = Quantiles.Ranks(summary.Draws - summary.Undefined[cell], probability);
                Want(below);
                Want(above);
            }

            void Want(long rank)
            {
                if (rank >= 0)
                {
                    var bin = Quantiles.BinOf(summary, cell, rank).Bin;
                    wanted[(cell * WordsOfCell) + (bin / BitsOfWord)] |= 1UL << (bin % BitsOfWord);
                }
            }
        }

        return wanted;
    }
}
