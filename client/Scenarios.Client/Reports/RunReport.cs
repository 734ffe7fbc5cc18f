using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>
/// What a planner sees of a run 推演报告: first the answer, then the accounts, sectors, clusters and townships, the flags, and a small chart.
/// </summary>
public sealed class RunReport(Language language)
{
    private const int ChartFrom = 2000;

    private static readonly string[] Accounts =
    [
        "gdp_nominal", "gdp_real", "gdp_real_growth_average", "primary_share", "secondary_share", "industry_share", "tertiary_share", "above_scale_value_added",
        "fixed_asset_investment", "fiscal_revenue", "budget_revenue", "retail_sales", "urban_income", "rural_income", "population", "jobs", "labour_gap", "urban_share", "energy", "carbon_dioxide",
    ];

    private readonly Numbers numbers = new(language);
    private readonly TargetReport targets = new(language);

    /// <summary>Whether an indicator is one of the main accounts.</summary>
    internal static bool IsAccount(string indicator) => Accounts.Contains(indicator);

    /// <summary>The whole report.</summary>
    /// <param name="view">The projection.</param>
    /// <param name="history">The county's published values.</param>
    /// <param name="before">The same scenario without the levers that are tried, or null.</param>
    /// <param name="everything">Whether clusters, townships, parks and all targets are shown as well.</param>
    public IEnumerable<Block> Of(ProjectionView view, ImmutableArray<ObservedSeries> history, ProjectionMessage? before = null, bool everything = true)
    {
        ArgumentNullException.ThrowIfNull(view);
        foreach (var block in Answer(view, before))
        {
            yield return block;
        }

        yield return Chart(view, history);
        yield return AccountsTable(view, history);
        yield return EntityTable(view, EntityType.Sector, "sectors", language["行业增加值（不变价）", "Value added by sector, real"]);
        if (everything)
        {
            foreach (var (type, id, title) in new[]
            {
                (EntityType.Cluster, "clusters", language["产业集群增加值（不变价，含项目）", "Value added by cluster, real, with projects"]),
                (EntityType.Township, "townships", language["乡镇增加值（不变价）", "Value added by township, real"]),
                (EntityType.Park, "parks", language["园区增加值（不变价；园区可重叠，不相加）", "Value added by park, real (parks overlap and do not add up)"]),
            })
            {
                if (view.County.Entities.Any(e => e.Type == type))
                {
                    yield return EntityTable(view, type, id, title);
                }
            }
        }

        foreach (var block in Flags(view))
        {
            yield return block;
        }

        yield return new TextBlock(
            language[
                $"金额按{numbers.Unit("万元")}；不变价以 {view.County.BaseYear} 年为基期，* 为推演值。运算 {view.Projection.Status.Digest[..12]} · 资料 {view.County.Digest[..12]}",
                $"Amounts in {numbers.Unit("万元")}; real in prices of {view.County.BaseYear}; * projected. Run {view.Projection.Status.Digest[..12]} · data {view.County.Digest[..12]}"],
            Tone.Quiet);
    }

    /// <summary>The answer alone: title, headline targets, and the sentence that counts all of them.</summary>
    public IEnumerable<Block> Answer(ProjectionView view, ProjectionMessage? before = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var (scenario, verdicts) = (view.Projection.Scenario, view.Projection.Verdicts);
        yield return new TextBlock($"{language[view.County.Name]} · {language[scenario.Name]} ({scenario.Id}) · {view.County.BaseYear}–{view.LastYear} · {language["中心路径", "central path"]}", Tone.Strong);
        if (scenario.Description is { } description && language[description].Length > 0)
        {
            yield return new TextBlock(language[description].Trim(), Tone.Quiet);
        }

        foreach (var warning in scenario.Warnings)
        {
            yield return new TextBlock($"! {FaultReport.Place(warning)}  {warning.Value}{language["：", ": "]}{language[warning.Reason]}", Tone.Bad);
        }

        if (verdicts.IsEmpty)
        {
            yield return new TextBlock(language["本县没有规划目标可评。", "This county has no targets to judge."]);
            yield break;
        }

        var old = before?.Verdicts.ToDictionary(v => v.Target);
        var headlines = verdicts.Where(v => v.Headline).ToArray();
        yield return new TextBlock(Sentence(headlines), Tone.Strong);
        yield return targets.Table("headline_targets", language["主要目标", "Headline targets"], headlines, old);
        yield return new TextBlock(targets.Summary(verdicts));
        if (old is not null)
        {
            foreach (var block in Changes(verdicts, old))
            {
                yield return block;
            }
        }
    }

