using System.Collections.Immutable;
using Scenarios.Client.Charts;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Why an indicator differs between two scenarios 差异归因报告: the answer, the waterfall, the parts by group of levers, and the sectors by volume and price.</summary>
public sealed class WhyReport(Language language)
{
    /// <summary>The whole report.</summary>
    /// <param name="county">The county.</param>
    /// <param name="why">The difference and its parts.</param>
    /// <param name="first">The first scenario.</param>
    /// <param name="second">The second.</param>
    public IEnumerable<Block> Of(CountySummary county, WhyResult why, ComposedScenario first, ComposedScenario second)
    {
        ArgumentNullException.ThrowIfNull(why);
        var (labels, scale) = (ScenarioLabels.Of([first, second]), WhyWaterfall.ScaleOf(language, why));
        yield return new TextBlock(Answer(why, ScenarioLabels.Names(language, first, second), labels, scale), Tone.Strong);
        if (why.Parts.IsEmpty)
        {
            yield return new TextBlock(language["两个情景到该年为止的中心路径完全相同。", "The central cases of the two scenarios are the same up to that year."] + Idle(why));
            yield break;
        }

        yield return new TextBlock(Interaction(why, scale));
        yield return new WaterfallBlock(new WhyWaterfall(language).Of(county, why, first, second));
        yield return Parts(why, scale);
        if (!why.Sectors.IsEmpty)
        {
            yield return new SectorTable(language).Of(why, labels, scale);
        }

        yield return new TextBlock(Notes(why), Tone.Quiet);
    }

    private string Answer(WhyResult why, (string First, string Second) names, IReadOnlyList<string> labels, DifferenceScale scale)
    {
        string Named(string name, string label) => name == label ? name : language[$"{name}（{label}）", $"{name} ({label})"];
        var (a, b) = (Named(names.First, labels[0]), Named(names.Second, labels[1]));
        var amount = scale.WithUnit(scale.Text(Math.Abs(why.Difference)));
        var (zh, en) = why.Difference switch
        {
            0 => ("没有差别", "no difference"),
            > 0 => ($"多 {amount}", $"{amount} more"),
            _ => ($"少 {amount}", $"{amount} less"),
        };
        return language[
            $"{why.Year} 年{why.Indicator.Name.Zh}：{a}为 {scale.Full(why.From)}，{b}为 {scale.Full(why.To)}，{zh}。",
            $"{why.Indicator.Name.En}, {why.Year}: {scale.Full(why.From)} under {a}, {scale.Full(why.To)} under {b}: {en}."];
    }

    private string Interaction(WhyResult why, DifferenceScale scale)
    {
        var alone = why.Difference - why.Interaction;
        return language[
            $"各组单独改动的作用合计 {scale.Change(alone)}，共同改动另有交互作用 {scale.Change(why.Interaction)}，两者之和为差额 {scale.WithUnit(scale.Change(why.Difference))}。",
            $"Changed one at a time, the groups bring {scale.Change(alone)} in all; changed together, they bring {scale.Change(why.Interaction)} beyond that by interaction: {scale.WithUnit(scale.Change(why.Difference))} in all."];
    }

    private TableBlock Parts(WhyResult why, DifferenceScale scale)
    {
        ImmutableArray<Column> columns =
        [
            new("group", language["杠杆组", "Group of levers"]),
            new("levers", language["不同之处", "What differs"], false, 4),
            new("part", language["贡献", "Part"], true),
            new("share", language["占差额", "Of the difference"], true, 1),
            new("alone", language["单独作用", "Alone"], true, 2),
            new("last", language["最后加入", "Last"], true, 3),
            new("interaction", language["交互作用", "Interaction"], true, 2),
        ];
        Cell Amount(double value, Tone tone = Tone.Plain) => new(scale.Change(value), value, tone);
        Cell Share(double part) => why.Difference == 0 ? Cell.Empty : new(Numbers.Round(100 * part / why.Difference, 1) + "%", part / why.Difference);
        return new TableBlock("parts", DifferenceScale.Titled(language, language["差额由何而来（沙普利分解，各项之和等于差额）", "Where the difference comes from: Shapley values, which add up to it"], scale.Unit), columns,
        [
            .. why.Parts.Select(p => (ImmutableArray<Cell>)
            [
                new(language[p.Name], p.Subject.Length > 0 ? $"{p.Kind}.{p.Subject}" : p.Kind), Cell.Of(Levers(p), Tone.Quiet), Amount(p.Part), Share(p.Part), Amount(p.Alone), Amount(p.Last), Amount(p.Interaction),
            ]),
            [
                new(language["合计", "Total"], "total", Tone.Strong), Cell.Of(""), Amount(why.Difference, Tone.Strong), Share(why.Difference), Amount(why.Difference - why.Interaction), Cell.Empty, Amount(why.Interaction),
            ],
        ]);
    }

    private string Levers(WhyPart part) => string.Join(language["、", ", "], new[]
    {
        Counted(part.Assumptions, "个假设", "assumption"), Counted(part.Projects, "个项目", "project"), Counted(part.Events, "个年度冲击", "yearly shock"),
    }.Where(t => t.Length > 0));

    private string Counted(int count, string zh, string en) => count == 0 ? "" : language[$"{count} {zh}", count == 1 ? $"1 {en}" : $"{count} {en}s"];

    private string Notes(WhyResult why)
    {
        var rest = why.Parts.FirstOrDefault(p => p.Kind == "rest");
        return language[
            "贡献：按全部先后顺序平均的作用。单独作用：只改这一组。最后加入：其他各组都已改动后再改它。",
            "Part: the effect averaged over all orders of change. Alone: when only this group is changed. Last: when all the others are changed already."]
            + (rest is null ? "" : language[
                $"不同的杠杆组超过 12 个，影响最小的 {rest.Merged.Length} 组并为一组：{string.Join("、", rest.Merged.Select(m => m.Zh))}。",
                $" More than 12 groups differ, so the {rest.Merged.Length} of the least effect are one: {string.Join(", ", rest.Merged.Select(m => m.En))}."])
            + Idle(why);
    }

    private string Idle(WhyResult why) => why.Idle == 0 ? "" : language[
        $"另有 {why.Idle} 个杠杆不同，但不影响到该年为止的中心路径（只改区间、只用于抽样，或在以后年份）。",
        $" {why.Idle} more {(why.Idle == 1 ? "lever differs" : "levers differ")} without moving the central case up to that year (ranges, shocks of draws, or later years)."];
}
