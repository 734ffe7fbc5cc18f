using System.Text.Json;
using Scenarios.Client;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests;

public sealed class ReviewCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    // The office lays its own figures beside the projection, and takes the review into a file.
    [Fact]
    public void Actuals_that_were_imported_are_reviewed()
    {
        var file = terminal.Write("年报.csv", "指标,年份,数值,单位,来源\nforest_cover,2022,32.20,%,林业局\nphysicians_per_1000,2022,2.60,人,卫健局\n");
        var imported = terminal.Run("actuals", "import", file, "--published-on", "2023-03-10", "--kind", "preliminary", "--note", "年报", "--lang", "zh");
        Assert.True(imported.Code == 0, imported.Error);
        Assert.Contains("已入库为数据版本 v1：2 个指标，2 个数值（2022）", imported.Output, StringComparison.Ordinal);

        var run = terminal.Run("review", "pipeline", "--as-of", "2022", "--draws", "2000", "--most-draws", "2000", "--format", "json");
        Assert.True(run.Code == 0, run.Error);
        var json = JsonDocument.Parse(run.Output).RootElement;
        var rows = json.GetProperty("rows").EnumerateArray().ToDictionary(r => r.GetProperty("target").GetString()! + r.GetProperty("reading").GetString());
        Assert.Equal(("lagging", "lagging", true), (rows["forest-cover"].GetProperty("class").GetString(), rows["forest-cover"].GetProperty("class_rule").GetString(), rows["forest-cover"].GetProperty("tracked").GetBoolean()));
        Assert.Equal(1, rows["forest-cover"].GetProperty("actuals")[0].GetProperty("vintage").GetInt32());
        Assert.Equal(JsonValueKind.Null, rows["forest-cover"].GetProperty("median").ValueKind);
        Assert.Equal("faster", rows["physicians"].GetProperty("class").GetString());
        Assert.Equal("lagging", rows["urban-incomegdp_target"].GetProperty("class").GetString());
        Assert.Equal(json.GetProperty("run_digest").GetString(), rows["gdp-growth"].GetProperty("run_digest").GetString());
        string[] contract =
        [
            "target", "number", "nature", "kind", "unit", "price_basis", "base_year", "base", "target_year", "target_value", "operator", "actuals", "progress", "time_progress", "gap_points", "gap_years", "path_value", "class_rule", "class", "override",
            "probability", "probability_se", "trend", "required", "required_unit", "low", "median", "high", "tracked", "comparable", "treatment", "plan_line", "run_digest",
        ];
        Assert.All(rows.Values, r => Assert.All(contract, name => Assert.True(r.TryGetProperty(name, out _), name)));
        var gdp = json.GetProperty("gap").EnumerateArray().Where(l => l.GetProperty("indicator").GetString() == "gdp_nominal").ToArray();
        double Amount(string part) => gdp.Where(l => l.GetProperty("part").GetString() == part).Sum(l => l.GetProperty("amount").ValueKind == JsonValueKind.Null ? 0 : l.GetProperty("amount").GetDouble());
        Assert.Equal(Amount("actual"), gdp.Where(l => l.GetProperty("part").GetString() is not "actual").Sum(l => Amount(l.GetProperty("part").GetString()!) / gdp.Count(x => x.GetProperty("part").GetString() == l.GetProperty("part").GetString())), 1e-9 * 720_350);
    }

    [Fact]
    public void A_screen_has_the_sentences_of_the_official_form()
    {
        var run = terminal.Run("review", "--as-of", "2022", "--draws", "2000", "--most-draws", "2000", "--lang", "zh");
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("41项目标中，可评定6项：提前实现0项、快于预期1项、基本符合预期3项、滞后2项；另有6项任务由市级下达，29项暂无数据或口径变化。", run.Output, StringComparison.Ordinal);
        Assert.Contains("约束性指标9项，可评定0项，滞后0项。", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.IndexOf("实际值超出模型认为可能的范围", StringComparison.Ordinal) is > 0 and var outside && outside < run.Output.IndexOf("完成把握", outside + 60, StringComparison.Ordinal));
        Assert.Contains("如指与规划的增长目标一致，低1.6个百分点，滞后", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.049, "不足5%")]
    [InlineData(0.70, "70%")]
    [InlineData(0.725, "75%")]
    [InlineData(0.951, "95%以上")]
    public void Chances_in_texts_are_rounded_to_five(double probability, string expected) => Assert.Equal(expected, new ReviewWords(Language.Zh).Chance(probability));

    [Fact]
    public void Shares_have_the_decimals_of_the_plan_and_small_counts_stay_as_they_are()
    {
        ReviewRow Row(string unit, string measure, double target) => new("t", "", 1, new("t", "t"), "t", false, false, "C", unit, measure, "none", 2020, null, 2025, target, ">=", [], null, null, null, null, null, "lagging", null, "none", null, null, false, false, true, null, null, null, null, null, "", new Vec([]), "not_projected", null, null, null, "add_data", null, "", null, null, null, null, null);
        var numbers = new ReviewNumbers(Language.Zh);
        Assert.Equal("32.20%", numbers.Amount(Row("1", "share", 0.3402), 0.322));
        Assert.Equal("33.5%", numbers.Amount(Row("1", "share", 0.5), 0.33450822));
        Assert.Equal("2.8 人", numbers.Full(Row("人", "count", 2.8), 2.8));
        Assert.Equal("72.0 亿元", numbers.Full(Row("万元", "level", 1_000_000), 720_350));
    }
}
