namespace Scenarios.Client.Charts;

/// <summary>A value axis with round ticks 坐标轴: steps of 1, 2 or 5 times a power of ten.</summary>
public sealed record Axis(double Minimum, double Maximum, double Step)
{
    /// <summary>
    /// An axis that starts at zero whenever that costs no more than half of its height: amounts that grow show their proportions, while a share
    /// that moves between 40 % and 50 %, or a population that hardly moves, would be a flat line.
    /// </summary>
    private const double LargestEmptyPart = 0.5;

    private const int MostIntervals = 6;

    /// <summary>The axis that holds the values from low to high in at most so many intervals.</summary>
    public static Axis Of(double low, double high, int intervals = MostIntervals)
    {
        if (low >= 0 && low <= LargestEmptyPart * high)
        {
            low = 0;
        }
        else if (high <= 0 && high >= LargestEmptyPart * low)
        {
            high = 0;
        }

        if (high - low <= 1e-9 * Math.Max(Math.Abs(low), Math.Abs(high)))
        {
            // All values are one: it stands in the middle.
            var around = low == 0 ? 1 : 0.1 * Math.Abs(low);
            (low, high) = (low - around, high + around);
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10((high - low) / intervals)));
        foreach (var step in new[] { power, 2 * power, 5 * power, 10 * power, 20 * power })
        {
            // A value within a billionth of a tick stands on it.
            var (first, last) = (Math.Floor((low / step) + 1e-9), Math.Ceiling((high / step) - 1e-9));
            if (last - first <= intervals)
            {
                return new Axis(first * step, last * step, step);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(intervals), intervals, "no axis has so few intervals");
    }

    /// <summary>The axis that holds some values: with fewer ticks where rounding would give two of them one label.</summary>
    public static Axis Of(IReadOnlyCollection<double> values, Func<double, string> format)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (low, high) = (values.Min(), values.Max());
        for (var intervals = MostIntervals; intervals >= 2; intervals--)
        {
            var axis = Of(low, high, intervals);
            var labels = axis.Labels(format);
            if (labels.Distinct().Count() == labels.Count)
            {
                return axis;
            }
        }

        return Of(low, high);
    }

    /// <summary>The axis of a fan.</summary>
    public static Axis Of(FanChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Of([.. chart.Points.Select(p => p.Value)], chart.Format);
    }

    public int Intervals => (int)Math.Round((Maximum - Minimum) / Step);

    public bool HasZero => Minimum <= 0 && Maximum >= 0;

    public IEnumerable<double> Ticks => Enumerable.Range((int)Math.Round(Minimum / Step), Intervals + 1).Select(i => i * Step);

    /// <summary>Where a value stands: 0 at the bottom, 1 at the top.</summary>
    public double Share(double value) => (value - Minimum) / (Maximum - Minimum);

    /// <summary>The ticks as they are read: decimals that are zero in all of them say nothing.</summary>
    public IReadOnlyList<string> Labels(Func<double, string> format)
    {
        var labels = Ticks.Select(format).ToArray();
        return Array.TrueForAll(labels, l => ZeroDecimals(l) > 0) ? [.. labels.Select(l => l.Remove(l.IndexOf('.', StringComparison.Ordinal), ZeroDecimals(l)))] : labels;
    }

    // How many characters ".00" takes; 0 where there is no point or a decimal counts.
    private static int ZeroDecimals(string label)
    {
        var point = label.IndexOf('.', StringComparison.Ordinal);
        var end = point < 0 ? 0 : point + 1;
        while (point >= 0 && end < label.Length && label[end] == '0')
        {
            end++;
        }

        return point < 0 || (end < label.Length && char.IsAsciiDigit(label[end])) ? 0 : end - point;
    }
}
