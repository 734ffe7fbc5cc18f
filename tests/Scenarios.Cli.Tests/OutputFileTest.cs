namespace Scenarios.Cli.Tests;

/// <summary>A file that cannot be written is told before anything is worked out, and harms nothing.</summary>
public sealed class OutputFileTest : IDisposable
{
    private readonly Terminal terminal = new();

    public OutputFileTest() => Directory.CreateDirectory(In("dir.svg"));

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("/nonexistent/x.svg", "没有文件夹 /nonexistent", "there is no folder /nonexistent")]
    [InlineData("dir.svg", "这是文件夹", "this is a folder")]
    [InlineData("/proc/x.svg", "此处不能新建文件", "no file can be made there")]
    public void A_chart_to_a_place_that_takes_no_file_is_refused_before_the_draws(string file, string chinese, string english)
    {
        foreach (var (language, said) in new[] { ("zh", chinese), ("en", english) })
        {
            var run = terminal.Run("chart", "--draws", "64", "-o", file, "--lang", language);
            Assert.Equal((3, ""), (run.Code, run.Output));
            Assert.Contains($"--output  “{file}”  {said}", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }

        Assert.Contains("no runs yet", terminal.Run("runs", "list", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output", "why", "pipeline", "plan", "-o", "/nonexistent/x.png")]
    [InlineData("--report", "review", "pipeline", "--as-of", "2022", "--report", "/nonexistent/x.docx")]
    [InlineData("--brief", "review", "pipeline", "--as-of", "2022", "--brief", "/nonexistent/x.html")]
    [InlineData("--output", "reach", "gdp-ten-billion", "-o", "/nonexistent/x.yaml")]
    [InlineData("--output", "calibrate", "-o", "/nonexistent/x.csv")]
    [InlineData("--scoreboard", "backtest", "--scoreboard", "/nonexistent/x.md")]
    public void Every_command_that_writes_a_file_refuses_it_alike(string option, params string[] command)
    {
        var run = terminal.Run([.. command, "--lang", "en"]);
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains($"error {option}  ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_fails_in_the_end_is_told_with_its_reason()
    {
        File.CreateSymbolicLink(In("full.svg"), "/dev/full");
        var run = terminal.Run("chart", "--draws", "64", "-o", "full.svg", "--lang", "en");
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains("--output  “full.svg”  the disk is full: make room, or write elsewhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_fails_leaves_no_file_and_keeps_the_one_that_was_there()
    {
        var old = terminal.Write("old.svg", "kept");
        foreach (var file in new[] { "old.svg", "new.svg" })
        {
            Assert.Equal(3, terminal.Run("chart", "no-such-scenario", "-o", file).Code);
        }

        Assert.Equal("kept", File.ReadAllText(old));
        Assert.False(File.Exists(In("new.svg")));
    }

    private string In(string name) => Path.Combine(terminal.Folder, name);
}
