namespace Scenarios.Cli.Tests;

/// <summary>`--set` as a user writes it: levers go together, and what is wrong with them is told at the option, all at once.</summary>
public sealed class SetOptionTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Several_levers_of_one_project_are_applied_together()
    {
        var run = terminal.Run("scenarios", "resolve", "pipeline", "--set", "fusheng-alumina-2.start=2023", "--set", "growth.aluminium.p14=0.05", "--set", "fusheng-alumina-2.realised=1", "--format", "csv");
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("start: 2023 } [pipeline-what-if --set]", run.Output, StringComparison.Ordinal);
        Assert.Contains("realised: 1 } [pipeline-what-if --set]", run.Output, StringComparison.Ordinal);
        var drawn = terminal.Run("run", "--draws", "10", "--set", "fusheng-alumina-2.start=2023", "--set", "fusheng-alumina-2.realised=1", "--brief");
        Assert.True(drawn.Code == 0, drawn.Error);
        Assert.Equal(0, terminal.Run("run", "--set", "fusheng-alumina-2.start=2023", "--set", "fusheng-alumina-2.realised=1", "--after", "2022", "--brief").Code);
    }

    [Theory]
    [InlineData("zh", "没有项目 nope", "超出该假设有意义的范围", "不是可用的假设写法")]
    [InlineData("en", "there is no project nope", "outside the range in which this assumption means anything", "not a way to change an assumption")]
    public void Every_fault_is_told_at_the_option_that_it_is_of(string language, string project, string range, string form)
    {
        var run = terminal.Run("run", "--set", "growth.aluminium.p14=x", "--set", "foo=3", "--set", "growth.aluminium.p15=50", "--set", "growth.digital.p14={a", "--set", "nope.start=2023", "--set", "fusheng-alumina-2.start=2023", "--set", "fusheng-alumina-2.realised=2", "--lang", language);
        Assert.Equal((ExitCodes.Input, ""), (run.Code, run.Output));
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal(6, lines.Length);
        foreach (var (set, value, reason) in new[] { ("growth.aluminium.p14=x", "x", ""), ("foo=3", "foo", ""), ("growth.aluminium.p15=50", "50", range), ("growth.digital.p14={a", "{a", form), ("nope.start=2023", "nope", project), ("fusheng-alumina-2.realised=2", "2", "0 … 1") })
        {
            Assert.Contains(lines, line => line.Contains($" --set {set}  “{value}”  ", StringComparison.Ordinal) && line.Contains(reason, StringComparison.Ordinal));
        }

        Assert.DoesNotContain("--set:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("YAML", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_out_of_bounds_says_which_assumptions_it_takes_there()
    {
        var run = terminal.Run("run", "--set", "growth.*.p14={ add: 1.95 }", "--lang", "en");
        Assert.Equal(ExitCodes.Input, run.Code);
        Assert.All(run.Error.TrimEnd().Split('\n'), line => Assert.Contains("--set growth.*.p14={ add: 1.95 }  “growth.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_lever_twice_is_refused_with_both_values()
    {
        var run = terminal.Run("run", "--set", "fusheng-alumina-2.start=2023", "--set", "fusheng-alumina-2.start=2024", "--lang", "en");
        Assert.Equal((ExitCodes.Input, ""), (run.Code, run.Output));
        Assert.Contains("the same lever is set 2 times: 2023, 2024", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_the_scenario_adds_can_be_moved_and_a_note_has_no_line()
    {
        var path = terminal.Write("mine.yaml", "name: { zh: 我的, en: Mine }\nnew_projects:\n  - { id: my-mill, name: { zh: 面粉厂, en: Mill }, cluster: agri-processing, township: zhangdian, stage: reserve, investment: 8000, full_value_added: 1200, start: 2023, build_years: 1 }\n");
        var run = terminal.Run("run", path, "--set", "my-mill.start=2019", "--brief", "--lang", "en");
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("! --set my-mill.start=2019  my-mill: 2019: investment due", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_scenario_takes_a_second_value_of_a_project()
    {
        Assert.Equal(0, terminal.Run("scenarios", "new", "mine", "--extends", "plan").Code);
        Assert.Equal(0, terminal.Run("scenarios", "set", "mine", "fusheng-alumina-2.start=2023").Code);
        var second = terminal.Run("scenarios", "set", "mine", "fusheng-alumina-2.realised=1");
        Assert.True(second.Code == 0, second.Error);
        Assert.Contains("{ id: fusheng-alumina-2, start: 2023, realised: 1 }", terminal.Run("scenarios", "show", "mine").Output, StringComparison.Ordinal);
        var faulty = terminal.Run("scenarios", "set", "mine", "foo=1", "growth.aluminium.p14=x", "--lang", "en");
        Assert.Equal(ExitCodes.Input, faulty.Code);
        Assert.All(["error scenarios set foo=1", "error scenarios set growth.aluminium.p14=x"], text => Assert.Contains(text, faulty.Error, StringComparison.Ordinal));
    }
}
