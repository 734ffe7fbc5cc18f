using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What is known of one thing, with sources; and lists of things 说明与清单.</summary>
public sealed class DescribeReport(Language language)
{
    public IEnumerable<Block> Of(Description description)
    {
        ArgumentNullException.ThrowIfNull(description);
        yield return new TextBlock($"{TypeName(description.Type)} · {language[description.Name]} ({description.Id})", Tone.Strong);
        yield return new TableBlock(
            "description",
            "",
            [
                new("label", language["项目", "What"]), new("value", language["值", "Value"]), new("unit", language["单位", "Unit"], false, 1),
                new("kind", language["性质", "Kind"], false, 2), new("source", language["来源", "Source"], false, 3), new("place", language["位置", "Where"], false, 4),
            ],
            [.. description.Values.Select(v => (ImmutableArray<Cell>)
            [
                Cell.Of(language[v.Label]), Cell.Of(v.Text), Cell.Of(v.Unit, Tone.Quiet), new(KindName(v.Kind), v.Kind.ToString().ToLowerInvariant()), Cell.Of(v.Source, Tone.Quiet), Cell.Of(v.Place, Tone.Quiet),
            ])]);
    }

    /// <summary>The things of a county, of one type or of all.</summary>
    public TableBlock List(CountySummary county, EntityType? type) => new(
        "entities",
        type is { } one ? TypeName(one) : "",
        [new("type", language["类型", "Type"], false, 2), new("id", language["编号", "Id"]), new("name", language["名称", "Name"]), new("parent", language["所属", "Of"], false, 1)],
        [.. county.Entities.Where(e => type is null || e.Type == type).Select(e => (ImmutableArray<Cell>)[new(TypeName(e.Type), e.Type.ToString().ToLowerInvariant()), Cell.Of(e.Id), Cell.Of(language[e.Name]), Cell.Of(e.Parent, Tone.Quiet)])]);

    public TableBlock History(ImmutableArray<ObservedSeries> history, CountySummary county)
    {
        var numbers = new Numbers(language);
        var names = county.Indicators.ToDictionary(i => i.Id);
        return new(
            "history",
            language["历史观测值", "Published values"],
            [new("year", language["年份", "Year"]), new("indicator", language["指标", "Indicator"]), new("value", language["值", "Value"], true), new("unit", language["单位", "Unit"]), new("source", language["来源", "Source"], false, 1)],
            [.. history.SelectMany(h => h.Values.Select(v => (ImmutableArray<Cell>)
            [
                new($"{v.Year}", v.Year),
                new(names.TryGetValue(h.Indicator, out var known) ? language[known.Name] : h.Indicator, h.Indicator),
                new(numbers.Amount(v.Value, h.Unit, h.Unit == "1" ? "share" : ""), v.Value),
                new(h.Unit == "1/year" ? "" : numbers.Unit(h.Unit), h.Unit),
                Cell.Of(v.Source, Tone.Quiet),
            ]))]);
    }

    public TableBlock PreviousPlan(ImmutableArray<PreviousPlanRow> rows) => new(
        "previous_plan",
        language["上一个五年规划主要指标完成情况（专栏 1）", "The plan before: planned and achieved (box 1)"],
        [
            new("number", language["序号", "No."]), new("group", language["类别", "Group"], false, 4), new("name", language["指标", "Indicator"]), new("unit", language["单位", "Unit"], false, 2),
            new("base", language["规划基年", "Base"], true, 1), new("target", language["规划目标", "Planned"], true), new("target_growth", language["目标增速", "Planned growth"], true, 3),
            new("actual", language["完成", "Achieved"], true), new("actual_growth", language["完成增速", "Growth achieved"], true, 3), new("verdict", language["结论", "Verdict"]), new("class", language["总结评定", "Final class"], false, 1),
        ],
        [.. rows.Select(r => (ImmutableArray<Cell>)
        [
            Cell.Of(r.Number), Cell.Of(language[r.Group], Tone.Quiet), Cell.Of(language[r.Name]), Cell.Of(r.Unit, Tone.Quiet), Cell.Of(r.BaseValue), Cell.Of(r.Target), Cell.Of(r.TargetGrowth), Cell.Of(r.Actual), Cell.Of(r.ActualGrowth),
            r.Verdict switch
            {
                "achieved" => new(language["◆ 完成", "◆ achieved"], r.Verdict, Tone.Good),
                "missed" => new(language["▼ 未完成", "▼ missed"], r.Verdict, Tone.Bad),
                "set-by-city" => new(language["○ 市级下达", "○ set by city"], r.Verdict, Tone.Quiet),
                _ => new(language["○ 无数据", "○ no data"], r.Verdict, Tone.Quiet),
            },
            new ReviewWords(language).Class(r.Class),
        ])]);

