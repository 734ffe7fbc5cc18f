namespace Scenarios.Cli.Tests;

/// <summary>Options that would have no effect, or no value, are refused by name.</summary>
public sealed class EnsembleOptionsTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("--seed  “3”", "--seed", "3")]
    [InlineData("--indicators  “gdp_nominal”", "--indicators", "gdp_nominal")]
    [InlineData("--design  “lhs”", "--design", "lhs")]
    [InlineData("--entities  “township”", "--entities", "township")]
    public void A_run_without_draws_refuses_what_says_how_to_draw(string place, params string[] options)
    {
        foreach (var (language, said) in new[] { ("zh", "没有 --draws 就不抽样"), ("en", "without --draws nothing is drawn") })
        {
            var run = terminal.Run(["run", .. options, "--lang", language]);
            Assert.Equal((3, ""), (run.Code, run.Output));
            Assert.Contains($"{place}  {said}", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_of_them_is_named()
    {
        var run = terminal.Run("run", "--seed", "3", "--design", "lhs", "--indicators", "gdp_nominal", "--entities", "township", "park", "--lang", "en");
        Assert.Equal(["--seed", "--design", "--indicators", "--entities"], run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[1]));
    }

    [Theory]
    [InlineData("--indicators", ",")]
    [InlineData("--indicators", "gdp_nominal,,population")]
    [InlineData("--entities", ",")]
    public void An_empty_value_means_neither_all_nor_none(string option, string value)
    {
        foreach (var (language, said) in new[] { ("zh", "有空的取值"), ("en", "a value is empty") })
        {
            var run = terminal.Run("run", "--draws", "10", option, value, "--lang", language);
            Assert.Equal((3, ""), (run.Code, run.Output));
            Assert.Contains(option, run.Error, StringComparison.Ordinal);
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(new[] { "--indicators", "zz", "--design", "qq" }, new[] { "--design", "--indicators" })]
    [InlineData(new[] { "--indicators", "zz,", "--entities", "village,hamlet" }, new[] { "--indicators", "--entities", "--entities" })]
    public void What_is_wrong_is_told_at_once(string[] options, string[] places)
    {
        var run = terminal.Run(["run", "--draws", "10", "--lang", "en", .. options]);
        Assert.Equal(3, run.Code);
        Assert.Equal(places, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[1]));
    }

    [Fact]
    public void A_chart_names_its_own_option()
    {
        var run = terminal.Run("chart", "--indicator", "nope", "-o", "fan.svg", "--lang", "en");
        Assert.Equal(3, run.Code);
        Assert.Contains("error --indicator  “nope”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_draw_is_one_draw() =>
        Assert.Contains("· 1 draw ·", terminal.Run("run", "--draws", "1", "--brief", "--lang", "en").Output, StringComparison.Ordinal);
}
