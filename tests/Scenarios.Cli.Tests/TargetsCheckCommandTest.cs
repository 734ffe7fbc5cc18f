using System.Text.Json;
using System.Text.RegularExpressions;

namespace Scenarios.Cli.Tests;

public sealed partial class TargetsCheckCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_planner_sees_where_the_plan_contradicts_itself_and_what_would_resolve_it()
    {
        var check = terminal.Run("targets", "check", "--lang", "en");
        Assert.True(check.Code == 0, check.Error);
        Assert.All(
            ["cannot all hold", "leave at most 8.0% for Agriculture, which had 19.7%", "needs 21.4% a year at constant relative prices; the plan's own 18.0% gives 36.5%", "makes 1.61", "needs 13.6% real growth a year", "prices rising 3.1% a year"],
            text => Assert.Contains(text, check.Output, StringComparison.Ordinal));

        var proposed = Command().Match(check.Output).Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(proposed);
        var json = JsonDocument.Parse(terminal.Run(["targets", "check", .. proposed, "--format", "json"]).Output).RootElement;
        Assert.False(json.TryGetProperty("conflicts", out _));
        Assert.True(json.GetProperty("claims").GetArrayLength() > 20);
    }

    [Fact]
    public void What_reaches_a_target_can_be_run_as_a_scenario_file()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("scenario-reach-").FullName, "more-towns.yaml");
        var reach = terminal.Run("reach", "urban-share", "--with", "urbanisation.speed", "--lang", "zh", "-o", file);
        Assert.True(reach.Code == 0, reach.Error);
        Assert.Contains("可以达到：移动 1 个杠杆", reach.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\n已写入 {file}\n复核：scenario run {file}\n", reach.Output, StringComparison.Ordinal);
        var run = JsonDocument.Parse(terminal.Run("targets", file, "--format", "json").Output).RootElement.GetProperty("targets");
        Assert.Equal("reached", run.EnumerateArray().Single(t => t.GetProperty("target").GetString() == "urban-share").GetProperty("verdict").GetString());
    }

    [GeneratedRegex(@"scenario targets check ((?:--set \S+ ?)+)")]
    private static partial Regex Command();
}
