using Scenarios.Silo;

namespace Scenarios.Cli.Tests;

/// <summary>Commands that use one database at the same time, and a database that is no good any more.</summary>
public sealed class SharedDataTest : IDisposable
{
    private readonly Terminal terminal = new();

    private string DataFolder => Path.Combine(terminal.Folder, "data");

    public void Dispose() => terminal.Dispose();

    // Both keep the catalogue of runs in memory: side by side, one of them would write over what the other has written.
    [Fact]
    public async Task Two_commands_at_once_take_turns_and_no_run_is_lost()
    {
        using var first = terminal.Start([], "run", "--draws", "300000", "--seed", "3", "--brief");
        using var second = terminal.Start([], "run", "--draws", "2000", "--seed", "4", "--brief");
        var errors = await Task.WhenAll(first.StandardError.ReadToEndAsync(), second.StandardError.ReadToEndAsync(), first.StandardOutput.ReadToEndAsync(), second.StandardOutput.ReadToEndAsync());
        await Task.WhenAll(first.WaitForExitAsync(), second.WaitForExitAsync());
        Assert.True((first.ExitCode, second.ExitCode) == (0, 0), string.Join('\n', errors));
        var listed = terminal.Run("runs", "list", "--format", "csv", "--lang", "en").Output;
        Assert.Equal(2, listed.Split('\n').Count(l => l.Contains("finished", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_command_says_what_it_waits_for()
    {
        Directory.CreateDirectory(DataFolder);
        var held = DatabaseLock.ForEmbedded(SqliteDatabase.In(DataFolder));
        using var command = terminal.Start([], "runs", "list", "--lang", "en");
        Assert.Equal("Waiting for another command that uses the same database to end ...", await command.StandardError.ReadLineAsync());
        held.Dispose();
        await command.WaitForExitAsync();
        Assert.Equal(0, command.ExitCode);
    }

    [Fact]
    public void A_damaged_database_is_told_in_a_line_with_what_to_do()
    {
        Assert.Equal(0, terminal.Run("run", "--draws", "200", "--brief").Code);
        var file = Path.Combine(DataFolder, "scenario.db");
        const int page = 4096;
        var bytes = File.ReadAllBytes(file);
        for (var at = 2 * page; at + page <= bytes.Length; at += page)
        {
            bytes.AsSpan(at + 100, 800).Fill(0xA5);
        }

        File.WriteAllBytes(file, bytes);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        var run = terminal.Run("run", "--draws", "200", "--brief", "--lang", "en");
        Assert.Equal(ExitCodes.Connection, run.Code);
        Assert.Contains("the silo's database cannot be used: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("move it away to begin anew", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }
}
