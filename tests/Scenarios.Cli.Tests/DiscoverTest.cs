using System.Collections.Immutable;
using System.Text.Json;
using Scenarios.Client;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests;

public sealed class DiscoverTest : IDisposable
{
    private readonly Terminal terminal = new();

    private static readonly ImmutableArray<DiscoveryInputMessage> Inputs =
    [
        new(DiscoveryInputType.PriceShock, "price/industry", new("工业", "Industry"), "1", 2021, 2025),
        new(DiscoveryInputType.GrowthShock, "growth/services", new("第三产业", "Services"), "1", 2021, 2025),
        new(DiscoveryInputType.Assumption, "growth.grain.p14", new("粮食产业集群内生实际增速", "Grain: organic real growth"), "1/year", 2021, 2025),
        new(DiscoveryInputType.Assumption, "fiscal.elasticity", new("财政收入弹性", "Elasticity of revenue to nominal GDP"), "1", null, null),
        new(DiscoveryInputType.Realised, "project/mill/realised", new("磨坊", "The mill"), "1", null, null),
        new(DiscoveryInputType.Delay, "project/mill/delay", new("磨坊", "The mill"), "year", null, null),
        new(DiscoveryInputType.Utilisation, "project/mill/utilisation", new("磨坊", "The mill"), "1", null, null),
    ];

    public void Dispose() => terminal.Dispose();

    private static DiscoveryCondition Condition(int input, double? low, double? high, double without = 0.5) => new(input, low, high, 0.01, without, 0.5, 1);

    [Theory]
    [InlineData(0, 0.12, null, "到2025年工业价格比通常路径至少高12.0%", "prices of industry are at least 12.0% above their usual path by 2025")]
    [InlineData(0, -0.03, null, "到2025年工业价格比通常路径至多低3.0%", "prices of industry are at most 3.0% below their usual path by 2025")]
    [InlineData(0, null, -0.03, "到2025年工业价格比通常路径至少低3.0%", "prices of industry are at least 3.0% below their usual path by 2025")]
    [InlineData(0, null, 0.2, "到2025年工业价格比通常路径至多高20.0%", "prices of industry are at most 20.0% above their usual path by 2025")]
    [InlineData(0, -0.1, 0.2, "到2025年工业价格与通常路径之差在−10.0%至+20.0%之间", "prices of industry are from −10.0% to +20.0% off their usual path by 2025")]
    [InlineData(1, 0.065, null, "到2025年第三产业增速冲击累计不低于+6.5%", "growth shocks of services add up to at least +6.5% by 2025")]
    [InlineData(2, 0.011, 0.02, "粮食产业集群内生实际增速（2021—2025年）在1.1%至2.0%之间", "Grain: organic real growth (2021–2025) is from 1.1% to 2.0%")]
    [InlineData(3, null, 1.05, "财政收入弹性不高于1.050", "Elasticity of revenue to nominal GDP is at most 1.050")]
    [InlineData(4, 1.0, null, "磨坊落地", "The mill is built")]
    [InlineData(4, null, 0.0, "磨坊不落地", "The mill is not built")]
    [InlineData(5, null, 1.0, "磨坊（若落地）延期不超过1年", "The mill, if built, is at most 1 year late")]
    [InlineData(5, null, 0.0, "磨坊（若落地）不延期", "The mill, if built, is on time")]
    [InlineData(5, 2.0, 3.0, "磨坊（若落地）延期2至3年", "The mill, if built, is 2 to 3 years late")]
    [InlineData(6, 0.85, null, "磨坊产能利用率不低于85.0%", "The mill: utilisation is at least 85.0%")]
    public void A_condition_is_told_in_words(int input, double? low, double? high, string zh, string en)
    {
        Assert.Equal(zh, new DiscoveryWords(Language.Zh, Inputs).Of(Condition(input, low, high)));
        Assert.Equal(en, new DiscoveryWords(Language.En, Inputs).Of(Condition(input, low, high)));
    }

    // The condition without which least is left of the density comes first; a project's delay joins its realisation.
    [Fact]
    public void The_conditions_of_a_box_make_one_clause()
    {
        var odds = new DiscoveryOdds(8, 10, 0.8, 0.6, 0.9);
        var box = new DiscoveryBox([Condition(0, 0.12, null, 0.6), Condition(4, 1, null, 0.4), Condition(5, null, 1, 0.7), Condition(3, 1.1, null, 0.5)], odds, odds, 0.5, 0.1, true, 0.8, 0.5, 0.1, [], []);
        Assert.Equal("磨坊落地且延期不超过1年、财政收入弹性不低于1.100，且到2025年工业价格比通常路径至少高12.0%", new DiscoveryWords(Language.Zh, Inputs).Clause(box));
        Assert.Equal("The mill is built, at most 1 year late; Elasticity of revenue to nominal GDP is at least 1.100; and prices of industry are at least 12.0% above their usual path by 2025", new DiscoveryWords(Language.En, Inputs).Clause(box));
    }

    [Fact]
    public void The_command_tells_each_box_in_a_sentence()
    {
        var run = terminal.Run("discover", "gdp-growth", "--draws", "2000", "--density", "0.6", "--lang", "zh");
        Assert.True(run.Code == 0, run.Error);
        Assert.Matches(@"条件组1：在.+的未来中，\d+\.\d% 实现。", run.Output);
        Assert.All(["2,000 次抽样 · 种子 1 · 设计 mc", "另抽同样多的未来检验", "覆盖率与密度的取舍", "半样本中重现的维度", "拟 p 值"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_carry_the_whole_trajectory_of_each_box()
    {
        var run = terminal.Run("discover", "industry-share", "--missed", "--draws", "1000", "--density", "0.999", "--boxes", "1", "--format", "json");
        Assert.True(run.Code == 0, run.Error);
        var json = JsonDocument.Parse(run.Output).RootElement;
        var box = Assert.Single(json.GetProperty("boxes").EnumerateArray());
        Assert.Equal(box.GetProperty("hits").GetInt64() / (double)box.GetProperty("futures").GetInt64(), box.GetProperty("density").GetDouble());
        var steps = json.GetProperty("tradeoff").EnumerateArray().ToArray();
        Assert.Equal(Enumerable.Range(0, steps.Length).Select(i => (long)i), steps.Select(s => s.GetProperty("step").GetInt64()));
        Assert.Equal(("start", 1000), (steps[0].GetProperty("kind").GetString(), steps[0].GetProperty("futures").GetInt64()));
        Assert.Single(steps, s => s.GetProperty("taken").GetBoolean());
        Assert.Contains(json.GetProperty("conditions").EnumerateArray(), c => c.GetProperty("input").GetString() == "price/industry" && c.GetProperty("high").ValueKind == JsonValueKind.Number);
    }
}
