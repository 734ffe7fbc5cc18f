using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>Lays a fan chart out 版式: heading and legend, the plot with its labels, the caption. The SVG and the PNG are the same picture.</summary>
public sealed class FanDrawing
{
    private readonly FanChart chart;
    private readonly FanWords words;
    private readonly Sheet sheet = new();

    private FanDrawing(FanChart chart) => (this.chart, words) = (chart, new FanWords(chart));

    /// <exception cref="ArgumentException">There is no projected year, or a value is no number.</exception>
    public static Picture Of(FanChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new FanDrawing(chart.Checked()).Picture();
    }

    private Picture Picture()
    {
        var axis = Axis.Of(chart);
        var y = new FanLegend(chart, words).Draw(sheet.Marks, sheet.Heading(chart.Title, chart.Subtitle) + 8);
        y = sheet.Lines("axis-title", chart.ValueLabel + (axis.HasZero ? "" : words.AxisNote), y + 8, Look.TextSize, Look.Quiet);
        var ends = new EndLabels(chart, words);
        var ticks = axis.Labels(chart.Format);
        var plot = new Frame(
            Look.Margin + ticks.Max(t => TextSize.WidthOf(t, Look.TextSize)) + 8,
            y + 28,
            Look.Width - Look.Margin - ends.Width,
            Look.Height - Look.Margin - 30 - Sheet.HeightOf(chart.Caption),
            chart.Points.Min(p => p.Year),
            chart.Points.Max(p => p.Year),
            axis);
        new FanPlot(chart, words, plot, ticks).Draw(sheet.Marks);
        ends.Draw(sheet.Marks, plot);
        return sheet.Finished(Look.Height, chart.Caption, chart.Language, chart.Title, words.Description);
    }
}
