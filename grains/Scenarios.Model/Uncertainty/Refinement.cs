namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The bins in which the wanted order statistics lie 精确化分箱: a second look at the same draws collects the values there, and the quantiles are exact. Draws can be made
/// again at will, so nothing need be kept of the first.
/// </summary>
public sealed class Refinement
{
    /// <summary>Up to so many draws quantiles are exact: a second look costs as much as the first.</summary>
    public const long MostDraws = 100_000;

    private readonly ulong[] wanted;

    public Refinement(BatchSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        wanted = new ulong[summary.Counts.Length / 64];
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
    }

    private Refinement(ulong[] wanted) => this.wanted = wanted;

    public byte[] ToBytes() => System.Runtime.InteropServices.MemoryMarshal.AsBytes<ulong>(wanted).ToArray();

    public static Refinement FromBytes(byte[] content) => new(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(content).ToArray());

    public bool Wants(int cell, int bin) => (Of(cell)[bin / 64] >> (bin % 64) & 1) != 0;

    /// <summary>The wanted bins of a cell, a bit each.</summary>
    internal ReadOnlySpan<ulong> Of(int cell) => wanted.AsSpan(cell * (SketchBins.Count / 64), SketchBins.Count / 64);

    private void Want(BatchSummary summary, int cell, long rank)
    {
        if (rank >= 0)
        {
            var (bin, _) = Quantiles.BinOf(summary, cell, rank);
            wanted[((cell * SketchBins.Count) + bin) / 64] |= 1UL << (bin % 64);
        }
    }
}
