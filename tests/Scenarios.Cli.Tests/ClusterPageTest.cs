using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Scenarios.Cli.Tests;

/// <summary>The page "from one machine to several" holds in both languages the same commands, and its way to take scenarios along loses nothing.</summary>
[Collection(PostgresTests.Name)]
public sealed partial class ClusterPageTest(PostgresServer postgres) : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Both_languages_hold_the_same_commands()
    {
        var (english, chinese) = (CodeOf("en"), CodeOf("zh"));
        Assert.True(english.Length > 25);
        Assert.Equal(english.Where(l => !l.EndsWith(":the-password", StringComparison.Ordinal)), chinese.Where(l => !l.EndsWith(":密码", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Scenarios_are_taken_along_with_every_revision()
    {
        foreach (var command in new[] { "new mine --extends plan --note first", "set mine growth.digital.p14=0.1 --note second", "new theirs --extends mine" })
        {
            Assert.Equal(0, terminal.Run(["scenarios", .. command.Split(' ')]).Code);
        }

        var database = postgres.NewDatabase();
        using var silo = new SiloProcess(terminal, database);
        await silo.Start();
        Assert.Equal(0, await silo.Terminate());
        await Copy(Path.Combine(terminal.Folder, "data", "scenario.db"), database);
        await silo.Start();
        foreach (var command in new[] { "scenarios history mine --format csv", "scenarios show theirs", "run theirs --format csv" })
        {
            var alone = terminal.Run(command.Split(' '));
            Assert.Equal(0, alone.Code);
            Assert.Equal(alone.Output, terminal.Run([.. command.Split(' '), "--connect", silo.Gateway]).Output);
        }

        Assert.Contains("mine@3", terminal.Run("scenarios", "set", "mine", "growth.digital.p14=0.2", "--connect", silo.Gateway).Output, StringComparison.Ordinal);
    }

    // The page's own query; what sqlite3 writes and psql reads as CSV goes from reader to COPY here.
    private static async Task Copy(string file, string database)
    {
        await using var source = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        await source.OpenAsync();
        await using var command = source.CreateCommand();
        command.CommandText = Query().Match(Page("en")).Groups[1].Value;
        await using var rows = await command.ExecuteReaderAsync();
        await using var target = new NpgsqlConnection(database);
        await target.OpenAsync();
        await using var copy = await target.BeginTextImportAsync("COPY OrleansStorage FROM STDIN CSV");
        while (await rows.ReadAsync())
        {
            await copy.WriteLineAsync(string.Join(',', Enumerable.Range(0, rows.FieldCount).Select(i => $"\"{rows.GetString(i)}\"")));
        }
    }

    private static string Page(string language) => File.ReadAllText(Path.Combine(Terminal.Root, "docs", "how-to", $"cluster.{language}.md"));

    private static string[] CodeOf(string language) => [.. Page(language).Split("```").Where((_, i) => i % 2 == 1).SelectMany(block => block.Split('\n').Skip(1)).Where(l => l.Length > 0)];

    [GeneratedRegex("sqlite3 -csv \\S+ \"([^\"]+)\"")]
    private static partial Regex Query();
}
