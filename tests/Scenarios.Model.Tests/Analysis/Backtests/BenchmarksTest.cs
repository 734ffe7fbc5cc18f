using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.Backtests;

public class BenchmarksTest
{
    private static readonly double[][] Growth = [[0.5, 0.1, 0.3, 0.2, 0.1, 0.3, 0.9], [0, 0, 0.1, 0.1, 0.2, 0.1, -0.9], [0, 0, 0.2, 0, 0.1, 0.1, 0.8]];

    // Three counties, all of whose sectors grow alike; the logarithm of growth into 2006, 2007 …
    private static PanelHistory History(params SeriesBreak[] breaks) => new(new CountyPanel(
        [.. Growth.Select((g, i) => new PanelCounty($"{i}", "", "", $"{i}", [.. Enumerable.Range(0, g.Length + 1).Select(t =>
        {
            var gdp = 100 * Math.Exp(g.Take(t).Sum());
            return new PanelYear(2005 + t, gdp, 0.2 * gdp, 0.3 * gdp, 0.5 * gdp);
        })]))],
        [],
        [.. breaks],
        ""));

    // Six changes into 2006 … 2011: mean 1.5/6 = 0.25; squares 0.49, so that s² = (0.49 − 1.5²/6)/5 = 0.023.
    [Fact]
    public void The_random_walk_goes_on_by_the_mean_of_all_its_past()
    {
        var forecast = Benchmarks.Of(ForecastMethod.RandomWalk, History(), 0, PanelSeries.Gdp, 2011, 2);
        Assert.Equal(Math.Log(100) + 1.5 + (2 * 0.25), forecast.Mean, 1e-12);
        Assert.Equal(Math.Sqrt(0.023 * (2 + (4.0 / 6))), forecast.Deviation, 1e-12);
    }

    // 0.1, 0.3, 0.2, 0.1, 0.3: mean 0.2, s² = 0.04/4.
    [Fact]
    public void Five_year_growth_is_that_of_five_years()
    {
        var forecast = Benchmarks.Of(ForecastMethod.FiveYears, History(), 0, PanelSeries.Secondary, 2011, 3);
        Assert.Equal(Math.Log(30) + 1.5 + 0.6, forecast.Mean, 1e-12);
        Assert.Equal(Math.Sqrt(0.01 * (3 + (9.0 / 5))), forecast.Deviation, 1e-12);
    }

    // The other two: 0, 0.1, 0.1, 0.2, 0.1 and 0, 0.2, 0, 0.1, 0.1: mean 0.09, Σx² = 0.13, s² = (0.13 − 0.081)/9.
    [Fact]
    public void National_growth_is_that_of_the_other_counties()
    {
        var forecast = Benchmarks.Of(ForecastMethod.National, History(), 0, PanelSeries.Gdp, 2011, 1);
        Assert.Equal(Math.Log(100) + 1.5 + 0.09, forecast.Mean, 1e-12);
        Assert.Equal(Math.Sqrt(0.049 / 9 * 1.1), forecast.Deviation, 1e-12);
    }

    // Without the change from 2009 to 2010 there are four: 0.1, 0.3, 0.2 and 0.3 of which the mean is 0.225.
    [Fact]
    public void A_change_across_a_break_is_none()
    {
        var history = History(new SeriesBreak(2009, 2010, new("断", "break"), ""));
        Assert.True(double.IsNaN(history.Change(0, PanelSeries.Gdp, 2010)));
        Assert.Equal(Math.Log(100) + 1.5 + 0.225, Benchmarks.Of(ForecastMethod.FiveYears, history, 0, PanelSeries.Gdp, 2011, 1).Mean, 1e-12);
        Assert.Equal(0.1, history.National(PanelSeries.Gdp, 2010 + 1), 1e-12); // the median of 0.3, 0.1, 0.1
        Assert.Equal(0.1, history.National(PanelSeries.Gdp, 2010), 1e-12); // of 2009: 0.2, 0.1, 0
    }

    // Beside the medians 0, 0.2, 0.1, 0.1, 0.1 of 2007 … 2011 the first county grew by 0.1, 0.1, 0.1, 0, 0.2 more: 0.1, of which five sixths count.
    [Fact]
    public void A_countys_own_past_counts_the_more_the_longer_it_is() => Assert.Equal(0.1 * 5 / 6, PanelDrift.OwnPast(History(), 0, PanelSeries.Gdp, 2011), 1e-12);

    [Fact]
    public void Windows_keep_off_breaks_gaps_and_short_pasts()
    {
        var history = History(new SeriesBreak(2010, 2011, new("断", "break"), ""));
        var windows = BacktestWindows.Of(history, 2009, 2010, 3, history.LastYear);
        Assert.Empty(BacktestWindows.Of(history, 2006, 2006, 1, history.LastYear).Groups); // one change only
        Assert.Equal(3, BacktestWindows.Of(history, 2006, 2006, 1, history.LastYear).WithoutPast);
        Assert.Equal((3 * 2) + (3 * 2), windows.Straddling); // 2009 → 2011, 2012; 2010 → 2011, 2012; 2013 is beyond the panel
    }
}
