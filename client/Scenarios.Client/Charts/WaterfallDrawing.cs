using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>Lays a waterfall out 瀑布图版式: a row for each bar, labels at the left, so that long ones have room. The SVG and the PNG are the same picture.</summary>
public sealed class WaterfallDrawing
{
    private const double RowHeight = 34;
    private const double BarHeight = 20;
    private const double WidestLabel = 300;
    private const double LegendHeight = 22;
    private const double Gap = 10;

    private readonly WaterfallChart chart;
    private readonly WaterfallWords words;
    private readonly Sheet sheet = new();
    private readonly Axis axis;
    private readonly (WaterfallBar Bar, double Begin, double End, bool IsTotal)[] bars;
    private readonly double left;
    private readonly double right;

    private WaterfallDrawing(WaterfallChart chart)
    {
        (this.chart, words, axis, bars) = (chart, new WaterfallWords(chart), Axis.Of([.. chart.Levels], chart.Format), [.. chart.Bars]);
        left = Look.Margin + Math.Min(WidestLabel, bars.Max(b => TextSize.WidthOf(b.Bar.Label, Look.TextSize, b.IsTotal))) + Gap;

        // A bar that ends at the right border has its value beside it still.
        right = Look.Width - Look.Margin - bars.Max(b => TextSize.WidthOf(Value(b), Look.TextSize, b.IsTotal)) - Gap;
    }

    /// <exception cref="ArgumentException">A value is no number.</exception>
    public static Picture Of(WaterfallChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new WaterfallDrawing(chart.Checked()).Picture();
    }

    private Picture Picture()
    {
        var y = Legend(sheet.Heading(chart.Title, chart.Subtitle) + 8);
        var top = sheet.Lines("axis-title", chart.ValueLabel + (axis.HasZero ? "" : words.AxisNote), y + 8, Look.TextSize, Look.Quiet) + 6;
        var bottom = top + (RowHeight * bars.Length);
        Grid(top, bottom);
        for (var row = 0; row < bars.Length; row++)
        {
            Row(row, top + (RowHeight * (row + 0.5)));
        }

        return sheet.Finished(bottom + 44 + Sheet.HeightOf(chart.Caption) + Look.Margin, chart.Caption, chart.Language, chart.Title, words.Description);
    }

    private double X(double value) => left + (axis.Share(value) * (right - left));

    private string Value((WaterfallBar Bar, double Begin, double End, bool IsTotal) bar) => bar.IsTotal ? chart.Format(bar.End) : chart.StepText(bar.Bar.Amount);

    private double Legend(double top)
    {
        var (x, middle) = (Look.Margin, top + (LegendHeight / 2));
        foreach (var (name, fill, _) in new[] { (words.Total, Look.Total, true), (words.Up, Look.Up, chart.Steps.Any(s => s.Amount > 0)), (words.Down, Look.Down, chart.Steps.Any(s => s.Amount < 0)) }.Where(e => e.Item3))
        {
            sheet.Marks.Add(Area.Box("legend-bar", x, middle - 7, x + 26, middle + 7, fill, Look.Ink, 0.8));
            sheet.Marks.Add(new Words("legend", new(x + 32, middle + (TextSize.Drop * Look.TextSize)), name, Look.TextSize, Look.Ink));
            x += 32 + TextSize.WidthOf(name, Look.TextSize) + 18;
        }

        return top + LegendHeight;
    }

    private void Grid(double top, double bottom)
    {
        var ticks = axis.Labels(chart.Format);
        foreach (var (value, i) in axis.Ticks.Select((t, i) => (t, i)))
        {
            sheet.Marks.Add(new Stroke("grid", [new(X(value), top), new(X(value), bottom)], Look.Rule, value == 0 ? 1 : 0.8, null, value == 0 ? 0.75 : 0.14));
            sheet.Marks.Add(new Words("tick", new(X(value), bottom + 20), ticks[i], Look.TextSize, Look.Ink, Anchor.Middle));
        }

        sheet.Marks.Add(new Stroke("axis", [new(left, bottom), new(right, bottom)], Look.Rule, 1, null, 0.75));
    }

    private void Row(int row, double middle)
    {
        var bar = bars[row];
        Label(bar.Bar.Label, middle, bar.IsTotal);
        var (begin, end) = bar.IsTotal ? (Foot, X(bar.End)) : (X(bar.Begin), X(bar.End));
        var fill = bar.IsTotal ? Look.Total : bar.Bar.Amount < 0 ? Look.Down : Look.Up;
        sheet.Marks.Add(Area.Box(bar.IsTotal ? "total" : bar.Bar.Amount < 0 ? "step down" : "step up", Math.Min(begin, end), middle - (BarHeight / 2), Math.Max(begin, end), middle + (BarHeight / 2), fill, Look.Ink, 0.8));
        if (bar.IsTotal && !axis.HasZero)
        {
            Break(middle);
        }

        if (row + 1 < bars.Length)
        {
            sheet.Marks.Add(new Stroke("connector", [new(X(bar.End), middle + (BarHeight / 2)), new(X(bar.End), middle + RowHeight - (BarHeight / 2))], Look.Rule, 1, null, 0.6));
        }

        var (place, value) = (Math.Max(begin, end) + 6, Value(bar));
        sheet.Marks.Add(Area.Box("value-ground", place - 3, middle - 9, place + TextSize.WidthOf(value, Look.TextSize, bar.IsTotal), middle + 9, Look.Paper));
        sheet.Marks.Add(new Words(bar.IsTotal ? "total-value" : "step-value", new(place, middle + (TextSize.Drop * Look.TextSize)), value, Look.TextSize, Look.Ink, Bold: bar.IsTotal));
    }

    // Where the bar of a total begins: at zero, or at the border beyond which zero lies.
    private double Foot => axis.HasZero ? X(0) : axis.Minimum > 0 ? left : right;

    // Two slanted cuts say that the bar is not as long as its value.
    private void Break(double middle)
    {
        var x = axis.Minimum > 0 ? left + 14 : right - 14;
        var (top, bottom) = (middle - (BarHeight / 2) - 3, middle + (BarHeight / 2) + 3);
        sheet.Marks.Add(new Area("break", [new(x + 3, top), new(x + 9, top), new(x + 3, bottom), new(x - 3, bottom)], Look.Paper));
        sheet.Marks.Add(new Stroke("break", [new(x + 3, top), new(x - 3, bottom)], Look.Ink, 1));
        sheet.Marks.Add(new Stroke("break", [new(x + 9, top), new(x + 3, bottom)], Look.Ink, 1));
    }

    private void Label(string text, double middle, bool bold)
    {
        var lines = TextLines.Of(text, Look.TextSize, left - Gap - Look.Margin + 0.5, bold);
        const double Leading = 1.2 * Look.TextSize;
        for (var i = 0; i < lines.Count; i++)
        {
            sheet.Marks.Add(new Words("label", new(Look.Margin, middle + (TextSize.Drop * Look.TextSize) + ((i - ((lines.Count - 1) / 2.0)) * Leading)), lines[i], Look.TextSize, Look.Ink, Bold: bold));
        }
    }
}
