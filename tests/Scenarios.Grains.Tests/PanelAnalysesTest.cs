using System.Text;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Tests;

public class PanelAnalysesTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    // The first forty counties of the shipped panel, as a file of somebody's own.
    private static readonly NamedFile File = new("forty.csv", Encoding.UTF8.GetBytes(Forty()));

    private static BacktestRequest Request => new("pinglu", new PanelChoice(File), BacktestLearning.Shipped, null, null, 2013, 2015, 3, 100, 4);

    private static string Forty()
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(ScenarioCluster.Root, "grains", "Scenarios.Counties", "reference", "counties.csv"));
        var codes = lines.Skip(1).Select(l => l.Split(',')[0]).Distinct().Take(40).ToHashSet();
        return string.Join('\n', lines.Where((l, i) => i == 0 || codes.Contains(l.Split(',')[0])));
    }

    private async Task<(AnalysisStatus Status, AnalysisResult? Result)> Ended(AnalysisRequest request)
    {
        var grain = cluster.Grains.GetGrain<IAnalysisGrain>(request.Key());
        await grain.Start(request);
        AnalysisStatus? last = null;
        await foreach (var status in grain.Progress(Guid.NewGuid()))
        {
            last = status;
        }

        return (last!, await grain.Result());
    }

    [Fact]
    public async Task A_back_test_crosses_the_wire_as_the_model_finds_it()
    {
        var (status, answer) = await Ended(Request);
        Assert.Equal((RunState.Finished, 1.0), (status.State, status.Share));
        var result = Assert.IsType<BacktestResult>(answer);
        var panel = CountyPanelFile.Read(File.Name, File.Content, CountyPanelFile.Shipped.Breaks, new FaultList())!;
        var expected = Backtest.Of(panel, PanelAssumptionsFile.Shipped, new BacktestDesign(2013, 2015, 3, 100, 4), AnalysisWork.Alone);
        var cells = BacktestCell.Of(expected);
        Assert.Equal((40, panel.Digest, expected.Windows.Groups.Length), (result.Counties, result.PanelDigest, result.Forecasts));
        Assert.Equal(7 * 3 * (1 + 3), result.Cells.Length);
        Assert.Equal(
            cells.SelectMany(c => c.Methods.Select(m => (c.Horizon, c.Origin, c.Windows, m.Crps, m.Bias, m.Rmse, m.Coverage[1], (double)m.Pit[9]))),
            result.Cells.SelectMany(c => c.Methods.Select(m => (c.Horizon, c.Origin, c.Windows, m.Crps, m.Bias, m.Rmse, m.Coverage[1], m.Pit[9]))));
        Assert.Equal(cells.SelectMany(c => c.Tests.Select(t => (t.Statistic, t.Probability))), result.Cells.SelectMany(c => c.Tests.Select(t => (t.Statistic, t.Probability))));
        Assert.Equal(["gdp", "primary", "secondary", "tertiary", "primary_share", "secondary_share", "tertiary_share"], result.Cells.Select(c => c.Series).Distinct());
    }

    [Fact]
    public async Task What_is_calibrated_can_be_back_tested_with()
    {
        var (_, answer) = await Ended(new CalibrateRequest("pinglu", new PanelChoice(File), PanelPart.FirstHalf, 2010, 2014, 3));
        var result = Assert.IsType<CalibrateResult>(answer);
        Assert.Equal((20, 2010, 2013, 2014), (result.Counties, result.From, result.To, result.Until));
        Assert.All(result.Assumptions.Rows, r => Assert.Contains(r.Kind == SourceKind.Derived ? "first half by county: 20 counties" : "not estimated", r.Source, StringComparison.Ordinal));
        Assert.Equal(4 * 3, result.Fits.Length);
    }

    [Fact]
    public async Task Everything_wrong_with_a_request_is_told_at_once()
    {
        var (status, _) = await Ended(Request with { From = 2016, Draws = 5, Horizon = 0, Learning = BacktestLearning.File, Assumptions = new NamedFile("a.csv", "key,low\n"u8.ToArray()) });
        Assert.Equal(RunState.Failed, status.State);
        Assert.Equal(["--horizon", "--draws", "--from"], status.Faults.Select(f => f.File).Take(3));
        Assert.Contains(status.Faults, f => f.File == "a.csv" && f.Value == "mode");
        Assert.Equal("--until", Assert.Single((await Ended(Request with { Learning = BacktestLearning.EarlierYears, Until = 2014 })).Status.Faults).File);
        Assert.Equal("--panel", Assert.Single((await Ended(Request with { From = 1990, To = 1991 })).Status.Faults).File);
        Assert.Equal("--panel", Assert.Single((await Ended(Request with { From = 1990, To = 1991, Learning = BacktestLearning.OtherProvinces })).Status.Faults.DistinctBy(f => f.File)).File);
    }
}