    /// <summary>The pathway of an entity, year by year.</summary>
    public IEnumerable<Block> Pathway(EntityPathway pathway, CountySummary county, string scenario)
    {
        ArgumentNullException.ThrowIfNull(pathway);
        var numbers = new Numbers(language);
        var known = county.Indicators.ToDictionary(i => i.Id);
        yield return new TextBlock($"{TypeName(pathway.Type)} · {language[pathway.Name]} ({pathway.Id}) · {scenario}", Tone.Strong);
        foreach (var group in pathway.Series.GroupBy(s => s.Entity))
        {
            var series = group.ToArray();
            yield return new TableBlock(
                "pathway",
                group.Key == pathway.Id ? "" : $"{TypeName(series[0].Type)} {group.Key}",
                [new("year", language["年份", "Year"]), .. series.Select((s, i) => new Column(s.Variable, Title(s), true, i / 4))],
                [.. Enumerable.Range(0, series[0].Values.Length).Select(step => (ImmutableArray<Cell>)
                [
                    new($"{pathway.BaseYear + step}", pathway.BaseYear + step),
                    .. series.Select(s => double.IsNaN(s.Values[step]) ? Cell.Empty : new Cell(numbers.Amount(s.Values[step], s.Unit, Measure(s)), s.Values[step])),
                ])]);
        }

        string Measure(SeriesMessage s) => s.Type == EntityType.County && known.TryGetValue(s.Variable, out var indicator) ? indicator.Measure : "";
        string Title(SeriesMessage s)
        {
            var name = s.Type == EntityType.County && known.TryGetValue(s.Variable, out var indicator) ? language[indicator.Name] : VariableName(s.Variable);
            return numbers.Unit(s.Unit) is { Length: > 0 } unit && s.Unit != "1/year" ? $"{name} ({unit})" : name;
        }
    }

    public string TypeName(EntityType type) => type switch
    {
        EntityType.County => language["县", "County"],
        EntityType.Sector => language["行业", "Sector"],
        EntityType.Cluster => language["产业集群", "Cluster"],
        EntityType.Township => language["乡镇", "Township"],
        EntityType.Park => language["园区", "Park"],
        EntityType.Project => language["项目", "Project"],
        EntityType.Assumption => language["假设", "Assumption"],
        EntityType.Indicator => language["指标", "Indicator"],
        EntityType.Target => language["目标", "Target"],
        _ => language["公共工程", "Public work"],
    };

    private string KindName(SourceKind kind) => kind switch
    {
        SourceKind.Observed => language["观测", "observed"],
        SourceKind.Plan => language["规划", "plan"],
        SourceKind.Derived => language["推算", "derived"],
        SourceKind.Assumption => language["假设", "assumption"],
        _ => language["计算", "computed"],
    };

    private string VariableName(string variable) => variable switch
    {
        "value_added_real" => language["增加值（不变价）", "Value added, real"],
        "value_added_nominal" => language["增加值（现价）", "Value added, nominal"],
        "organic_value_added_real" => language["内生增加值（不变价）", "Organic value added, real"],
        "deflator" => language["平减指数", "Deflator"],
        "population" => language["常住人口", "Residents"],
        "investment_real" => language["投资（不变价）", "Investment, real"],
        _ => variable,
    };
}
