using System.Text;
using Scenarios.Client.Charts;

namespace Scenarios.Client.Reports;

/// <summary>
/// A fan chart in characters 终端扇形图: published years as columns, projected ones as shades, which need no colour. It takes the width of the terminal: the oldest years
/// go first, then the percentiles at the right, and a long fan gets one character a year.
/// </summary>
public sealed class FanText
{
    private const int LeastHeight = 10;
    private const int LargestHeight = 12;

    // From the outermost band to the innermost, as FanYear lists them.
    private static readonly char[] Shades = ['░', '▒', '▓', '█'];

    private static readonly int[] Labelled = [50, 95, 5, 75, 25, 99, 1];

    private readonly FanChart chart;
    private readonly FanWords words;
    private readonly int width;
    private readonly Axis axis;
    private readonly int height;
    private readonly string[] left;
    private readonly string[] right;
    private readonly int first;
    private readonly int yearWidth;

    private FanText(FanChart chart, int width)
    {
        (this.chart, this.width, words, axis) = (chart, width, new FanWords(chart), Axis.Of(chart));

        // Ticks stand on rows where their number allows it.
        height = LargestHeight / axis.Intervals * axis.Intervals is >= LeastHeight and var whole ? whole : LargestHeight;
        left = LeftLabels();
        right = RightLabels();
        var (from, to) = (chart.Points.Min(p => p.Year), chart.Points.Max(p => p.Year));
        var start = chart.Years[0].Year;
        var room = width - left[0].Length - 2;
        yearWidth = room - RightWidth >= 2 * (to - start + 1) ? 2 : 1;
        if (yearWidth == 1 && room - RightWidth < to - start + 1)
        {
            Array.Fill(right, "");
        }

        first = Math.Max(from, to - Math.Max(1, (room - RightWidth) / yearWidth) + 1);
        Last = to;
    }

    private int Last { get; }

    private int RightWidth => right.Max(TerminalText.WidthOf);

    /// <summary>The lines of the plot and its legend.</summary>
    /// <exception cref="ArgumentException">There is no projected year, or a value is no number.</exception>
    public static IEnumerable<string> Lines(FanChart chart, int width)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new FanText(chart.Checked(), width).All();
    }

    private IEnumerable<string> All()
    {
        for (var row = 0; row < height; row++)
        {
            var years = string.Concat(Enumerable.Range(first, Last - first + 1).Select(year => Cell(year, row)));
            yield return $"{left[row]} │{years}{right[row]}".TrimEnd();
        }

        yield return $"{left[height]} └{new string('─', (Last - first + 1) * yearWidth)}{right[height]}";
        yield return Years();
        foreach (var line in TerminalText.Filled(Entries(), left[0].Length + 2, width))
        {
            yield return line;
        }
    }

    // The rows go from the top of the axis down to its foot, which is the line under them; what would stand on that line is shown over it.
    private int Row(double value) => Math.Min(height - 1, TickRow(value));

    private int TickRow(double value) => (int)Math.Round((1 - axis.Share(value)) * height, MidpointRounding.AwayFromZero);

    private string Cell(int year, int row)
    {
        var isTarget = chart.Target is { } target && Row(target.Value) == row;
        if (isTarget && chart.Target!.Year == year)
        {
            return Wide('◆', ' ');
        }

        var published = chart.History.FirstOrDefault(p => p.Year == year, (Year: int.MinValue, Value: 0));
        if (chart.Years.FirstOrDefault(y => y.Year == year) is not { } fan)
        {
            return published.Year == year && Column(published.Value, row) is var symbol and not ' ' ? Wide(symbol, ' ') : Ground(isTarget);
        }

        if (published.Year == year && Row(published.Value) == row)
        {
            return Wide('●', ' ');
        }

        if (Row(fan.P50) == row)
        {
            return Wide('━');
        }

        if (chart.Central.Any(c => c.Year == year && Row(c.Value) == row))
        {
            return Wide('×');
        }

        // Edges are rounded to rows as the labels at the right are.
        var band = FanYear.Bands.Length - 1;
        while (band >= 0 && (row < Row(fan.At(FanYear.Bands[band].High)) || row > Row(fan.At(FanYear.Bands[band].Low))))
        {
            band--;
        }

        return band < 0 ? Ground(isTarget) : Wide(Shades[band]);
    }

    // A column from the foot in eighths of a row; where the axis has no zero its height would mean nothing, so there is a mark.
    private char Column(double value, int row)
    {
        if (axis.Minimum != 0)
        {
            return Row(value) == row ? '●' : ' ';
        }

        var eighths = (int)Math.Round(8 * ((axis.Share(value) * height) - (height - row - 0.5)), MidpointRounding.AwayFromZero);

        // What is published is seen, however small.
        return eighths >= 8 ? '█' : eighths > 0 ? (char)('▁' + eighths - 1) : row == height - 1 ? '▁' : ' ';
    }

    private string Ground(bool isTarget) => Wide(isTarget ? '╌' : ' ');

    private string Wide(char symbol, char second) => yearWidth == 1 ? $"{symbol}" : $"{symbol}{second}";

    private string Wide(char symbol) => new(symbol, yearWidth);

    private string[] LeftLabels()
    {
        var labels = new string[height + 1];
        Array.Fill(labels, "");
        var ticks = axis.Labels(chart.Format);
        foreach (var (value, i) in axis.Ticks.Select((t, i) => (t, i)))
        {
            labels[TickRow(value)] = ticks[i];
        }

        return Padded(labels);
    }

    private string[] RightLabels()
    {
        var labels = new string[height + 1];
        Array.Fill(labels, "");
        var last = chart.Years[^1];
        var wide = Labelled.Max(p => chart.Format(last.At(p)).Length);
        foreach (var percentile in Labelled)
        {
            var row = Row(last.At(percentile));
            if (labels[row].Length == 0)
            {
                labels[row] = $" {percentile,2}% {chart.Format(last.At(percentile)).PadLeft(wide)}";
            }
        }

        return labels;
    }

    private static string[] Padded(string[] labels)
    {
        var wide = labels.Max(TerminalText.WidthOf);
        return [.. labels.Select(l => TerminalText.PadLeft(l, wide))];
    }

    private string Years()
    {
        var line = new StringBuilder(new string(' ', left[0].Length + 2));
        int[] shown = [.. Enumerable.Range(first, Last - first + 1)];
        foreach (var year in shown.Any(y => y % 5 == 0) ? shown.Where(y => y % 5 == 0) : shown[^1..])
        {
            var place = left[0].Length + 2 + ((year - first) * yearWidth);
            if (place + 4 <= width)
            {
                line.Append(' ', Math.Max(0, place - line.Length)).Append(year);
            }
        }

        return line.ToString();
    }

    private IEnumerable<string> Entries()
    {
        if (chart.History.Any(p => p.Year < chart.Years[0].Year))
        {
            yield return $"{(axis.Minimum == 0 ? '█' : '●')} {words.Observed}";
        }

        yield return $"━━ {words.Median}";
        if (chart.Central.Length > 0)
        {
            yield return $"×× {words.Central}";
        }

        for (var i = FanYear.Bands.Length - 1; i >= 0; i--)
        {
            yield return $"{Shades[i]}{Shades[i]} {words.Band(FanYear.Bands[i].Low, FanYear.Bands[i].High)}";
        }

        if (chart.Target is { } target)
        {
            yield return $"◆ {target.Label}";
        }
    }
}
