using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>The windows of a back-test, by county and origin, and why others are none 回测窗口清单.</summary>
/// <param name="Groups">Windows of one county and origin each.</param>
/// <param name="Straddling">Windows with figures at both ends that hold a break of them.</param>
/// <param name="WithoutFigure">Windows whose end, within the panel's years, has no figure.</param>
/// <param name="WithoutPast">Windows whose county has too few known changes in the five years up to the origin.</param>
public sealed record BacktestWindows(ImmutableArray<ImmutableArray<BacktestWindow>> Groups, int Straddling, int WithoutFigure, int WithoutPast)
{
    public static BacktestWindows Of(PanelHistory history, int from, int to, int horizon, int until)
    {
        ArgumentNullException.ThrowIfNull(history);
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<BacktestWindow>>();
        var (straddling, withoutFigure, withoutPast) = (0, 0, 0);
        for (var county = 0; county < history.Panel.Counties.Length; county++)
        {
            for (var origin = from; origin <= to; origin++)
            {
                if (double.IsNaN(history.Level(county, PanelSeries.Gdp, origin)))
                {
                    continue;
                }

                var group = ImmutableArray.CreateBuilder<BacktestWindow>();
                for (var h = 1; h <= horizon && origin + h <= Math.Min(until, history.LastYear); h++)
                {
                    if (double.IsNaN(history.Level(county, PanelSeries.Gdp, origin + h)))
                    {
                        withoutFigure++;
                    }
                    else if (!history.Panel.IsComparable(origin, origin + h))
                    {
                        straddling++;
                    }
                    else if (!HasPast(history, county, origin))
                    {
                        withoutPast++;
                    }
                    else
                    {
                        group.Add(new(county, origin, h));
                    }
                }

                if (group.Count > 0)
                {
                    groups.Add(group.ToImmutable());
                }
            }
        }

        return new(groups.ToImmutable(), straddling, withoutFigure, withoutPast);
    }

    // A series that never changed has no spread to forecast with: such figures are no statistics.
    private static bool HasPast(PanelHistory history, int county, int origin) => PanelScale.All.All(s =>
        history.Own(county, s, origin, Benchmarks.RecentYears) is { Count: >= BacktestDesign.LeastChanges, Deviation: > 0 }
        && history.Others(county, s, origin, Benchmarks.RecentYears) is { Count: >= BacktestDesign.LeastChanges, Deviation: > 0 });
}
