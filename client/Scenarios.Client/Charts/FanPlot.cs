using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>The plot of a fan chart 绘图: bands, grid, median, central path, history and target, one over the other.</summary>
internal sealed class FanPlot(FanChart chart, FanWords words, Frame plot, IReadOnlyList<string> ticks)
{
    public const double HistoryWidth = 1.6;
    public const double MedianWidth = 3;
    public const double CentralWidth = 1.8;
    public const double MarkerRadius = 3.2;

    // Labelled years are at most five apart, and every one in a short chart.
    private const int YearsLabelledEach = 12;

    public void Draw(List<Mark> marks)
    {
        marks.AddRange(Bands());
        marks.AddRange(Grid());
        marks.AddRange(Years());
        marks.AddRange(Boundary());
        if (chart.Target is { } target)
        {
            marks.Add(new Stroke("target-line", [new(plot.Left, plot.Y(target.Value)), new(plot.Right, plot.Y(target.Value))], Look.Target, 1.2, Look.TargetDash));
        }

        marks.Add(new Stroke("median", [.. FromOrigin(chart.Years.Select(y => (y.Year, y.P50)))], Look.Median, MedianWidth));
        if (chart.Central.Length > 0)
        {
            marks.Add(new Stroke("central", [.. FromOrigin(chart.Central)], Look.Paper, CentralWidth + 2, null, 0.55));
            marks.Add(new Stroke("central", [.. FromOrigin(chart.Central)], Look.Ink, CentralWidth, Look.CentralDash));
        }

        marks.AddRange(History());
        marks.AddRange(new TargetLabel(chart, plot).Marks());
    }

    private IEnumerable<Mark> Bands()
    {
        for (var i = 0; i < FanYear.Bands.Length; i++)
        {
            var (low, high) = FanYear.Bands[i];
            var upper = FromOrigin(chart.Years.Select(y => (y.Year, y.At(high))));
            var lower = FromOrigin(chart.Years.Select(y => (y.Year, y.At(low)))).Skip(chart.Origin is null ? 0 : 1);

            // The outermost shade is near to paper white: a thin edge holds it on a weak printer.
            yield return new Area($"band band-{low}-{high}", [.. upper, .. lower.Reverse()], Look.Bands[i], i == 0 ? Look.Edge : null, 0.6);
        }
    }

    // Over the bands, so that values can be read inside the fan.
    private IEnumerable<Mark> Grid() => plot.Axis.Ticks.SelectMany((value, i) => (IEnumerable<Mark>)
    [
        new Stroke("grid", [new(plot.Left, plot.Y(value)), new(plot.Right, plot.Y(value))], Look.Rule, i == 0 || value == 0 ? 1 : 0.8, null, i == 0 || value == 0 ? 0.75 : 0.14),
        new Words("tick", new(plot.Left - 8, plot.Y(value) + (TextSize.Drop * Look.TextSize)), ticks[i], Look.TextSize, Look.Ink, Anchor.End),
    ]);

    private IEnumerable<Mark> Years()
    {
        var step = plot.LastYear - plot.FirstYear < YearsLabelledEach ? 1 : 5;
        return Enumerable.Range(plot.FirstYear, plot.LastYear - plot.FirstYear + 1).SelectMany(year => (IEnumerable<Mark>)(year % step == 0
            ?
            [
                new Stroke("year-tick", [new(plot.X(year), plot.Bottom), new(plot.X(year), plot.Bottom + 6)], Look.Rule, 1, null, 0.75),
                new Words("year", new(plot.X(year), plot.Bottom + 22), $"{year}", Look.TextSize, Look.Ink, Anchor.Middle),
            ]
            : [new Stroke("year-tick", [new(plot.X(year), plot.Bottom), new(plot.X(year), plot.Bottom + 3)], Look.Rule, 1, null, 0.75)]));
    }

    // What is published is left of it, what is projected right.
    private IEnumerable<Mark> Boundary()
    {
        var year = chart.Years[0].Year - 1;
        if (chart.History.Length == 0 || chart.History[0].Year > year)
        {
            yield break;
        }

        var (x, baseline) = (plot.X(year), plot.Top - 12);
        yield return new Stroke("boundary", [new(x, plot.Top - 26), new(x, plot.Bottom)], Look.Rule, 1, null, 0.5);
        if (x - 8 - TextSize.WidthOf(words.Observed, Look.TextSize) >= Look.Margin)
        {
            yield return new Words("boundary-label", new(x - 8, baseline), words.Observed, Look.TextSize, Look.Quiet, Anchor.End);
        }

        if (x + 8 + TextSize.WidthOf(words.Projected, Look.TextSize) <= plot.Right)
        {
            yield return new Words("boundary-label", new(x + 8, baseline), words.Projected, Look.TextSize, Look.Quiet);
        }
    }

    // A line joins neighbouring years only: between others it would claim values that nobody published.
    private IEnumerable<Mark> History()
    {
        var run = new List<Place>();
        for (var i = 0; i < chart.History.Length; i++)
        {
            run.Add(plot.At(chart.History[i].Year, chart.History[i].Value));
            if (i + 1 < chart.History.Length && chart.History[i + 1].Year == chart.History[i].Year + 1)
            {
                continue;
            }

            if (run.Count > 1)
            {
                yield return new Stroke("history", [.. run], Look.Ink, HistoryWidth);
            }

            run.Clear();
        }

        foreach (var (year, value) in chart.History)
        {
            yield return new Disc("history-point", plot.At(year, value), MarkerRadius, Look.Ink, Look.Paper);
        }
    }

    // The fan opens from the last published value, where that is the year before.
    private Place[] FromOrigin(IEnumerable<(int Year, double Value)> values)
    {
        var all = values.ToArray();
        Place[] places = [.. (chart.Origin is { } origin && all[0].Year == origin.Year + 1 ? [origin, .. all] : all).Select(p => plot.At(p.Year, p.Value))];

        // A single year is as wide as its markers.
        return places is [var only] ? [new(only.X - (4 * MarkerRadius), only.Y), only] : places;
    }
}
