using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Scenarios.Cli.Tests;

/// <summary>What is kept of runs, and what is told of it.</summary>
public sealed class KeptRunsTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Runs_that_are_kept_no_more_are_forgotten_whole()
    {
        foreach (var seed in new[] { "1", "2", "3" })
        {
            Draw(seed);
        }

        var oldest = Listed()[^1];
        Assert.Equal("The last 2 ended runs are kept.\nAn older one is forgotten.\n", terminal.Run("runs", "keep", "2", "--lang", "en").Output);
        Assert.Equal(2, Listed().Length);
        Draw("1");
        Assert.Equal(oldest, Listed()[0]); // it was made again, and is listed: nothing answered for it unseen
        var told = JsonDocument.Parse(terminal.Run("runs", "keep", "1", "--format", "json").Output).RootElement.GetProperty("retention")[0];
        Assert.Equal((1, 1), (told.GetProperty("kept").GetInt32(), told.GetProperty("forgotten").GetInt32()));
    }

    [Fact]
    public void What_is_told_of_a_run_is_told_in_files_as_well()
    {
        Assert.Equal(0, JsonDocument.Parse(terminal.Run("runs", "list", "--format", "json").Output).RootElement.GetProperty("runs").GetArrayLength());
        Assert.StartsWith("run,scenario,draws", terminal.Run("runs", "list", "--format", "csv").Output, StringComparison.Ordinal);
        Draw("1");
        var key = Listed()[0];
        var verified = JsonDocument.Parse(terminal.Run("runs", "verify", key, "--format", "json").Output).RootElement.GetProperty("verified")[0];
        Assert.True(verified.GetProperty("same").GetBoolean());
        Assert.Equal(verified.GetProperty("kept").GetString(), verified.GetProperty("again").GetString());
        Assert.All(["pinglu", "pinglu/", "p"], none => Assert.Equal(3, terminal.Run("runs", "forget", none).Code)); // a county is no beginning of a run
        Assert.Equal(0, terminal.Run("runs", "show", key[..12]).Code);
        Assert.Equal($"run\n{key}\n", terminal.Run("runs", "forget", key, "--format", "csv").Output);
    }

    [Fact]
    public void Runs_of_one_scenario_are_told_apart()
    {
        string[] draw = ["run", "pipeline", "--draws", "300", "--brief", "--lang", "en"];
        Assert.Equal(0, terminal.Run([.. draw, "--set", "growth.digital.p14=0.1", "--set", "fusheng-alumina-2.start=2024"]).Code);
        Assert.Equal(0, terminal.Run([.. draw, "--indicators", "gdp_nominal", "--entities", "township"]).Code);
        const string levers = "--set growth.digital.p14: 0.1 --set { id: fusheng-alumina-2, start: 2024 }", parts = "--indicators gdp_nominal --entities township";
        Assert.Equal(
            [parts, "", levers],
            JsonDocument.Parse(terminal.Run("runs", "list", "--format", "json").Output).RootElement.GetProperty("runs").EnumerateArray().Select(r => r.GetProperty("options").GetString()));
        Assert.Contains(levers, terminal.Run("runs", "show", Listed()[2], "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal(levers, JsonDocument.Parse(terminal.Run("runs", "show", Listed()[2], "--format", "json").Output).RootElement.GetProperty("options").GetString());
    }

    [Fact]
    public async Task A_run_whose_command_was_killed_is_stopped_and_goes_on_with_the_same_command()
    {
        string[] draw = ["run", "pipeline", "--draws", "4000000", "--indicators", "gdp_nominal", "--lang", "en"];
        using (var killed = terminal.Start([], draw))
        {
            while (!HasBegun())
            {
                await Task.Delay(50);
            }

            killed.Kill();
            await killed.WaitForExitAsync();
        }

        Assert.Contains("■ stopped", terminal.Run("runs", "list", "--lang", "en").Output, StringComparison.Ordinal);
        var key = Listed()[0];
        var refused = terminal.Run("runs", "show", key, "--format", "csv", "--lang", "en");
        Assert.Equal((3, ""), (refused.Code, refused.Output));
        Assert.Contains("give the same run command again", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, terminal.Run(draw).Code);
        Assert.Contains("◆ finished", terminal.Run("runs", "list", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_county_that_there_is_not_has_no_runs_to_list()
    {
        foreach (var command in new[] { new[] { "list" }, ["keep"], ["keep", "5"], ["show", "1"] })
        {
            var refused = terminal.Run(["runs", .. command, "--county", "pinglo", "--lang", "en"]);
            Assert.Equal((3, ""), (refused.Code, refused.Output));
            Assert.Contains("there is no such county", refused.Error, StringComparison.Ordinal);
        }
    }

    // GDP stands still where nothing grows: then the incremental capital–output ratio is nowhere defined.
    [Fact]
    public void What_no_draw_defines_has_a_row_without_numbers()
    {
        var still = terminal.Write("still.yaml", "name: { zh: 静止, en: Still }\nassumptions:\n  growth.*: 0\n  shock.growth.*: 0\n  shock.common: 0\nprojects:\n  - { stage: [planned, reserve, construction], realised: 0 }\n");
        var rows = terminal.Run("run", still, "--draws", "20", "--indicators", "capital_output_ratio_incremental", "--format", "csv");
        Assert.True(rows.Code == 0, rows.Error);
        Assert.Equal(15, rows.Output.Split('\n').Count(l => l.Contains("capital_output_ratio_incremental", StringComparison.Ordinal)));
        Assert.Contains("capital_output_ratio_incremental,1,2035,0,,,,,,,,,,,,,,,0\n", rows.Output, StringComparison.Ordinal); // no central path either, and no error of percentiles
    }

    private void Draw(string seed) => Assert.Equal(0, terminal.Run("run", "pipeline", "--draws", "300", "--indicators", "gdp_nominal", "--seed", seed, "--brief").Code);

    // Its beginning is on disk.
    private bool HasBegun()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(terminal.Folder, "data", "scenario.db")};Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM OrleansStorage WHERE GrainTypeString = 'run'";
            return command.ExecuteScalar() is > 0L;
        }
        catch (SqliteException)
        {
            return false; // there is no file yet, or no table
        }
    }

    // Newest first.
    private string[] Listed() =>
        [.. JsonDocument.Parse(terminal.Run("runs", "list", "--format", "json").Output).RootElement.GetProperty("runs").EnumerateArray().Select(r => r.GetProperty("run").GetString()!)];
}
