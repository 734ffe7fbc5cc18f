using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Scenarios.Cli.Tests;

public sealed class WhyCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void The_difference_of_two_scenarios_is_told_drawn_and_written()
    {
        var file = terminal.Write("late.yaml", "id: late\nname: { zh: 复晟推迟, en: Fusheng late }\nprojects:\n  - { id: fusheng-alumina-2, start: 2024 }\nevents:\n  - { price: -0.2, sector: industry, year: 2023 }\n");
        var run = terminal.Run("why", "pipeline", file, "--lang", "zh", "-o", "why.svg");
        Assert.True(run.Code == 0, run.Error);
        Assert.All(["复晟推迟（late）", "项目：煤电铝材产业集群", "价格冲击事件", "交互作用", "最后加入", "物量", "░ 减少"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.EndsWith("\n已写入 why.svg\n", run.Output, StringComparison.Ordinal);
        var svg = string.Concat(XDocument.Load(Path.Combine(terminal.Folder, "why.svg")).DescendantNodes().OfType<XText>().Select(t => t.Value));
        Assert.All(["复晟推迟", "项目库推进", "地区生产总值（现价，亿元）", "价格冲击事件"], text => Assert.Contains(text, svg, StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_file_the_parts_add_up_to_the_difference_and_the_sectors_as_well()
    {
        var run = terminal.Run("why", "plan", "aluminium-slump", "--indicator", "secondary_share", "--year", "2030", "--format", "csv");
        Assert.True(run.Code == 0, run.Error);
        var tables = run.Output.Split("\n\n").Select(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')).ToArray()).ToArray();
        Assert.Equal(["group", "levers", "part", "share", "alone", "last", "interaction"], tables[0][0]);
        Assert.Equal(["sector", "from", "to", "volume", "price", "total"], tables[1][0]);
        double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
        var total = Number(tables[0][^1][2]);
        Assert.True(Math.Abs(total) > 0.01);
        Assert.Equal(total, tables[0][1..^1].Sum(r => Number(r[2])), 1e-9 * Math.Abs(total));
        Assert.Equal(total, tables[1][1..^1].Sum(r => Number(r[5])), 1e-9 * Math.Abs(total));
        Assert.Equal(1, tables[1][1..^1].Sum(r => Number(r[1])), 12);
    }

    [Fact]
    public void Scenarios_side_by_side_show_only_what_differs()
    {
        var run = terminal.Run("compare", "pipeline", "trend", "aluminium-slump", "--years", "2025", "2035", "--format", "json");
        Assert.True(run.Code == 0, run.Error);
        var json = JsonDocument.Parse(run.Output).RootElement;
        string[] Column(string table, string column) => [.. json.GetProperty(table).EnumerateArray().Select(r => r.GetProperty(column).GetString()!)];
        Assert.Equal(["price.industry.2022", "price.industry.2023", "project.utilisation", "stage:construction.realised", "stage:planned.realised", "stage:reserve.realised"], Column("levers", "key").Order());
        Assert.DoesNotContain("urban_share", Column("rates", "indicator"));
        var investment = json.GetProperty("levels").EnumerateArray().Single(r => r.GetProperty("indicator").GetString() == "project_investment");
        Assert.Equal((-1, 0), (investment.GetProperty("trend_2025_change").GetDouble(), investment.GetProperty("trend_2025").GetDouble()));
        Assert.All(json.GetProperty("targets").EnumerateArray(), t => Assert.Equal(2, new[] { "pipeline", "trend", "aluminium-slump" }.Select(s => t.GetProperty($"{s}_verdict").GetString()).Distinct().Count()));
    }
}
