using System.Diagnostics;

namespace Scenarios.Cli.Tests;

/// <summary>`draws` writes only draws that a run can have, and nothing before it knows that they are.</summary>
public sealed class DrawsCommandTest : IDisposable
{
    private const string SixCells = "grid:growth.aluminium.p14=3,linkage.response=0.2|0.5";

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("--draws  “2000000000”", "--draws", "2000000000")]
    [InlineData("--draws  “0”", "--draws", "0")]
    [InlineData("--first  “-1”", "--first", "-1")]
    [InlineData("--first  “1”", "--first", "1", "--draws", "1000000000")]
    [InlineData("--first  “9223372036854775807”", "--first", "9223372036854775807")]
    [InlineData("--of  “0”", "--of", "0")]
    [InlineData("--of  “2000000000”", "--of", "2000000000")]
    [InlineData("--of  “4”", "--draws", "5", "--of", "4")]
    [InlineData("--of  “4”", "--draws", "5", "--of", "4", "--design", "lhs")]
    [InlineData("--of  “4”", "--draws", "5", "--of", "4", "--design", "sobol-owen")]
    [InlineData("--of  “7”", "--draws", "7", "--design", SixCells)]
    [InlineData("--format  “json”", "--format", "json")]
    [InlineData("--format  “table”", "--format", "table")]
    public void What_no_run_has_is_refused_at_its_place_before_anything_is_written(string place, params string[] options)
    {
        foreach (var (language, word) in new[] { ("zh", "错误"), ("en", "error") })
        {
            var run = terminal.Run(["draws", "pipeline", .. options, "--lang", language]);
            Assert.Equal((3, ""), (run.Code, run.Output));
            Assert.StartsWith($"{word} {place}", run.Error, StringComparison.Ordinal);
        }
    }

    // What is proposed is taken at its word.
    [Theory]
    [InlineData("--first 4 --draws 5", "--of 12")]
    [InlineData("--first 4 --draws 5 --of 6", "--first 4 --draws 2")]
    [InlineData("--first 40 --draws 5 --of 6", "--first 0 --draws 5")]
    [InlineData("--draws 7 --of 4", "--of 12")]
    public void The_remedy_for_a_grid_works(string asked, string remedy)
    {
        var refused = terminal.Run(["draws", "pipeline", "--design", SixCells, .. asked.Split(' '), "--lang", "en"]);
        Assert.Equal((3, ""), (refused.Code, refused.Output));
        Assert.Contains(remedy, refused.Error, StringComparison.Ordinal);
        var options = asked.Split(' ').Chunk(2).Concat(remedy.Split(' ').Chunk(2)).GroupBy(o => o[0]).SelectMany(g => g.Last());
        var mended = terminal.Run(["draws", "pipeline", "--design", SixCells, .. options]);
        Assert.True(mended.Code == 0, mended.Error);
    }

    [Fact]
    public void A_grid_that_no_run_can_hold_is_refused_as_a_design()
    {
        var run = terminal.Run("run", "--draws", "7", "--design", "grid:growth.aluminium.p14=40000,linkage.response=40000", "--lang", "en");
        Assert.Equal(3, run.Code);
        Assert.Contains("fewer factors or levels", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_may_be_asked_for_in_so_many_words() =>
        Assert.Equal(terminal.Run("draws").Output, terminal.Run("draws", "--draws", "1", "--format", "csv").Output);

    [Theory]
    [InlineData("draws", "how many futures to draw (1 when absent)")]
    [InlineData("chart", "how many futures to draw (20000 when absent)")]
    public void The_help_names_what_is_drawn_when_no_number_is(string command, string said) =>
        Assert.Contains(said, string.Join(' ', terminal.Run(command, "--help").Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    // Ctrl+C and SIGTERM are one to the command; a shell may have its children ignore the first.
    [Fact]
    public void Draws_that_are_stopped_say_that_they_are_cut_off_and_how_to_get_the_rest()
    {
        using var process = terminal.Start([], "draws", "pipeline", "--draws", "1000000", "--design", "lhs", "--lang", "en");
        Assert.Equal("draw,entity,variable,year,value", process.StandardOutput.ReadLine());
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            kill.WaitForExit();
        }

        var last = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n')[^1];
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(ExitCodes.Stopped, process.ExitCode);
        var next = int.Parse(last.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture) + 1;
        Assert.Equal($"Stopped: what was written is cut off after {next} of 1000000 draws. The rest comes with --first {next} --draws {1000000 - next} --of 1000000.\n", process.StandardError.ReadToEnd());
    }
}
