using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>What the shades and lines of a fan are 图例, in as many rows as it takes.</summary>
internal sealed class FanLegend(FanChart chart, FanWords words)
{
    private const double RowHeight = 22;
    private const double Gap = 16;
    private const double SwatchWidth = 26;
    private const double SymbolWidth = SwatchWidth + 6;

    /// <summary>Draws the rows from the top down; gives the place of what comes next.</summary>
    public double Draw(List<Mark> marks, double top)
    {
        var (x, middle) = (Look.Margin, top + (RowHeight / 2));
        foreach (var entries in new[] { Lines().ToArray(), [.. Bands()] })
        {
            // The bands stay together, so that their order is seen.
            if (x > Look.Margin && x + entries.Sum(e => WidthOf(e) + e.Gap) - entries[^1].Gap > Look.Width - Look.Margin)
            {
                (x, middle) = (Look.Margin, middle + RowHeight);
            }

            foreach (var entry in entries)
            {
                marks.AddRange(entry.Symbol?.Invoke(x, middle) ?? []);
                var left = x + (entry.Symbol is null ? 0 : SymbolWidth);
                marks.Add(new Words("legend", new(left, middle + (TextSize.Drop * Look.TextSize)), entry.Name, Look.TextSize, Look.Ink));
                x += WidthOf(entry) + entry.Gap;
            }
        }

        return middle + (RowHeight / 2);
    }

    private IEnumerable<Entry> Lines()
    {
        if (chart.History.Length > 0)
        {
            yield return new(words.Observed, Gap, (x, y) =>
            [
                Line("legend-history", x, y, FanPlot.HistoryWidth, Look.Ink, null), new Disc("legend-history", new(x + (SwatchWidth / 2), y), FanPlot.MarkerRadius, Look.Ink, Look.Paper),
            ]);
        }

        yield return new(words.Median, Gap, (x, y) => [Line("legend-median", x, y, FanPlot.MedianWidth, Look.Median, null)]);
        if (chart.Central.Length > 0)
        {
            yield return new(words.Central, Gap, (x, y) => [Line("legend-central", x, y, FanPlot.CentralWidth, Look.Ink, Look.CentralDash)]);
        }
    }

    private IEnumerable<Entry> Bands()
    {
        yield return new(words.Bands, 8, null);
        for (var i = FanYear.Bands.Length - 1; i >= 0; i--)
        {
            var ((low, high), fill) = (FanYear.Bands[i], Look.Bands[i]);
            yield return new(words.Band(low, high), Gap, (x, y) => [Area.Box("legend-band", x, y - 7, x + SwatchWidth, y + 7, fill, Look.Edge, 0.6)]);
        }
    }

    private static double WidthOf(Entry entry) => (entry.Symbol is null ? 0 : SymbolWidth) + TextSize.WidthOf(entry.Name, Look.TextSize);

    private static Stroke Line(string role, double x, double y, double width, string colour, double[]? dash) => new(role, [new(x, y), new(x + SwatchWidth, y)], colour, width, dash);

    private readonly record struct Entry(string Name, double Gap, Func<double, double, IEnumerable<Mark>>? Symbol);
}
