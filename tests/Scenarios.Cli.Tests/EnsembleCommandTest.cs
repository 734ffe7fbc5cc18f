using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Scenarios.Cli.Tests;

public sealed partial class EnsembleCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_run_with_draws_says_how_likely_the_targets_are_and_is_kept()
    {
        var first = terminal.Run("run", "pipeline", "--draws", "3000", "--seed", "7", "--lang", "en");
        Assert.True(first.Code == 0, first.Error);
        Assert.All(
            ["3,000 draws · seed 7 · design mc", "headline targets are likely or better", "Doubling: in current prices", "All 16 targets", "How likely each target is", "exceptionally unlikely", "virtually certain", "Ranges that hold nine futures of ten"],
            text => Assert.Contains(text, first.Output, StringComparison.Ordinal));

        var again = terminal.Run("run", "pipeline", "--draws", "3000", "--seed", "7", "--lang", "en");
        Assert.Equal(Seconds().Replace(first.Output, ""), Seconds().Replace(again.Output, ""));
        Assert.All(["次抽样", "可能", "翻番：按现价", "九成把握的范围"], text => Assert.Contains(text, terminal.Run("run", "pipeline", "--draws", "3000", "--seed", "7", "--lang", "zh").Output, StringComparison.Ordinal));

        var list = JsonDocument.Parse(terminal.Run("runs", "list", "--format", "json").Output).RootElement.GetProperty("runs");
        var run = Assert.Single(list.EnumerateArray());
        var key = run.GetProperty("run").GetString()!.Split('/')[1][..10];
        Assert.Equal("finished", run.GetProperty("state").GetString());
        Assert.Contains("◆ the same: 3,000 draws made again, every bit equal", terminal.Run("runs", "verify", key, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal(Seconds().Replace(first.Output, ""), Seconds().Replace(terminal.Run("runs", "show", key, "--lang", "en").Output, ""));
        Assert.Equal(0, terminal.Run("runs", "forget", key).Code);
        Assert.Contains("no runs yet", terminal.Run("runs", "list", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal(3, terminal.Run("runs", "show", key).Code);
    }

    [Fact]
    public void Files_carry_every_number_of_a_run()
    {
        var csv = terminal.Run("run", "pipeline", "--draws", "500", "--indicators", "gdp_nominal,secondary_share", "--entities", "sector", "township", "--format", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("county,scenario,entity,variable,unit,year,draws,central,mean,sd,min,p1,p5,p10,p25,p50,p75,p90,p95,p99,max,percentile_error", csv[0]);
        Assert.Equal((2 + (4 * 3) + (10 * 2)) * 15, csv.Length - 1);
        foreach (var row in csv.Skip(1).Select(l => l.Split(',')))
        {
            var ordered = row[10..21].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(ordered.Order(), ordered);
            Assert.Equal("500", row[6]);
        }

        var json = JsonDocument.Parse(terminal.Run("run", "pipeline", "--draws", "500", "--format", "json").Output).RootElement;
        var untargeted = JsonDocument.Parse(terminal.Run("run", "pipeline", "--draws", "500", "--indicators", "budget_revenue", "--format", "json").Output).RootElement;
        Assert.Equal(JsonValueKind.Null, untargeted.GetProperty("all_targets").ValueKind); // nothing was judged: that is no probability of 0
        Assert.Equal(500, json.GetProperty("draws").GetInt64());
        Assert.Equal(16, json.GetProperty("targets").GetArrayLength());
        Assert.Equal(16 * 15 / 2, json.GetProperty("pairs").GetArrayLength());
        Assert.Equal(15, json.GetProperty("series")[0].GetProperty("years").GetArrayLength());
    }

    [Fact]
    public void A_lever_that_is_tried_is_shown_with_the_odds_before_and_after()
    {
        var run = terminal.Run("run", "pipeline", "--draws", "2000", "--set", "stage:planned.realised=1", "--brief", "--lang", "en");
        Assert.True(run.Code == 0, run.Error);
        Assert.All(["Before", "After"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    // Draws through the command agree with the reference; and a fresh process, whose code has not been optimised yet, has the same bits at every width of vectors.
    [Fact]
    public void Draws_are_the_references_and_have_the_same_bits_at_every_vector_width()
    {
        string[] command = ["draws", "pipeline", "--first", "1000000", "--draws", "8", "--seed", "20211231"];
        var output = terminal.Run(command).Output;
        var ours = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')).ToDictionary(c => (c[0], c[1], c[2], c[3]), c => double.Parse(c[4], CultureInfo.InvariantCulture));
        var compared = 0;
        foreach (var cells in File.ReadLines(Path.Combine(Terminal.Root, "tests", "Reference", "golden", "draws", "pipeline-20211231.csv")).Skip(1).Select(l => l.Split(',')).Where(c => c[0].Length == 7))
        {
            var (expected, actual) = (double.Parse(cells[4], CultureInfo.InvariantCulture), ours[(cells[0], cells[1], cells[2], cells[3])]);
            Assert.True(Math.Abs(actual - expected) <= (cells[2] == "capital_output_ratio_incremental" ? 1e-7 : 1e-9) * Math.Max(Math.Abs(expected), 1e-3), $"{string.Join(',', cells)}: {actual:R}");
            compared++;
        }

        Assert.True(compared > 1000);
        foreach (var narrower in new[] { "DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic" })
        {
            Assert.Equal(output, terminal.RunWith(new() { [narrower] = "0" }, command).Output);
        }

        Assert.Equal(output, terminal.RunWith(new() { ["DOTNET_TieredCompilation"] = "0" }, command).Output);

        // 2,983 rows a draw are the reference's; it leaves out the 7 parks, with 2 variables in 16 years.
        Assert.Equal(9 * (2983 + (7 * 2 * 16)), terminal.Run("draws", "pipeline", "--first", "999999991", "--draws", "9").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Theory]
    [InlineData("sobol")]
    [InlineData("sobol-owen")]
    [InlineData("lhs")]
    [InlineData("grid:growth.aluminium.p14=3,linkage.response=0.2|0.5")]
    public void Every_design_can_be_run_and_its_draws_are_made_again(string design)
    {
        var summary = terminal.Run("run", "pipeline", "--draws", "48", "--indicators", "gdp_nominal", "--design", design, "--format", "csv");
        Assert.True(summary.Code == 0, summary.Error);
        var row = summary.Output.Split('\n').First(l => l.Contains(",2025,", StringComparison.Ordinal)).Split(',');
        var draws = terminal.Run("draws", "pipeline", "--draws", "48", "--design", design).Output.Split('\n').Where(l => l.Contains(",gdp_nominal,2025,", StringComparison.Ordinal)).Select(l => double.Parse(l.Split(',')[4], CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(48, draws.Length);
        Assert.Equal(draws.Min(), double.Parse(row[10], CultureInfo.InvariantCulture));
        Assert.Equal(draws.Max(), double.Parse(row[20], CultureInfo.InvariantCulture));
        Assert.Equal(draws.Average(), double.Parse(row[8], CultureInfo.InvariantCulture), 1e-6);
    }

    [Theory]
    [InlineData("use 1 to 1000000000", "run", "pipeline", "--draws", "0")]
    [InlineData("gdp_nominal", "run", "pipeline", "--draws", "10", "--indicators", "gdp_nominl")]
    [InlineData("sobol", "run", "pipeline", "--draws", "10", "--design", "sobl")]
    [InlineData("multiple", "run", "pipeline", "--draws", "10", "--design", "grid:linkage.response=3")]
    [InlineData("--after does not go", "run", "pipeline", "--draws", "10", "--after", "2023")]
    [InlineData("numbered from 0", "draws", "pipeline", "--first", "-1")]
    [InlineData("1000000000", "run", "pipeline", "--draws", "2000000000")]
    public void What_cannot_be_drawn_is_refused_with_a_remedy(string said, params string[] command)
    {
        var run = terminal.Run([.. command, "--lang", "en"]);
        Assert.Equal(3, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [GeneratedRegex(@"[\d.]+ s ·")]
    private static partial Regex Seconds();
}
