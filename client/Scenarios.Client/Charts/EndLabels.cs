using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>The percentiles of the last year with their values, at the right end of the fan 右端标注.</summary>
internal sealed class EndLabels
{
    private const double LineHeight = 18;
    private const double Leader = 26;
    private const double Between = 10;

    // The outer ones are shown where there is room for them without moving others.
    private static readonly int[] Always = [5, 25, 50, 75, 95];
    private static readonly int[] WhereRoom = [99, 1, 90, 10];

    private readonly FanChart chart;
    private readonly FanWords words;
    private readonly FanYear last;

    public EndLabels(FanChart chart, FanWords words)
    {
        (this.chart, this.words, last) = (chart, words, chart.Years[^1]);
        var all = FanYear.Percentiles.Select(p => (Name: words.Percentile(p), Value: last.At(p))).Concat(Central.Select(c => (c.Name, c.Value))).ToArray();
        NameWidth = all.Max(l => TextSize.WidthOf(l.Name, Look.TextSize, bold: true));
        Width = Leader + Math.Max(
            NameWidth + Between + all.Max(l => TextSize.WidthOf(chart.Format(l.Value), Look.TextSize, bold: true)),
            TextSize.WidthOf(words.LastYear, Look.TextSize));
    }

    /// <summary>The room they take to the right of the plot.</summary>
    public double Width { get; }

    private double NameWidth { get; }

    // With equal values the higher percentile stands above, the path under the median. Only where the path goes as far as the fan: the labels are those of one year.
    private IEnumerable<(string Name, double Value, int Rank)> Central => chart.Central is [.., var end] && end.Year == last.Year ? [(words.Central, end.Value, 49)] : [];

    public void Draw(List<Mark> marks, Frame plot)
    {
        var labels = Chosen(plot).OrderByDescending(l => l.Value).ThenByDescending(l => l.Rank).ToArray();
        var places = Spread.Of([.. labels.Select(l => plot.Y(l.Value))], LineHeight, plot.Top + 4, plot.Bottom - 4);
        var left = plot.Right + Leader;
        marks.Add(new Words("end-title", new(left, plot.Top - 12), words.LastYear, Look.TextSize, Look.Quiet));
        for (var i = 0; i < labels.Length; i++)
        {
            var (name, value, rank) = labels[i];
            var bold = rank == 50;
            var baseline = places[i] + (TextSize.Drop * Look.TextSize);
            marks.Add(new Stroke("leader", [new(plot.X(last.Year) + 3, plot.Y(value)), new(left - 6, places[i])], Look.Rule, 0.8, null, 0.45));
            marks.Add(new Words("end-label", new(left, baseline), name, Look.TextSize, Look.Ink, Bold: bold));
            marks.Add(new Words("end-value", new(Look.Width - Look.Margin, baseline), chart.Format(value), Look.TextSize, Look.Ink, Anchor.End, bold));
        }
    }

    private List<(string Name, double Value, int Rank)> Chosen(Frame plot)
    {
        var labels = Always.Select(p => (Name: words.Percentile(p), Value: last.At(p), Rank: p)).Concat(Central).ToList();
        foreach (var percentile in WhereRoom)
        {
            var y = plot.Y(last.At(percentile));
            if (labels.All(l => Math.Abs(plot.Y(l.Value) - y) >= LineHeight))
            {
                labels.Add((words.Percentile(percentile), last.At(percentile), percentile));
            }
        }

        return labels;
    }
}
