using System.Globalization;
using System.Text.Json;

namespace Scenarios.Cli.Tests;

public sealed class TargetTasksCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Projects_are_ranked_with_their_errors()
    {
        var run = terminal.Run("projects", "rank", "gdp-ten-billion", "--draws", "400", "--set", "melamine-urea.start=2023", "--lang", "en");
        Assert.True(run.Code == 0, run.Error);
        Assert.All(
            ["400 draws for each change · seed 1", "probability", "Whole pools", "Fusheng alumina phase II", "Planned pool (6)", "A year earlier", "≈ ", "two standard errors", "which is history"],
            part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        Assert.True(run.Output.IndexOf("Fusheng alumina phase II", StringComparison.Ordinal) < run.Output.IndexOf("Ammonia water", StringComparison.Ordinal));
    }

    [Fact]
    public void The_printed_task_table_adds_up()
    {
        var run = terminal.Run("cascade", "secondary-share", "--lang", "zh", "--by", "clusters");
        Assert.True(run.Code == 0, run.Error);
        Assert.All(["责任分解表（亿元，2025 年现价）", "煤电铝材产业集群", "项目带动", "超出可行余地", "余地"], part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        decimal[] Of(string name) => [.. run.Output.Split('\n').First(l => l.TrimStart().StartsWith(name + " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(4).Select(v => decimal.Parse(v, NumberStyles.Any, CultureInfo.InvariantCulture))];
        var (county, industry, construction) = (Of("第二产业增加值"), Of("工业"), Of("建筑业"));
        var beyond = decimal.Parse(run.Output.Split('\n').Single(l => l.Contains("超出可行余地", StringComparison.Ordinal)).Split('+')[1].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.Equal(county.AsEnumerable(), [industry[0] + construction[0], industry[1] + construction[1], industry[2] + construction[2] + beyond, industry[3] + construction[3] + beyond]);
        Assert.All([county, industry, construction], row => Assert.Equal(row[2], row[1] + row[3]));
        Assert.True(beyond > 0);
    }

    [Fact]
    public void A_file_has_every_line_in_whole_units()
    {
        var run = terminal.Run("cascade", "gdp-growth", "--scenario", "delayed", "--format", "json");
        Assert.True(run.Code == 0, run.Error);
        var tasks = JsonDocument.Parse(run.Output).RootElement.GetProperty("tasks").EnumerateArray().ToArray();
        double Sum(string level, string key) => tasks.Where(t => t.GetProperty("level").GetString() == level).Sum(t => t.GetProperty(key).GetDouble());
        foreach (var key in new[] { "base", "central", "task", "extra", "headroom" })
        {
            Assert.Equal(Sum("county", key), Sum("sector", key) + Sum("beyond", key));
            Assert.Equal(Sum("county", key), Sum("township", key) + Sum("beyond", key));
            Assert.Equal(Sum("sector", key), Sum("cluster", key) + Sum("linked", key));
            Assert.Equal(Sum("cluster", key), Sum("organic", key) + Sum("project", key));
            Assert.All(tasks, t => Assert.Equal(Math.Round(t.GetProperty(key).GetDouble()), t.GetProperty(key).GetDouble()));
        }

        Assert.Equal("real", tasks[0].GetProperty("prices").GetString());
    }
}
