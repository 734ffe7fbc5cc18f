using System.Collections.Immutable;

namespace Scenarios.Client.Charts;

/// <summary>
/// What a fan chart shows 扇形图: what was published, the percentiles of the draws year by year, the central path and a target. All values are in the unit they are
/// shown in, all texts in the language of the chart.
/// </summary>
/// <param name="Title">The message, as a sentence.</param>
/// <param name="Subtitle">What is shown; may be empty.</param>
/// <param name="ValueLabel">Name of the values with their unit.</param>
/// <param name="History">Published values; may be empty, may have gaps, may reach into the projected years.</param>
/// <param name="Years">The projected years, at least one.</param>
/// <param name="Central">The central path; may be empty.</param>
/// <param name="Target">A target, or null.</param>
/// <param name="Caption">Where it comes from: run, number of draws, seed.</param>
/// <param name="Language">The language of what the chart adds: legend, descriptions.</param>
/// <param name="Format">A value as it is read; ticks lose decimals that are zero in all of them.</param>
public sealed record FanChart(
    string Title,
    string Subtitle,
    string ValueLabel,
    ImmutableArray<(int Year, double Value)> History,
    ImmutableArray<FanYear> Years,
    ImmutableArray<(int Year, double Value)> Central,
    FanTarget? Target,
    string Caption,
    Language Language,
    Func<double, string> Format)
{
    /// <summary>The published value the fan opens from: that of the year before its first; null where there is none.</summary>
    public (int Year, double Value)? Origin
    {
        get
        {
            foreach (var point in History)
            {
                if (point.Year == Years[0].Year - 1)
                {
                    return point;
                }
            }

            return null;
        }
    }

    /// <summary>Everything that is drawn, as (year, value).</summary>
    public IEnumerable<(int Year, double Value)> Points =>
    [
        .. History,
        .. Years.SelectMany(y => FanYear.Percentiles.Select(p => (y.Year, y.At(p)))),
        .. Central,
        .. Target is { } target ? [(target.Year, target.Value)] : Array.Empty<(int, double)>(),
    ];

    /// <summary>The same with its years in order.</summary>
    /// <exception cref="ArgumentException">There is no projected year, or a value is no number.</exception>
    public FanChart Checked()
    {
        if (Years.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A fan has at least one year.");
        }

        var ordered = this with
        {
            History = [.. History.OrderBy(p => p.Year)],
            Years = [.. Years.OrderBy(y => y.Year)],
            Central = [.. Central.OrderBy(p => p.Year)],
        };
        return ordered.Points.All(p => double.IsFinite(p.Value)) ? ordered : throw new ArgumentException("A value of the fan is no number.");
    }
}
