using System.Globalization;
using System.Text.Json;

namespace Scenarios.Cli.Tests;

public sealed class CommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_run_answers_first_and_then_shows_the_accounts()
    {
        var run = terminal.Run("run", "--lang", "en");
        Assert.Equal(0, run.Code);
        var order = new[] { "headline targets are reached", "41 targets:", "GDP (current prices", "Accounts", "Value added by sector", "Value added by cluster", "Value added by township", "Value added by park", "Plausibility" };
        Assert.Equal(order, order.OrderBy(text => run.Output.IndexOf(text, StringComparison.Ordinal)));
        Assert.All(order, text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistyped_option_does_not_show_the_password_behind_it()
    {
        var run = terminal.Run("serve", "--cluste", "Host=db;Username=u;Password=geheim;Database=d");
        Assert.Equal(2, run.Code);
        Assert.Contains("Password=***", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_follows_the_locale_and_the_option()
    {
        Assert.Contains("主要账户", terminal.RunWith(new() { ["LANG"] = "zh_CN.UTF-8" }, "run", "--brief").Output, StringComparison.Ordinal);
        Assert.Contains("Accounts", terminal.RunWith(new() { ["LANG"] = "de_DE.UTF-8" }, "run", "--brief").Output, StringComparison.Ordinal);
        Assert.Contains("Accounts", terminal.RunWith(new() { ["LC_ALL"] = "zh_CN.UTF-8" }, "run", "--brief", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_long_table_is_the_reference_implementations()
    {
        var run = terminal.Run("run", "aluminium-slump", "--format", "csv");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("county,scenario,entity,variable,unit,year,value", lines[0]);
        var ours = lines.Skip(1).Select(l => l.Split(',')).ToDictionary(c => (c[2], c[3], c[5]), c => double.Parse(c[6], CultureInfo.InvariantCulture));
        foreach (var cells in File.ReadLines(Path.Combine(Terminal.Root, "tests", "Reference", "golden", "aluminium-slump.csv")).Skip(1).Select(l => l.Split(',')))
        {
            var expected = double.Parse(cells[6], CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(ours[(cells[2], cells[3], cells[5])] - expected) <= 1e-9 * Math.Max(Math.Abs(expected), 1e-3), string.Join(',', cells));
        }
    }

    [Fact]
    public void A_scenario_file_runs_and_may_extend_a_file_beside_it_and_a_shipped_one()
    {
        terminal.Write("base-case.yaml", "name: { zh: 基础, en: Base }\nextends: key-projects\nassumptions:\n  growth.digital.*: { add: 0.01 }\n");
        var path = terminal.Write("mine.yaml", "name: { zh: 我的, en: Mine }\nextends: [base-case, aluminium-slump]\n");
        var run = terminal.Run("run", path, "--format", "json");
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("mine", json.RootElement.GetProperty("scenario").GetString());
        Assert.Equal(41, json.RootElement.GetProperty("verdicts").GetArrayLength());
    }

    [Fact]
    public void Trying_a_lever_shows_before_and_after()
    {
        var run = terminal.Run("run", "key-projects", "--set", "fusheng-alumina-2.start=2024", "--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.Contains("Before", run.Output, StringComparison.Ordinal);
        Assert.Contains("After", run.Output, StringComparison.Ordinal);
        var later = terminal.Run("run", "key-projects", "--set", "growth.digital.p15=0.2", "--after", "2027", "--format", "csv");
        Assert.Equal(0, later.Code);
    }

    [Fact]
    public void Faults_of_a_scenario_file_are_all_listed_with_their_places_and_change_nothing()
    {
        var path = terminal.Write("bad.yaml", "name: { zh: 坏, en: Bad }\nassumptions:\n  growth.aluminum.p14: 0.1\n  growth.digital.p14: 5%\nprojects:\n  - { id: fusheng-alumina-3, delay: 1 }\n");
        var run = terminal.Run("run", path, "--lang", "en");
        Assert.Equal(3, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(":4:", run.Error, StringComparison.Ordinal);
        Assert.Contains("5%", run.Error, StringComparison.Ordinal);
        var second = terminal.Write("bad2.yaml", "name: { zh: 坏, en: Bad }\nassumptions:\n  growth.aluminum.p14: 0.1\nprojects:\n  - { id: fusheng-alumina-3, delay: 1 }\n");
        var resolved = terminal.Run("run", second, "--lang", "en");
        Assert.Equal(3, resolved.Code);
        Assert.Contains("growth.aluminium.p14", resolved.Error, StringComparison.Ordinal);
        Assert.Contains("fusheng-alumina-2", resolved.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error + resolved.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_are_made_revised_compared_and_restored()
    {
        Assert.Equal(0, terminal.Run("scenarios", "new", "mine", "--extends", "plan", "--zh", "我的", "--en", "Mine").Code);
        Assert.Equal(0, terminal.Run("scenarios", "set", "mine", "fusheng-alumina-2.start=2023", "growth.digital.p14=0.1", "--note", "later").Code);
        Assert.Contains("fusheng-alumina-2.start", terminal.Run("scenarios", "diff", "plan", "mine").Output, StringComparison.Ordinal);
        var resolved = terminal.Run("scenarios", "resolve", "mine", "--lang", "en").Output;
        Assert.Contains("mine@2:", resolved, StringComparison.Ordinal);
        Assert.Contains("plan.yaml:", resolved, StringComparison.Ordinal);
        var conflict = terminal.Run("scenarios", "set", "mine", "growth.digital.p14=0.2", "--expect", "1", "--lang", "en");
        Assert.Equal(5, conflict.Code);
        Assert.Contains("nothing was written", conflict.Error, StringComparison.Ordinal);
        Assert.Equal(0, terminal.Run("scenarios", "unset", "mine", "growth.digital.p14").Code);
        Assert.Equal(0, terminal.Run("scenarios", "restore", "mine", "2").Code);
        var history = terminal.Run("scenarios", "history", "mine", "--format", "csv").Output;
        Assert.Equal(["4", "3", "2", "1"], history.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]));
        Assert.Contains("mine", terminal.Run("scenarios", "list").Output, StringComparison.Ordinal);
        Assert.Equal(0, terminal.Run("run", "mine@2", "--brief").Code);
        Assert.Equal(3, terminal.Run("scenarios", "set", "plan", "growth.digital.p14=0.1").Code);
    }

    [Theory]
    [InlineData("county")]
    [InlineData("sector", "industry")]
    [InlineData("cluster", "aluminium")]
    [InlineData("township", "caochuan")]
    [InlineData("park", "new-materials-park")]
    [InlineData("project", "fusheng-alumina-2")]
    [InlineData("assumption", "linkage.response")]
    [InlineData("indicator", "gdp_nominal")]
    [InlineData("target", "gdp-ten-billion")]
    public void Everything_can_be_described_with_a_source_for_each_value(params string[] what)
    {
        var run = terminal.Run(["describe", .. what, "--format", "csv"]);
        Assert.Equal(0, run.Code);
        foreach (var cells in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            Assert.Matches(",(observed|plan|derived|assumption|computed),.", cells);
        }
    }

    [Fact]
    public void A_narrow_terminal_gets_what_fits_it()
    {
        var run = terminal.RunWith(new() { ["COLUMNS"] = "60" }, "run", "--brief", "--lang", "en");
        Assert.All(run.Output.Split('\n').Where(l => l.Contains('─', StringComparison.Ordinal)), line => Assert.True(line.TrimEnd().Length <= 60, line));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void A_county_folder_is_checked_and_faults_give_their_own_exit_code()
    {
        var folder = Path.Combine(terminal.Folder, "county");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Terminal.Root, "grains", "Scenarios.Counties", "pinglu")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Assert.Equal(0, terminal.Run("check", folder).Code);
        File.WriteAllText(Path.Combine(folder, "sectors.csv"), File.ReadAllText(Path.Combine(folder, "sectors.csv")).Replace("137111", "137112", StringComparison.Ordinal));
        var check = terminal.Run("check", folder, "--lang", "en");
        Assert.Equal(3, check.Code);
        Assert.Contains("sectors.csv", check.Output, StringComparison.Ordinal);
        Assert.Contains("533505", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_gives_the_pathway_of_an_entity_and_history_what_was_published()
    {
        Assert.Contains("2035", terminal.Run("show", "zhangcun", "--scenario", "plan").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2031", terminal.Run("show", "industry", "--year", "2030").Output, StringComparison.Ordinal);
        Assert.Contains("44799", terminal.Run("history", "gdp_nominal", "--format", "csv").Output, StringComparison.Ordinal);
        var before = terminal.Run("previous-plan", "--format", "csv").Output;
        Assert.Contains("513988", before, StringComparison.Ordinal);
        Assert.Contains("missed,not_completed", before.Split('\n').Single(l => l.Contains("Urban disposable income", StringComparison.Ordinal)), StringComparison.Ordinal); // 94% of the rise from 19961 to 27996
    }

    [Theory]
    [InlineData(2, "nonsense")]
    [InlineData(2, "run", "--format", "xml")]
    [InlineData(3, "run", "no-such-scenario")]
    [InlineData(3, "run", "--county", "no-such-county")]
    [InlineData(3, "show", "no-such-entity")]
    [InlineData(4, "run", "--connect", "not an address")]
    public void Exit_codes_say_what_went_wrong_without_a_stack_trace(int code, params string[] args)
    {
        var run = terminal.Run(args);
        Assert.Equal(code, run.Code);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_county_runs_by_sectors()
    {
        var run = terminal.Run("run", "--county", "pingshun", terminal.Write("as-is.yaml", "name: { zh: 原样, en: As it is }\n"), "--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.Contains("Pingshun", run.Output, StringComparison.Ordinal);
    }
}
