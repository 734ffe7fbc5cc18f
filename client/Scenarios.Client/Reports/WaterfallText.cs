using Scenarios.Client.Charts;

namespace Scenarios.Client.Reports;

/// <summary>A waterfall in characters 终端瀑布图: a row for each bar, with label and value before it; shades need no colour. It takes the width of the terminal.</summary>
public static class WaterfallText
{
    private const int WidestPlot = 60;
    private const int NarrowestPlot = 8;

    /// <summary>The lines of the plot, its axis and its legend.</summary>
    /// <exception cref="ArgumentException">A value is no number.</exception>
    public static IEnumerable<string> Lines(WaterfallChart chart, int width)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var (bars, axis, words) = (chart.Checked().Bars.ToArray(), Axis.Of([.. chart.Levels], chart.Format), new WaterfallWords(chart));
        var values = bars.Select(b => b.IsTotal ? chart.Format(b.End) : chart.StepText(b.Bar.Amount)).ToArray();
        var (valueWidth, labelWidth) = (values.Max(TerminalText.WidthOf), bars.Max(b => TerminalText.WidthOf(b.Bar.Label)));
        labelWidth = Math.Min(labelWidth, Math.Max(8, width - valueWidth - NarrowestPlot - 4));
        var plot = Math.Clamp(width - labelWidth - valueWidth - 4, NarrowestPlot, WidestPlot);
        for (var row = 0; row < bars.Length; row++)
        {
            var label = Cut(bars[row].Bar.Label, labelWidth);
            yield return $"{label}{new string(' ', labelWidth - TerminalText.WidthOf(label))}  {values[row].PadLeft(valueWidth)} │{Bar(bars[row], axis, plot)}".TrimEnd();
        }

        var (indent, ticks) = (new string(' ', labelWidth + valueWidth + 3), axis.Labels(chart.Format));
        yield return $"{indent}└{new string('─', plot)}";
        yield return $"{indent} {ticks[0]}{ticks[^1].PadLeft(Math.Max(1, plot - ticks[0].Length))}";
        foreach (var line in Legend(chart, words, axis, width, labelWidth + valueWidth + 4))
        {
            yield return line;
        }
    }

    // From one place to another, at least a cell of it; what rounds to the same cell is a thin mark.
    private static string Bar((WaterfallBar Bar, double Begin, double End, bool IsTotal) bar, Axis axis, int plot)
    {
        int Cell(double value) => (int)Math.Round(axis.Share(value) * plot, MidpointRounding.AwayFromZero);
        var foot = Math.Clamp(0, axis.Minimum, axis.Maximum);
        var (begin, end) = (Cell(bar.IsTotal ? foot : bar.Begin), Cell(bar.End));
        var (low, high) = (Math.Min(begin, end), Math.Max(begin, end));
        return low == high
            ? new string(' ', Math.Min(low, plot - 1)) + '▏'
            : new string(' ', low) + new string(bar.IsTotal ? '▒' : bar.Bar.Amount < 0 ? '░' : '█', high - low);
    }

    private static IEnumerable<string> Legend(WaterfallChart chart, WaterfallWords words, Axis axis, int width, int indent)
    {
        string[] entries =
        [
            $"▒ {words.Total}",
            .. chart.Steps.Any(s => s.Amount > 0) ? [$"█ {words.Up}"] : Array.Empty<string>(),
            .. chart.Steps.Any(s => s.Amount < 0) ? [$"░ {words.Down}"] : Array.Empty<string>(),
            .. axis.HasZero ? Array.Empty<string>() : [words.AxisNote.Trim()],
        ];
        return TerminalText.Filled(entries, entries.Sum(TerminalText.WidthOf) + (2 * entries.Length) + indent <= width ? indent : 0, width);
    }

    private static string Cut(string label, int width)
    {
        while (TerminalText.WidthOf(label) > width)
        {
            label = label[..(label.EndsWith('…') ? ^2 : ^1)] + "…";
        }

        return label;
    }
}
