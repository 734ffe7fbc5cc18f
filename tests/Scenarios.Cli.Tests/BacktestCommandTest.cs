using System.Text.Json;

namespace Scenarios.Cli.Tests;

public sealed class BacktestCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    // A researcher learns from one half of a panel of her own and writes the scoreboard of it.
    [Fact]
    public void A_panel_is_learnt_from_and_tested_on()
    {
        var lines = File.ReadAllLines(Path.Combine(Terminal.Root, "grains", "Scenarios.Counties", "reference", "counties.csv"));
        var codes = lines.Skip(1).Select(l => l.Split(',')[0]).Distinct().Take(80).ToHashSet();
        var panel = terminal.Write("mine.csv", string.Join('\n', lines.Where((l, i) => i == 0 || codes.Contains(l.Split(',')[0]))));
        var learnt = Path.Combine(terminal.Folder, "assumptions.csv");
        var calibrate = terminal.Run("calibrate", "--panel", panel, "--until", "2014", "--counties", "half-1", "-o", learnt, "--lang", "en");
        Assert.True(calibrate.Code == 0, calibrate.Error);
        Assert.Contains("Calibration: 40 counties, origin years 2008–2013, figures up to 2014", calibrate.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\nwritten to {learnt}\n", calibrate.Output, StringComparison.Ordinal);
        Assert.StartsWith("key,distribution,low,mode,high,unit,zh,en,kind,source\ndrift.constant.agriculture,fixed,", File.ReadAllText(learnt), StringComparison.Ordinal);

        var page = Path.Combine(terminal.Folder, "scoreboard.md");
        var backtest = terminal.Run("backtest", "--panel", panel, "--assumptions", learnt, "--from", "2014", "--to", "2016", "--horizon", "3", "--draws", "64", "--scoreboard", page, "--format", "json");
        Assert.True(backtest.Code == 0, backtest.Error);
        using var json = JsonDocument.Parse(backtest.Output);
        Assert.Equal(["coverage", "accuracy", "pit", "origins", "methods", "assumptions"], json.RootElement.EnumerateObject().Select(t => t.Name));
        var gdp = json.RootElement.GetProperty("coverage")[0];
        Assert.Equal(("gdp", 1), (gdp.GetProperty("series").GetString(), gdp.GetProperty("horizon").GetInt32()));
        Assert.InRange(gdp.GetProperty("coverage_90").GetDouble(), 0.5, 1);
        Assert.Equal(7 * 3 * 4, json.RootElement.GetProperty("methods").GetArrayLength());

        var text = File.ReadAllText(page);
        Assert.Contains("scenario backtest --panel " + panel + " --assumptions " + learnt + " --from 2014 --to 2016 --horizon 3 --draws 64", text, StringComparison.Ordinal);
        Assert.Contains("## As if it were 2014 站在2014年看", text, StringComparison.Ordinal);
    }
}
