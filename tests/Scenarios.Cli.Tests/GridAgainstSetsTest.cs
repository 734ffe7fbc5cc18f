namespace Scenarios.Cli.Tests;

/// <summary>A lever that is tried and a factor of a grid must not say two values of one assumption.</summary>
public sealed class GridAgainstSetsTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("run", "--draws", "100")]
    [InlineData("draws", "--draws", "2")]
    [InlineData("chart", "--output", "fan.svg")]
    public void A_lever_that_a_grid_would_override_is_refused_with_both_options(params string[] command)
    {
        foreach (var (language, remedy) in new[] { ("zh", "或从 --design 的网格中去掉 growth.aluminium.p14"), ("en", "or take growth.aluminium.p14 out of the grid of --design") })
        {
            var run = terminal.Run([.. command, "--set", "growth.aluminium.p14=0.05", "--design", "grid:project.realisation.reserve=0|1,growth.aluminium.p14=0|0.1", "--lang", language]);
            Assert.Equal((ExitCodes.Input, ""), (run.Code, run.Output));
            Assert.All(["--design  “growth.aluminium.p14=0|0.1”", "--set growth.aluminium.p14=0.05", remedy], text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
        }

        Assert.Contains("no runs yet", terminal.Run("runs", "list", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("growth.aluminium.p14={ low: 0, mode: 0.05, high: 0.1 }", "growth.aluminium.p14=2", ExitCodes.Ok)]
    [InlineData("growth.digital.p14=0.05", "growth.aluminium.p14=0|0.1", ExitCodes.Ok)]
    [InlineData("growth.*.p14={ add: 0.01 }", "growth.aluminium.p14=0|0.1", ExitCodes.Ok)]
    [InlineData("growth.aluminium.p14={ add: 0.01 }", "growth.aluminium.p14=0|0.1", ExitCodes.Input)]
    [InlineData("growth.aluminium.p14={ add: 0.01 }", "growth.aluminium.p14=2", ExitCodes.Ok)]
    [InlineData("growth.aluminium.p14=0.05", "growth.aluminium.p14=2", ExitCodes.Input)]
    public void Only_a_contradiction_is_refused(string set, string factor, int code)
    {
        var run = terminal.Run("run", "--draws", "2", "--set", set, "--design", $"grid:{factor}", "--brief");
        Assert.True(run.Code == code, run.Error);
    }
}
