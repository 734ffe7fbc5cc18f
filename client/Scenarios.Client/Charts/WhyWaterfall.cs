using Scenarios.Contracts;

namespace Scenarios.Client.Charts;

/// <summary>The waterfall of a difference between two scenarios 差异瀑布图.</summary>
public sealed class WhyWaterfall(Language language)
{
    /// <summary>The chart.</summary>
    /// <param name="county">The county.</param>
    /// <param name="why">The difference and its parts.</param>
    /// <param name="a">The first scenario.</param>
    /// <param name="b">The second.</param>
    public WaterfallChart Of(CountySummary county, WhyResult why, ComposedScenario a, ComposedScenario b)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(why);
        var (scale, (first, second)) = (ScaleOf(language, why), ScenarioLabels.Names(language, a, b));
        var name = language[why.Indicator.Name];
        var amount = scale.WithUnit(scale.Text(Math.Abs(why.Difference)));
        return new WaterfallChart(
            why.Difference == 0
                ? language[$"{why.Year} 年{name}：{second}与{first}没有差别", $"{name}, {why.Year}: no difference between “{first}” and “{second}”"]
                : why.Difference > 0
                ? language[$"{why.Year} 年{name}：{second}比{first}多 {amount}", $"{name}, {why.Year}: {amount} more under “{second}” than under “{first}”"]
                : language[$"{why.Year} 年{name}：{second}比{first}少 {amount}", $"{name}, {why.Year}: {amount} less under “{second}” than under “{first}”"],
            language[$"{county.Name.Zh} · 中心路径 · 差额按杠杆分组的沙普利分解", $"{county.Name.En} · central case · Shapley values by group of levers"],
            DifferenceScale.Titled(language, name, scale.ValueUnit),
            new(first, scale.Shown(why.From)),
            [.. why.Parts.Where(p => scale.Text(p.Part) != scale.Text(0)).Select(p => new WaterfallBar(language[p.Name], scale.Shown(p.Part)))],
            new(second, scale.Shown(why.To)),
            Caption(county, why, string.Join(" → ", ScenarioLabels.Of([a, b]))),
            language,
            scale.OfShown);
    }

    /// <summary>In what the parts of a difference are shown: its largest part has three figures.</summary>
    internal static DifferenceScale ScaleOf(Language language, WhyResult why) =>
        new(language, why.Indicator, why.Parts.Select(p => Math.Abs(p.Part)).Append(Math.Abs(why.Difference)).Max());

    private string Caption(CountySummary county, WhyResult why, string scenarios)
    {
        var rest = why.Parts.FirstOrDefault(p => p.Kind == "rest");
        return (rest is null ? "" : language["其余各组：", "The other groups: "] + string.Join(language["、", ", "], rest.Merged.Select(m => language[m])) + language["。", ". "])
            + language[$"{scenarios} · 资料 {county.Digest[..12]}", $"{scenarios} · data {county.Digest[..12]}"];
    }
}