    private IEnumerable<Block> Changes(ImmutableArray<VerdictMessage> verdicts, Dictionary<string, VerdictMessage> before)
    {
        var turned = verdicts.Where(v => before.TryGetValue(v.Target, out var old) && old.Verdict != v.Verdict).ToArray();
        yield return new TextBlock(turned.Length == 0
            ? language["改动没有改变任何目标的结论。", "The change turns no verdict."]
            : language[
                $"改动改变了 {turned.Length} 项结论：{string.Join("；", turned.Select(v => $"{v.Name.Zh} {targets.Word(before[v.Target]).Text} → {targets.Word(v).Text}"))}。",
                $"The change turns {turned.Length} verdicts: {string.Join("; ", turned.Select(v => $"{v.Name.En} {targets.Word(before[v.Target]).Text} → {targets.Word(v).Text}"))}."], Tone.Strong);
        var moved = verdicts.Where(v => !v.Headline && v.Value is { } now && before.TryGetValue(v.Target, out var old) && old.Value is { } then && Math.Abs(now - then) > 1e-9 * Math.Abs(then)).ToArray();
        if (moved.Length > 0)
        {
            yield return targets.Table("moved_targets", language["其他变动的目标", "Other targets that moved"], moved, before);
        }
    }

    private string Sentence(VerdictMessage[] headlines)
    {
        var reached = headlines.Count(v => v.Verdict == VerdictType.Reached);
        var worst = headlines.Where(v => v.Distance < 0 && v.TargetValue is > 0).MinBy(v => v.Distance / v.TargetValue);
        var gap = worst is null ? "" : language[
            $"；差距最大的是“{worst.Name.Zh}”，差 {numbers.Difference(-worst.Distance!.Value, worst.Unit, worst.Measure)}",
            $"; the widest gap is “{worst.Name.En}”, {numbers.Difference(-worst.Distance!.Value, worst.Unit, worst.Measure)} short"];
        return language[$"主要目标 {headlines.Length} 项，达到 {reached} 项{gap}。", $"{reached} of {headlines.Length} headline targets are reached{gap}."];
    }

    private ChartBlock Chart(ProjectionView view, ImmutableArray<ObservedSeries> history)
    {
        var columns = ImmutableArray.CreateBuilder<ChartColumn>();
        foreach (var observed in history.FirstOrDefault(h => h.Indicator == "gdp_nominal")?.Values ?? [])
        {
            if (observed.Year >= ChartFrom && observed.Year <= view.County.BaseYear)
            {
                columns.Add(new ChartColumn(observed.Year, observed.Value, false));
            }
        }

        for (var year = view.County.BaseYear + 1; year <= view.LastYear; year++)
        {
            columns.Add(new ChartColumn(year, view.At("gdp_nominal", year)!.Value, true));
        }

        var target = view.Projection.Verdicts.FirstOrDefault(v => v.Indicator == "gdp_nominal" && v.TargetValue is not null);
        return new ChartBlock(
            language[$"地区生产总值（现价，{numbers.Unit("万元")}）", $"GDP (current prices, {numbers.Unit("万元")})"],
            columns.ToImmutable(),
            target?.TargetValue,
            target is null ? "" : language[$"{target.Year} 年目标", $"target {target.Year}"],
            value => numbers.Amount(value, "万元"));
    }

