using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>The diamond of a target and its label 目标标注, set where it hides least.</summary>
internal sealed class TargetLabel(FanChart chart, Frame plot)
{
    private const double Radius = 7;
    private const double Padding = 3;
    private const int Parts = 8;

    public IEnumerable<Mark> Marks()
    {
        if (chart.Target is not { } target)
        {
            yield break;
        }

        var centre = plot.At(target.Year, target.Value);
        if (target.Label.Length > 0)
        {
            var width = TextSize.WidthOf(target.Label, Look.TextSize, bold: true);
            var (x, baseline, anchor) = Candidates(centre, width).MinBy(c => Hidden(c.X, c.Baseline, width));
            yield return Area.Box("target-label-ground", x - Padding, baseline - Look.TextSize, x + width + Padding, baseline + Padding + 1, Look.Paper);
            yield return new Words("target-label", new(anchor == Anchor.End ? x + width : x, baseline), target.Label, Look.TextSize, Look.Target, anchor, Bold: true);
        }

        yield return Area.Diamond("target", centre, Radius, Look.Target, Look.Paper);
    }

    // Over or under its line: beside the diamond, left of the fan where growing series leave room, or at the left end; at a border as near as fits.
    private IEnumerable<(double X, double Baseline, Anchor Anchor)> Candidates(Place centre, double width) =>
        from baseline in new[] { centre.Y - 8, centre.Y + Look.TextSize + 8 }
        from place in new (double X, Anchor Anchor)[]
        {
            (centre.X - Radius - 4 - width, Anchor.End), (centre.X + Radius + 4, Anchor.Start), (plot.X(chart.Years[0].Year - 1) - 10 - width, Anchor.End), (plot.Left + 8, Anchor.Start),
        }
        select (Math.Clamp(place.X, plot.Left + 4, Math.Max(plot.Left + 4, plot.Right - width - 4)), baseline, place.Anchor);

    // How much of what the chart shows the label would lie over, in years; and whether it would stand outside.
    private double Hidden(double x, double baseline, double width)
    {
        var (top, bottom) = (baseline - Look.TextSize - Padding, baseline + 4 + Padding);
        var outside = top < plot.Top || bottom > plot.Bottom ? 1000 : 0;
        var history = chart.History.Count(p => Over(plot.X(p.Year)) && plot.Y(p.Value) > top - 4 && plot.Y(p.Value) < bottom + 4);
        return outside + (2 * history) + Fan().Sum(f => Over(f.X) ? Math.Max(0, Math.Min(bottom, f.Low) - Math.Max(top, f.High)) / (bottom - top) / Parts : 0);

        bool Over(double place) => place > x - (2 * Padding) && place < x + width + (2 * Padding);
    }

    // The outer edges of the fan, finer than by years: the lines between them go up and down as well.
    private IEnumerable<(double X, double Low, double High)> Fan()
    {
        var edges = chart.Years.Select(y => (X: plot.X(y.Year), Low: plot.Y(y.P1), High: plot.Y(y.P99))).ToArray();
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            for (var part = 0.0; part < 1; part += 1.0 / Parts)
            {
                var (a, b) = (edges[i], edges[i + 1]);
                yield return (a.X + (part * (b.X - a.X)), a.Low + (part * (b.Low - a.Low)), a.High + (part * (b.High - a.High)));
            }
        }

        yield return edges[^1];
    }
}
