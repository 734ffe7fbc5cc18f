namespace Scenarios.Cli.Tests;

/// <summary>What standard output may do to a command: fill up, be closed by its reader, be shared with others.</summary>
public sealed class StandardOutputTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("run --draws 200")]
    [InlineData("draws --draws 20")]
    [InlineData("runs list")]
    [InlineData("--help")]
    public void A_full_disk_is_told_in_one_message_with_an_exit_code_of_its_own(string command)
    {
        foreach (var (language, said) in new[] { ("zh", "标准输出写不出：磁盘已满"), ("en", "standard output cannot be written: the disk is full") })
        {
            var run = terminal.Shell($"scenario {command} --lang {language} > /dev/full");
            Assert.Equal(ExitCodes.Output, run.Code);
            Assert.StartsWith(said, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public void Where_standard_error_is_full_as_well_the_exit_code_still_tells() =>
        Assert.Equal(ExitCodes.Output, terminal.Shell("scenario runs list > /dev/full 2>&1").Code);

    [Fact]
    public void Draws_stop_quietly_when_nobody_reads_them_any_more()
    {
        var run = terminal.Shell("scenario draws --draws 20000 | head -n 2; exit ${PIPESTATUS[0]}");
        Assert.Equal((ExitCodes.Unread, ""), (run.Code, run.Error));
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_file_that_others_write_to_as_well_keeps_everything_in_order()
    {
        Assert.Equal(0, terminal.Shell("(echo first; scenario runs list --lang en; scenario run no-such-scenario --lang en; echo last) > shared 2>&1").Code);
        var lines = File.ReadAllLines(Path.Combine(terminal.Folder, "shared"));
        Assert.Equal(("first", "last"), (lines[0], lines[^1]));
        Assert.Contains("no runs yet", lines[1], StringComparison.Ordinal);
        Assert.Contains("no-such-scenario", lines[2], StringComparison.Ordinal);
    }
}
