namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The bins of the quantile sketches 分位数草图分箱: for each cell equal bins over the range that a pilot found, and one beyond each end. They follow from the run alone, so
/// counts from anywhere can be added. A quantile of the sketch is off by less than a bin.
/// </summary>
public sealed class SketchBins
{
    /// <summary>Bins of a cell, with the two open ones.</summary>
    public const int Count = 512;

    private const int Inner = Count - 2;

    /// <summary>By how much the range goes beyond the pilot's on each side, in widths of it.</summary>
    private const double Margin = 0.5;

    private readonly double[] low;
    private readonly double[] scale;
    private readonly double[] offset;

    private SketchBins(double[] low, double[] scale)
    {
        (this.low, this.scale) = (low, scale);
        offset = [.. low.Zip(scale, (from, perUnit) => 0.5 - (from * perUnit))];
    }

    /// <param name="groupLows">By cell, the least value of each pilot group.</param>
    /// <param name="groupHighs">By cell, the greatest value of each pilot group.</param>
    public static SketchBins Of(double[][] groupLows, double[][] groupHighs)
    {
        ArgumentNullException.ThrowIfNull(groupLows);
        ArgumentNullException.ThrowIfNull(groupHighs);
        var (low, scale) = (new double[groupLows.Length], new double[groupLows.Length]);
        for (var cell = 0; cell < low.Length; cell++)
        {
            double from = Median(groupLows[cell]), to = Median(groupHighs[cell]), width = to - from;
            low[cell] = from - (Margin * width);
            scale[cell] = width > 0 ? Inner / ((1 + (2 * Margin)) * width) : 0;
        }

        return new SketchBins(low, scale);
    }

    /// <summary>Bins per unit; 0 where the pilot saw one value only and all values fall into one bin.</summary>
    public double Scale(int cell) => scale[cell];

    /// <summary>What is added to so many bins of a value: the nearest whole number to the sum is its bin.</summary>
    public double Offset(int cell) => offset[cell];

    /// <summary>The lower edge of a bin, between the least and the greatest value there is.</summary>
    public double Edge(int cell, int bin, double least, double greatest)
    {
        if (scale[cell] == 0)
        {
            return bin == 0 ? least : greatest; // all stand in the first bin
        }

        var edge = bin == 0 ? least : bin >= Count ? greatest : low[cell] + ((bin - 1) / scale[cell]);
        return Math.Clamp(edge, least, greatest);
    }

    private static double Median(double[] values)
    {
        var sorted = values.Where(double.IsFinite).Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }
}
