namespace Benchmarks.Scalar;

/// <summary>
/// Running sums over draws, for some rows of a table by row and step 累计统计: mean, deviation, range, and where asked for 512 bins. A value that is not a
/// number is left out.
/// </summary>
internal sealed class ScalarStatistics(int[] rows, int width, bool histograms)
{
    private const int Bins = 512;

    private readonly int[] cellOfRow = [.. Enumerable.Range(0, rows.Max() + 1).Select(r => Array.IndexOf(rows, r) * width)];
    private readonly long[] counts = new long[rows.Length * width];
    private readonly double[] sums = new double[rows.Length * width];
    private readonly double[] squares = new double[rows.Length * width];
    private readonly double[] minima = [.. Enumerable.Repeat(double.PositiveInfinity, rows.Length * width)];
    private readonly double[] maxima = [.. Enumerable.Repeat(double.NegativeInfinity, rows.Length * width)];
    private readonly double[] lows = new double[rows.Length * width];
    private readonly double[] scales = new double[rows.Length * width];
    private readonly int[] bins = new int[histograms ? rows.Length * width * Bins : 0];

    public long Draws { get; private set; }

    public void Add(double[] table)
    {
        Draws++;
        var cell = 0;
        foreach (var row in rows)
        {
            for (var step = 0; step < width; step++, cell++)
            {
                var x = table[(row * width) + step];
                if (double.IsNaN(x))
                {
                    continue;
                }

                counts[cell]++;
                sums[cell] += x;
                squares[cell] += x * x;
                if (x < minima[cell])
                {
                    minima[cell] = x;
                }

                if (x > maxima[cell])
                {
                    maxima[cell] = x;
                }

                if (histograms)
                {
                    bins[(cell * Bins) + Math.Clamp((int)((x - lows[cell]) * scales[cell]), 0, Bins - 1)]++;
                }
            }
        }
    }

    /// <summary>Bins from the range seen so far, with a quarter of it more on either side; what falls outside counts in the outermost bins.</summary>
    public void SetBounds()
    {
        for (var cell = 0; cell < lows.Length; cell++)
        {
            var range = maxima[cell] - minima[cell];
            var usable = counts[cell] > 0 && range > 0;
            lows[cell] = usable ? minima[cell] - (range / 4) : counts[cell] > 0 ? minima[cell] : 0;
            scales[cell] = usable ? Bins / (1.5 * range) : 0;
        }
    }

    public void Clear()
    {
        Draws = 0;
        Array.Clear(counts);
        Array.Clear(sums);
        Array.Clear(squares);
        Array.Clear(bins);
        Array.Fill(minima, double.PositiveInfinity);
        Array.Fill(maxima, double.NegativeInfinity);
    }

    public double Mean(int row, int step) => Cell(row, step) is var cell && counts[cell] == 0 ? double.NaN : sums[cell] / counts[cell];

    public double Deviation(int row, int step)
    {
        var cell = Cell(row, step);
        return Math.Sqrt(Math.Max(0, squares[cell] - (sums[cell] * sums[cell] / counts[cell])) / (counts[cell] - 1));
    }

    public double Minimum(int row, int step) => minima[Cell(row, step)];

    public double Maximum(int row, int step) => maxima[Cell(row, step)];

    public double Quantile(int row, int step, double probability)
    {
        if (!histograms)
        {
            throw new InvalidOperationException("there are no histograms");
        }

        var cell = Cell(row, step);
        if (scales[cell] == 0)
        {
            return Mean(row, step);
        }

        var before = 0.0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var count = bins[(cell * Bins) + bin];
            if (count > 0 && before + count >= probability * counts[cell])
            {
                return Math.Clamp(lows[cell] + ((bin + (((probability * counts[cell]) - before) / count)) / scales[cell]), minima[cell], maxima[cell]);
            }

            before += count;
        }

        return maxima[cell];
    }

    private int Cell(int row, int step) => row < cellOfRow.Length && cellOfRow[row] >= 0 ? cellOfRow[row] + step : throw new ArgumentException("this indicator is not computed", nameof(row));
}
