using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>
/// What a panel tells of the past, as of a year 截至某年的历史: levels and yearly changes of each county. Whatever is asked as of a year looks at no later one; a change across a
/// break of the figures is none.
/// </summary>
public sealed class PanelHistory
{
    private readonly int first;
    private readonly int last;

    // By series, county and year; not a number where the panel has none.
    private readonly double[][][] levels;
    private readonly double[][][] changes;

    // By series and year, over the counties.
    private readonly double[][] typical;
    private readonly Sums[][] sums;

    public PanelHistory(CountyPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        Panel = panel;
        var years = panel.Counties.SelectMany(c => c.Years).Select(y => y.Year).ToArray();
        (first, last) = years.Length == 0 ? (0, -1) : (years.Min(), years.Max());
        levels = [.. PanelScale.All.Select(s => panel.Counties.Select(c => Levels(c, s)).ToArray())];
        changes = [.. levels.Select(s => s.Select(Changes).ToArray())];
        typical = [.. changes.Select(s => Years.Select(year => Median(s, year)).ToArray())];
        sums = [.. changes.Select(s => Years.Select(year => s.Aggregate(default(Sums), (sum, c) => sum.With(c[year - first]))).ToArray())];
    }

    public CountyPanel Panel { get; }

    /// <summary>The last year of any county.</summary>
    public int LastYear => last;

    private IEnumerable<int> Years => Enumerable.Range(first, last - first + 1);

    /// <summary>A level, a logarithm or a share; not a number where the panel has none.</summary>
    public double Level(int county, PanelSeries series, int year) => year < first || year > last ? double.NaN : levels[(int)series][county][year - first];

    /// <summary>The change into a year from the one before.</summary>
    public double Change(int county, PanelSeries series, int year) => year < first || year > last ? double.NaN : changes[(int)series][county][year - first];

    /// <summary>The yearly changes of a county in the last years up to the origin, those that are known.</summary>
    public Sums Own(int county, PanelSeries series, int origin, int years)
    {
        var sum = default(Sums);
        for (var year = Math.Max(first, origin - years + 1); year <= Math.Min(last, origin); year++)
        {
            sum = sum.With(changes[(int)series][county][year - first]);
        }

        return sum;
    }

    /// <summary>The yearly changes of the panel's other counties in the last years up to the origin.</summary>
    public Sums Others(int county, PanelSeries series, int origin, int years)
    {
        var sum = default(Sums);
        for (var year = Math.Max(first, origin - years + 1); year <= Math.Min(last, origin); year++)
        {
            sum = sum.With(sums[(int)series][year - first]);
        }

        return sum.Without(Own(county, series, origin, years));
    }

    /// <summary>The median change over the counties in the last year up to the origin that has any 全国增速; not a number where none has.</summary>
    public double National(PanelSeries series, int origin)
    {
        for (var year = Math.Min(last, origin); year > first; year--)
        {
            if (!double.IsNaN(typical[(int)series][year - first]))
            {
                return typical[(int)series][year - first];
            }
        }

        return double.NaN;
    }

    /// <summary>How a county grew beside the median of all in the last years up to the origin: the mean difference, and of how many years.</summary>
    public (double Mean, int Years) Beside(int county, PanelSeries series, int origin, int years)
    {
        var (sum, count) = (0.0, 0);
        for (var year = Math.Max(first, origin - years + 1); year <= Math.Min(last, origin); year++)
        {
            var own = changes[(int)series][county][year - first];
            if (!double.IsNaN(own))
            {
                (sum, count) = (sum + own - typical[(int)series][year - first], count + 1);
            }
        }

        return (count == 0 ? 0 : sum / count, count);
    }

    private double[] Levels(PanelCounty county, PanelSeries series) => [.. Years.Select(year => county.In(year) is { } row ? PanelScale.Of(row, series) : double.NaN)];

    private double[] Changes(double[] level) => [.. level.Select((l, i) => i > 0 && Panel.IsComparable(first + i - 1, first + i) ? l - level[i - 1] : double.NaN)];

    private double Median(double[][] ofCounties, int year)
    {
        var known = ofCounties.Select(c => c[year - first]).Where(c => !double.IsNaN(c)).Order().ToArray();
        return known.Length == 0 ? double.NaN : Quantiles.Median(known);
    }
}
