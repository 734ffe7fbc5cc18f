using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Client.Official.Pictures;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>三、重点任务进展: projected against actual by sector, the townships with figure 6, and what is only tracked.</summary>
internal sealed class TasksChapter(Draft draft) : Chapter(draft)
{
    private static readonly string[] Structure = ["gdp_nominal", "primary_nominal", "secondary_nominal", "tertiary_nominal", "industry_nominal"];

    public override void Write()
    {
        Draft.Chapter("重点任务进展", "Tasks");
        Sectors();
        Empty(new("工业集群", "Industrial clusters"), []);
        Empty(new("特色农业", "Farming"), Draft.Rows.Where(r => IsOf(r, "grain_", "primary_")));
        Empty(new("现代服务业", "Services"), Draft.Rows.Where(r => IsOf(r, "tertiary_", "retail_")));
        Townships();
        People();
    }

    private static bool IsOf(ReviewRow row, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (row.Indicator.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Sectors()
    {
        var compared = Draft.Review.Comparisons.Where(c => Structure.Contains(c.Indicator) && c.Actual.Year == Draft.Review.AsOf).ToArray();
        var outside = compared.Count(c => !c.Inside);
        Draft.Section(compared.Length == 0 ? new("产业结构", "Structure") : new("产业结构：对照{n}项，{m}项在九成区间之外", "Structure: of {n} figures {m} lie outside the range"), ("n", [Numbers.Count(compared.Length, "compared")]), ("m", [Numbers.Count(outside, "outside")]));
        if (compared.Length == 0)
        {
            Draft.Nothing();
            return;
        }

        Draft.Table(
            "sectors",
            "增加值的测算与实际（亿元，现价）",
            "Value added, projected and actual (CNY million, current prices)",
            [Draft.Head("指标", "Indicator", 2), Draft.Head("年份", "Year", 0.7, TableAlignment.Centre), Draft.Head("偏低", "Low", 1, TableAlignment.Right), Draft.Head("居中", "Middle", 1, TableAlignment.Right), Draft.Head("偏高", "High", 1, TableAlignment.Right), Draft.Head("实际", "Actual", 1, TableAlignment.Right), Draft.Head("是否落入区间", "Inside", 0.9, TableAlignment.Centre)],
            [
                .. compared.Select(c => (ImmutableArray<ImmutableArray<Run>>)[[Run.Name(Draft.Language[c.Name])], [Numbers.Year(c.Actual.Year)], Amount(c.Low), Amount(c.Median), Amount(c.High), [.. Amount(c.Actual.Value), .. Mark(c)], [c.Inside ? Draft.Text("是", "yes") : Draft.Text("否", "no")]]),
                [[Draft.Text("合计（项）／区间外（项）", "Figures / outside")], Draft.None, Draft.None, Draft.None, Draft.None, [Numbers.Count(compared.Length)], [Numbers.Count(outside)]],
            ]);
        ImmutableArray<Run> Amount(double value) => [Numbers.Amount(value, "万元", "level")];
    }

    private static ImmutableArray<Run> Mark(ReviewComparison c) => OfficialWords.Mark(c.Actual.Kind) is { Length: > 0 } mark ? [Run.Words(mark) with { Raised = true }] : [];

    private void Empty(LocalText title, IEnumerable<ReviewRow> rows, bool more = false)
    {
        Draft.Section(title);
        var told = false;
        foreach (var row in rows)
        {
            told = true;
            Tell(row);
        }

        if (!told && !more)
        {
            Draft.Nothing();
        }
    }

    private void Townships()
    {
        ReviewRow[] rows = [.. Draft.Rows.Where(r => IsOf(r, "urban_share", "township_"))];
        var townships = TownshipFigures.Of(Draft.Material, Draft.TargetYear);
        Empty(new("乡镇和城镇化", "Townships and urbanisation"), rows, townships.Count > 0);
        if (townships.Count == 0)
        {
            return;
        }

        var (largest, all) = (townships[0], townships.Sum(t => t.Projected));
        Draft.Figure(
            6,
            "figure-6",
            TownshipsPicture.Of(Draft, townships, Draft.TargetYear),
            [
                Run.Name(Draft.Language[largest.Name]), Draft.Text("增加值最大，按中心路径", " is the largest; on the central path it has "), Numbers.Percent(largest.Projected / all), Draft.Text("%在此（", "% of the townships' value added in "), Numbers.Year(Draft.TargetYear), Draft.Text("年，测算）", " (projected)"),
            ],
            []);
        Draft.Table(
            "townships",
            "各乡镇增加值（亿元，不变价）和常住人口（中心路径，测算）",
            "Value added (CNY million, constant prices) and residents of the townships (central path, projected)",
            [
                Draft.Head("乡镇", "Township", 1.6), Draft.Head(Draft.Review.BaseYear), new TableHead(Numbers.Year(Draft.TargetYear) with { Text = Draft.Language[$"{Draft.TargetYear}年*", $"{Draft.TargetYear}*"] }, 1, TableAlignment.Right), Draft.Head("占合计（%）", "Share %", 0.9, TableAlignment.Right),
                Draft.Head("基期人口（人）", "Residents at base", 1.1, TableAlignment.Right), Draft.Head("目标年人口（人）*", "Residents, target year*", 1.1, TableAlignment.Right),
            ],
            townships.Select(t => (ImmutableArray<ImmutableArray<Run>>)
            [
                [Run.Name(Draft.Language[t.Name])], [Numbers.Amount(t.Base, "万元", "level")], [Numbers.Amount(t.Projected, "万元", "level") with { Italic = true }], [Numbers.Percent(t.Projected / all) with { Italic = true }],
                [Numbers.Count((long)Math.Round(t.Residents))], [Numbers.Count((long)Math.Round(t.ResidentsProjected)) with { Italic = true }],
            ]),
            note: false);
    }

    private void Tell(ReviewRow row)
    {
        if (ReviewCounts.IsRated(row))
        {
            Sentences.Tell(row);
        }
        else if (row.Tracked)
        {
            Sentences.Tracked(row);
        }
        else
        {
            Draft.Say([Run.Name(Draft.Words.Indicator(row)), Draft.Text("：", ": "), Run.Words(Draft.Words.Class(row.Class)), Draft.Text("。", ".")]);
        }
    }

    private void People()
    {
        var rows = Draft.Rows.Where(r => r.Tracked && r.Class != "set_above" && !IsOf(r, "grain_", "primary_", "tertiary_", "retail_", "urban_share", "township_")).ToArray();
        if (rows.Length == 0)
        {
            Draft.Section(new("民生与生态", "People and environment"));
            Draft.Nothing();
            return;
        }

        Draft.Section(new("民生与生态等：跟踪指标{n}项，均不作预测", "People, environment and the like: {n} tracked indicators, none projected"), ("n", [Numbers.Count(rows.Length)]));
        var cells = new TargetCells(Draft);
        Draft.Table(
            "tracked",
            "跟踪指标",
            "Tracked indicators",
            [
                Draft.Head("指标", "Indicator", 3), Draft.Head("属性", "Nature", 0.9, TableAlignment.Centre), Draft.Head("单位", "Unit", 0.8, TableAlignment.Centre), Draft.Head(Draft.Review.BaseYear), Draft.Head("目标", "Target", 1, TableAlignment.Right),
                Draft.Head("最新实际", "Latest", 1, TableAlignment.Right), Draft.Head("规划期年均变动", "Change a year in the plan", 1.1, TableAlignment.Right), Draft.Head("趋势判断", "Outlook", 1, TableAlignment.Centre),
            ],
            [
                .. rows.Select(r => (ImmutableArray<ImmutableArray<Run>>)[cells.Name(r), cells.Nature(r), cells.Unit(r), cells.Base(r), cells.Goal(r), cells.Latest(r), cells.Changes(r, TargetFigures.Of(r).TargetAverage, null, TargetFigures.Of(r).IsRate), cells.Trend(r)]),
                [[Draft.Text("合计（项）", "Number")], Draft.None, Draft.None, Draft.None, Draft.None, Draft.None, Draft.None, [Numbers.Count(rows.Length)]],
            ]);
        foreach (var row in rows.Where(r => r.Binding))
        {
            Tell(row);
        }
    }
}
