namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The bins of the quantile sketches 分位数草图分箱: for each cell equal bins over the range that a pilot found, and one beyond each end. Where many draws have the same
/// value at an end (no investment, no slowdown), that value has a bin of its own, and the range begins or ends with it. Bins follow from the run alone, so counts from
/// anywhere can be added. A quantile of the sketch is off by less than a bin.
/// </summary>
public sealed class SketchBins
{
    /// <summary>Bins of a cell, with the two open ones.</summary>
    public const int Count = 512;

    /// <summary>The bin of the value that many draws have at the lower end; where there is none, one of the equal bins.</summary>
    public const int LowAtomBin = 1;

    /// <summary>The bin of the value that many draws have at the upper end; where there is none, one of the equal bins.</summary>
    public const int HighAtomBin = Count - 2;

    /// <summary>By how much the range goes beyond the pilot's on each side, in widths of it.</summary>
    private const double Margin = 0.5;

    private readonly Cell[] cells;

    private SketchBins(Cell[] cells) => this.cells = cells;

    /// <param name="groupLows">By cell, the least value of each pilot group.</param>
    /// <param name="groupHighs">By cell, the greatest value of each pilot group.</param>
    public static SketchBins Of(double[][] groupLows, double[][] groupHighs)
    {
        ArgumentNullException.ThrowIfNull(groupLows);
        ArgumentNullException.ThrowIfNull(groupHighs);
        return new SketchBins([.. groupLows.Zip(groupHighs, Cell.Of)]);
    }

    /// <summary>Bins per unit; 0 where the pilot saw one value only.</summary>
    public double Scale(int cell) => cells[cell].Scale;

    /// <summary>What is added to so many bins of a value: the nearest whole number to the sum is its bin.</summary>
    public double Offset(int cell) => cells[cell].Offset;

    /// <summary>The value that many draws have at the lower end; null where there is none.</summary>
    public double? LowAtom(int cell) => cells[cell].Low.Atom;

    /// <summary>The value that many draws have at the upper end; null where there is none.</summary>
    public double? HighAtom(int cell) => cells[cell].High.Atom;

    /// <summary>The lower edge of a bin, between the least and the greatest value there is. Both edges of the bin of an atom are the atom.</summary>
    public double Edge(int cell, int bin, double least, double greatest)
    {
        var edge = bin == 0 ? least : bin >= Count ? greatest : cells[cell].Edge(bin);
        return Math.Clamp(edge, least, greatest);
    }

    // An end of the pilot's range, and the value that stands there in two groups or more: no continuous distribution has such a one.
    private readonly record struct End(double Value, double? Atom)
    {
        public static End Of(double[] groups)
        {
            var sorted = groups.Where(double.IsFinite).Order().ToArray();
            var median = sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
            return new(median, sorted.Count(v => v == median) > 1 ? median : null);
        }
    }

    private readonly record struct Cell(End Low, End High, double From, double Scale)
    {
        public double Offset => First - 0.5 - (From * Scale);

        private int First => FirstBin(Low);

        public static Cell Of(double[] lows, double[] highs)
        {
            End low = End.Of(lows), high = End.Of(highs);
            var width = high.Value - low.Value;
            if (width == 0)
            {
                var only = new End(low.Value, low.Value);
                return new(only, only, low.Value, 0);
            }

            double from = low.Atom ?? low.Value - (Margin * width), to = high.Atom ?? high.Value + (Margin * width);
            var inner = (high.Atom is null ? HighAtomBin + 1 : HighAtomBin) - FirstBin(low);
            return new(low, high, from, inner / (to - from));
        }

        public double Edge(int bin) =>
            bin <= LowAtomBin && Low.Atom is { } low ? low
            : bin >= HighAtomBin && High.Atom is { } high ? high
            : Scale > 0 ? From + ((bin - First) / Scale)
            : From;

        private static int FirstBin(End low) => low.Atom is null ? LowAtomBin : LowAtomBin + 1;
    }
}
