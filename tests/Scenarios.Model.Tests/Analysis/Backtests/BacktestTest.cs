using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Analysis.Calibrations;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.Backtests;

public class BacktestTest
{
    private static readonly BacktestDesign Design = new(SyntheticPanel.Origin, SyntheticPanel.Origin, 6, 400, 1);

    private static BacktestCell[] Cells(CountyPanel panel, PanelAssumptions assumptions) =>
        [.. BacktestCell.Of(Backtest.Of(panel, assumptions, Design, AnalysisWork.Alone)).Where(c => c.Origin is null && c.Horizon is 1 or 3 or 6)];

    // 400 counties: a coverage of one half has a standard error of 2.5 points, and χ² of nine degrees lies below 27.9 in 999 of 1,000 cases.
    [Fact]
    public void A_forecaster_who_knows_the_truth_is_calibrated()
    {
        var truth = SyntheticPanel.Truth();
        foreach (var cell in Cells(SyntheticPanel.Of(400, truth), truth))
        {
            Assert.Equal(400, cell.Windows);
            foreach (var (inside, level) in cell.Methods[0].Coverage.Zip(Bands.Levels))
            {
                Assert.True(Math.Abs(inside - level) < 4 * Math.Sqrt(level * (1 - level) / 400), $"{cell.Series} {cell.Horizon}: {inside}");
            }

            Assert.Equal(400, cell.Methods[0].Pit.Sum());
            Assert.True(cell.Methods[0].ChiSquare < 27.9, $"{cell.Series} {cell.Horizon}: {cell.Methods[0].ChiSquare}");
        }
    }

    [Fact]
    public void Who_is_too_sure_or_not_sure_enough_is_found_out()
    {
        var panel = SyntheticPanel.Of(200, SyntheticPanel.Truth());
        Assert.All(Cells(panel, SyntheticPanel.Truth(0.1, 0.01)).Where(c => c.Series == PanelSeries.Gdp), c => Assert.True(c.Methods[0].Coverage[1] < 0.7 && c.Methods[0].ChiSquare > 27.9));
        Assert.All(Cells(panel, SyntheticPanel.Truth(0.5, 0.05)).Where(c => c.Series == PanelSeries.Gdp), c => Assert.True(c.Methods[0].Coverage[1] > 0.9 && c.Methods[0].ChiSquare > 27.9));
    }

    [Fact]
    public void The_truth_scores_better_than_any_benchmark()
    {
        var truth = SyntheticPanel.Truth();
        Assert.All(Cells(SyntheticPanel.Of(200, truth), truth).Where(c => c.Series == PanelSeries.Gdp), c => Assert.All(
            [ForecastMethod.RandomWalk, ForecastMethod.FiveYears, ForecastMethod.National], m => Assert.True(c.Skill(m) > 0)));
    }

    // What comes after the origin year may be anything: forecasts, the model's and the benchmarks', keep their bits.
    [Fact]
    public void No_forecast_looks_at_a_later_year()
    {
        const int origin = 2014;
        var shipped = CountyPanelFile.Shipped;
        var spoilt = shipped with
        {
            Counties = [.. shipped.Counties.Select((c, i) => c with
            {
                Years = [.. c.Years.Where(y => y.Year <= origin || (y.Year + i) % 3 > 0).Select(y => y.Year <= origin ? y : new PanelYear(y.Year, 60 + i, 10 + i, 20, 30))],
            })],
        };
        PanelHistory known = new(shipped), other = new(spoilt);
        var design = new BacktestDesign(origin, origin, 6, 64, 5);
        for (var county = 0; county < shipped.Counties.Length; county += 40)
        {
            if (shipped.Counties[county].In(origin) is null)
            {
                continue;
            }

            var forecast = PanelForecast.Of(known, PanelAssumptionsFile.Shipped, county, origin, [1, 4], design);
            Assert.Equal(forecast, PanelForecast.Of(other, PanelAssumptionsFile.Shipped, county, origin, [1, 4], design));
            Assert.Equal(forecast.Select(s => s[1]), PanelForecast.Of(known, PanelAssumptionsFile.Shipped, county, origin, [4], design).Select(s => s[0]));
            foreach (var method in Enum.GetValues<ForecastMethod>().Skip(1))
            {
                Assert.All(PanelScale.All, s => Assert.Equal(Benchmarks.Of(method, known, county, s, origin, 3), Benchmarks.Of(method, other, county, s, origin, 3)));
            }
        }
    }

    // Only the product of growth and prices is known of a panel at current prices.
    [Fact]
    public void How_nominal_growth_is_divided_changes_no_nominal_forecast()
    {
        var history = new PanelHistory(CountyPanelFile.Shipped);
        var divided = new PanelAssumptions(PanelAssumptionsFile.Shipped.All.Select(a => a.Key.StartsWith("inflation.", StringComparison.Ordinal) ? SyntheticPanel.Fixed(a.Key, 0.05) : a));
        var design = new BacktestDesign(2014, 2014, 6, 64, 5);
        foreach (var (one, two) in PanelForecast.Of(history, PanelAssumptionsFile.Shipped, 100, 2014, [6], design).Zip(PanelForecast.Of(history, divided, 100, 2014, [6], design)))
        {
            Assert.All(one[0].Zip(two[0]), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
        }
    }

    [Fact]
    public void One_thread_and_two_give_the_same_bits()
    {
        var panel = SyntheticPanel.Of(120, SyntheticPanel.Truth());
        var design = Design with { Draws = 100 };
        LearntBacktest[] both = [.. new AnalysisWork[] { AnalysisWork.Alone, new TwoThreads() }.Select(work => LearntBacktest.OfHalves(panel, byProvince: true, design, work, new FaultList())!)];
        Assert.Equal(both[0].Assumptions.SelectMany(a => a.All), both[1].Assumptions.SelectMany(a => a.All));
        Assert.Equal(both[0].Backtest.Scores.SelectMany(s => s.Methods), both[1].Backtest.Scores.SelectMany(s => s.Methods));
        Assert.Equal(120 * 6 * 7, both[0].Backtest.Scores.Length);
    }

    // The aim of the issue, on the panel that comes with the program: each half of the counties forecast by what the other half taught.
    [Fact]
    public void On_real_counties_the_bands_hold_what_they_promise()
    {
        var learnt = LearntBacktest.OfHalves(CountyPanelFile.Shipped, byProvince: false, new BacktestDesign(2012, 2017, 6, 200, 1), new TwoThreads(), new FaultList())!;
        var cells = BacktestCell.Of(learnt.Backtest).Where(c => c.Origin is null && !PanelScale.IsShare(c.Series) && c.Horizon is 1 or 3 or 5).ToArray();
        Assert.Equal(12, cells.Length);
        Assert.All(cells, c => Assert.All(c.Methods[0].Coverage.Zip(Bands.Levels), b => Assert.True(Math.Abs(b.First - b.Second) <= 0.05, $"{c.Series} {c.Horizon}: {b}")));
        Assert.All(cells.Where(c => c.Series == PanelSeries.Gdp), c => Assert.True(c.Skill(ForecastMethod.RandomWalk) >= 0.15));
    }
}