    private TableBlock AccountsTable(ProjectionView view, ImmutableArray<ObservedSeries> history)
    {
        var observed = history.ToDictionary(h => h.Indicator, h => h.Values.ToDictionary(v => v.Year, v => v.Value));
        var past = view.County.BaseYear - 5;
        int[] years = [past, view.County.BaseYear, .. Milestones(view)];
        ImmutableArray<Column> columns =
        [
            new("indicator", language["指标", "Indicator"]),
            new("unit", language["单位", "Unit"], false, 3),
            .. years.Select(y => new Column($"y{y}", y > view.County.BaseYear ? $"{y}*" : $"{y}", true, RankOf(y, view))),
        ];
        var shown = view.County.Indicators.Where(i => Accounts.Contains(i.Id)).OrderBy(i => Array.IndexOf(Accounts, i.Id));
        return new TableBlock("accounts", language["主要账户", "Accounts"], columns, [.. shown.Select(Row)]);

        ImmutableArray<Cell> Row(IndicatorInfo indicator) =>
        [
            new(language[indicator.Name], indicator.Id),
            Cell.Of(indicator.Unit is "1/year" ? "" : numbers.Unit(indicator.Unit), Tone.Quiet),
            .. years.Select(y => Value(indicator, y)),
        ];

        Cell Value(IndicatorInfo indicator, int year)
        {
            var value = view.At(indicator.Id, year) ?? Observed(indicator.Id, year);
            return value is { } x ? new(numbers.Amount(x, indicator.Unit, indicator.Measure), x) : Cell.Empty;
        }

        // Before the base year there are only published figures; shares follow from those of the sectors.
        double? Observed(string indicator, int year)
        {
            double? Figure(string id) => observed.TryGetValue(id, out var values) && values.TryGetValue(year, out var value) ? value : null;
            return Figure(indicator) ?? (indicator.EndsWith("_share", StringComparison.Ordinal) ? Figure(indicator[..^"_share".Length] + "_nominal") / Figure("gdp_nominal") : null);
        }
    }

    private TableBlock EntityTable(ProjectionView view, EntityType type, string id, string title)
    {
        int[] years = [view.County.BaseYear, .. Milestones(view)];
        ImmutableArray<Column> columns =
        [
            new("entity", language["名称", "Name"]),
            .. years.Select(y => new Column(y.ToString(CultureInfo.InvariantCulture), y > view.County.BaseYear ? $"{y}*" : $"{y}", true, RankOf(y, view))),
            .. years.Skip(1).Zip(years).Select(y => new Column($"growth_{y.First}", language[$"{y.Second % 100:00}–{y.First % 100:00} 年均", $"{y.Second % 100:00}–{y.First % 100:00} p.a."], true, 2)),
        ];
        return new TableBlock(id, title, columns, [.. view.County.Entities.Where(e => e.Type == type).Select(Row)]);

        ImmutableArray<Cell> Row(EntityName entity) =>
        [
            new(language[entity.Name], entity.Id),
            .. years.Select(y => view.At(type, entity.Id, "value_added_real", y) is { } x ? new Cell(numbers.Amount(x, "万元"), x) : Cell.Empty),
            .. years.Skip(1).Zip(years).Select(y => view.Growth(type, entity.Id, "value_added_real", y.Second, y.First) is { } g ? new Cell(numbers.Percent(g), g) : Cell.Empty),
        ];
    }

    private IEnumerable<Block> Flags(ProjectionView view)
    {
        if (view.Projection.Flags.IsEmpty)
        {
            yield break;
        }

        ImmutableArray<Column> columns =
        [
            new("subject", language["对象", "What"], false, 3),
            new("comparator", language["指标", "Measure"]),
            new("years", language["年份", "Years"]),
            new("value", language["推演值", "Path"], true),
            new("limit", language["参照值", "Seen"], true),
            new("source", language["参照来源", "Comparator and source"], false, 4),
        ];
        yield return new TableBlock(
            "plausibility",
            language["合理性提示：这条路径意味着尚未见过的情况", "Plausibility: what this path implies that has not been seen"],
            columns,
            [.. view.Projection.Flags.Select(f => (ImmutableArray<Cell>)
            [
                Cell.Of(language[f.Subject]),
                new(language[f.Name], f.Comparator),
                Cell.Of(f.From == f.To ? $"{f.From}" : $"{f.From}–{f.To}"),
                new(Shown(f.Value, f.Unit), f.Value, Tone.Bad),
                new((f.Above ? "≤ " : "≥ ") + Shown(f.Limit, f.Unit), f.Limit),
                Cell.Of(f.Source, Tone.Quiet),
            ])]);

        string Shown(double value, string unit) => unit == "1" ? Numbers.Round(value, 3) : numbers.Amount(value, unit);
    }

    // The ends of the plan periods that have been reached, five years apart.
    private static IEnumerable<int> Milestones(ProjectionView view) => new[] { 5, 10, 15 }.Select(n => view.County.BaseYear + n).Where(y => y <= view.LastYear);

    private static int RankOf(int year, ProjectionView view) => year == view.County.BaseYear + 10 ? 5 : year < view.County.BaseYear ? 4 : 0;
}
