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
    [InlineData("run --draws 10 --indicators zz --design qq", "--design --indicators")]
    [InlineData("run --draws 10 --indicators zz, --entities village,hamlet", "--indicators --entities --entities --indicators")]
    [InlineData("run --draws 10 --set foo=1 --set growth.aluminium.p14=x --after 2023 --entities village --indicators zz --design qq", "--after --entities --set --set --design --indicators")]
    [InlineData("run --draws 0 --set foo=1", "--set --draws")]
    [InlineData("run no-such --draws 10 --set foo=1 --entities village", "--entities pinglu")]
    [InlineData("run --seed 3 --set foo=1", "--seed --set")]
    [InlineData("draws --set foo=1 --format json --design qq", "--format --set --design")]
    [InlineData("draws --set foo=1 --first -1", "--set --first")]
    [InlineData("chart --set foo=1 --indicator zz --design qq -o fan.gif", "--output --set --design --indicator")]
    [InlineData("why no-such nor-such -o why.gif", "--output pinglu pinglu")]
    [InlineData("compare no-such nor-such", "pinglu pinglu")]
    [InlineData("review no-such --as-of 2022 --published-until x --report x.pdf --brief y.pdf --dated x --overrides none.csv", "--published-until --report --brief --dated none.csv pinglu")]
    [InlineData("outlook gdp-ten-billion --panel none.csv --set foo=1", "none.csv --set")]
    [InlineData("reach gdp-ten-billion --scenario no-such -o /nonexistent/x.yaml", "--output pinglu")]
    [InlineData("actuals import none.csv --published-on x", "--published-on none.csv")]
    [InlineData("backtest --panel none.csv --until 2015 --assumptions none.csv --scoreboard /nonexistent/x.md", "--scoreboard --until --panel --assumptions")]
    [InlineData("calibrate --panel none.csv -o /nonexistent/x.csv", "--output --panel")]
    [InlineData("targets check --set x --weight y", "--set --weight")]
    public void What_is_wrong_is_told_at_once(string command, string places)
    {
        var run = terminal.Run([.. command.Split(' '), "--lang", "en"]);
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Equal(places, string.Join(' ', run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[1])));
    }

    [Fact]
    public void To_find_what_is_wrong_nothing_is_run()
    {
        Assert.Equal(3, terminal.Run("run", "--draws", "10", "--set", "foo=1").Code);
        Assert.Contains("no runs yet", terminal.Run("runs", "list", "--lang", "en").Output, StringComparison.Ordinal);
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
