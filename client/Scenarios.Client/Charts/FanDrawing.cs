using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>Lays a fan chart out 版式: heading and legend, the plot with its labels, the caption. The SVG and the PNG are the same picture.</summary>
public sealed class FanDrawing
{
    private readonly FanChart chart;
    private readonly FanWords words;
    private readonly List<Mark> marks = [];

    private FanDrawing(FanChart chart) => (this.chart, words) = (chart, new FanWords(chart));

    /// <exception cref="ArgumentException">There is no projected year, or a value is no number.</exception>
    public static Picture Of(FanChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new FanDrawing(chart.Checked()).Picture();
    }

    private Picture Picture()
    {
        marks.Add(Area.Box("paper", 0, 0, Look.Width, Look.Height, Look.Paper));
        var axis = Axis.Of(chart);
        var y = Lines("title", chart.Title, Look.Margin, Look.TitleSize, Look.Ink, bold: true);
        y = Lines("subtitle", chart.Subtitle, y, Look.SubtitleSize, Look.Quiet);
        y = new FanLegend(chart, words).Draw(marks, y + 8);
        y = Lines("axis-title", chart.ValueLabel + (axis.HasZero ? "" : words.AxisNote), y + 8, Look.TextSize, Look.Quiet);
        var ends = new EndLabels(chart, words);
        var ticks = axis.Labels(chart.Format);
        var plot = new Frame(
            Look.Margin + ticks.Max(t => TextSize.WidthOf(t, Look.TextSize)) + 8,
            y + 28,
            Look.Width - Look.Margin - ends.Width,
            Look.Height - Look.Margin - 30 - Caption(),
            chart.Points.Min(p => p.Year),
            chart.Points.Max(p => p.Year),
            axis);
        new FanPlot(chart, words, plot, ticks).Draw(marks);
        ends.Draw(marks, plot);
        return new Picture(Look.Width, Look.Height, chart.Language, chart.Title, words.Description, [.. marks]);
    }

    // Text from the top down; gives the place of what comes next.
    private double Lines(string role, string text, double y, double size, string colour, bool bold = false)
    {
        foreach (var line in TextLines.Of(text, size, Look.Width - (2 * Look.Margin), bold))
        {
            marks.Add(new Words(role, new(Look.Margin, y + size), line, size, colour, Bold: bold));
            y += Math.Round(size * 1.4);
        }

        return y;
    }

    // Text at the foot; gives its height.
    private double Caption()
    {
        var lines = TextLines.Of(chart.Caption, Look.CaptionSize, Look.Width - (2 * Look.Margin));
        const double Leading = 1.4 * Look.CaptionSize;
        Lines("caption", chart.Caption, Look.Height - Look.Margin - (lines.Count * Leading) + 4, Look.CaptionSize, Look.Quiet);
        return lines.Count * Leading;
    }
}
