using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Client.Official.Pictures;

namespace Scenarios.Client.Official;

/// <summary>一、总体评价: P1 to P4, figures 1 and 2.</summary>
internal sealed class OverallChapter(Draft draft) : Chapter(draft)
{
    public override void Write()
    {
        Draft.Chapter("总体评价", "Overall assessment");
        new HeadlineSentences(Draft).Write();
        Table();
        Figures();
    }

    private void Table()
    {
        ImmutableArray<ImmutableArray<Run>> Row(string zh, string en, ReviewCounts counts, string key)
        {
            ImmutableArray<Run> Cell(int count, string letter) => [Numbers.Count(count, $"{key}.{letter}")];
            return [[Draft.Text(zh, en)], Cell(counts.All, "N"), Cell(counts.Rated, "R"), Cell(counts.Ahead, "a"), Cell(counts.Faster, "b"), Cell(counts.OnTrack, "c"), Cell(counts.Lagging, "d"), Cell(counts.SetAbove, "u"), Cell(counts.Unknown, "m")];
        }

        TableHead Head(string zh, string en, double weight = 1) => Draft.Head(zh, en, weight, TableAlignment.Right);
        Draft.Table(
            "counts",
            "目标评定汇总（项）",
            "How the targets stand (number)",
            [Draft.Head("属性", "Nature", 1.2), Head("合计", "All"), Head("可评定", "Rated"), Head("提前实现", "Achieved early"), Head("快于预期", "Faster"), Head("基本符合预期", "On track", 1.2), Head("滞后", "Lagging"), Head("市级下达", "Set by city"), Head("无可比数据", "No data", 1.1)],
            [Row("约束性", "Binding", Draft.Binding, "binding"), Row("预期性", "Expected", Draft.Expected, "expected"), Row("合计", "All", Draft.Counts, "table")],
            note: false);
        TrendTable(Head);
    }

    private void TrendTable(Func<string, string, double, TableHead> head)
    {
        var (trends, median) = (Draft.Trends, MedianProgress.Of(Draft));
        ImmutableArray<ImmutableArray<Run>> row =
        [
            [Numbers.Count(trends.Likely)], [Numbers.Count(trends.Uncertain)], [Numbers.Count(trends.Difficult)], [Numbers.Count(trends.NotProjected)],
            median is null ? Draft.None : [Numbers.Percent(median.Progress)], median is null ? Draft.None : [Numbers.Percent(median.Time)],
            median is null ? Draft.None : [Numbers.Signed(median.Points, median.Points, 1)], median is null ? Draft.None : [Numbers.Signed(median.Years, median.Years, 1)],
        ];
        Draft.Table(
            "trends",
            "完成趋势和进度汇总",
            "Outlook and progress",
            [
                head("能够或有望完成（项）", "Expected or likely", 1.2), head("不确定（项）", "Uncertain", 1), head("难度较大或难以完成（项）", "Difficult or not expected", 1.3), head("不作预测（项）", "Not projected", 1),
                head("进度中位数（%）", "Median progress %", 1), head("时间进度（%）", "Time %", 1), head("相差（百分点）", "Difference, points", 1), head("折合（年）", "Years", 0.8),
            ],
            [row],
            note: false);
    }

    private void Figures()
    {
        var published = new PublishedGdp(Draft.Material);
        if (published.Years is { Count: > 1 } years)
        {
            var target = Draft.Rows.FirstOrDefault(r => r is { Indicator: "gdp_nominal", TargetValue: not null });
            var (first, last) = (years[0], years[^1]);
            ImmutableArray<Run> finding =
            [
                Numbers.Year(last.Year), Draft.Text("年地区生产总值", ": GDP of "), .. Numbers.Full(last.Value, "万元", "level"),
                .. last.Growth is { } growth ? [Draft.Text("，现价增长", ", nominal growth "), Numbers.Percent(growth), Run.Words("%")] : ReadOnlySpan<Run>.Empty,
            ];
            Draft.Figure(1, "figure-1", GdpPicture.Of(Draft, years, target is null ? null : (target.TargetYear, target.TargetValue!.Value)), finding, []);
            Draft.Table(
                "gdp",
                "地区生产总值（现价）",
                "GDP at current prices",
                [Draft.Head("年份", "Year"), Draft.Head("地区生产总值（亿元）", "GDP (CNY million)", 1.5, TableAlignment.Right), Draft.Head("现价增速（%）", "Nominal growth %", 1.2, TableAlignment.Right)],
                years.Select(y => (ImmutableArray<ImmutableArray<Run>>)[[Numbers.Year(y.Year)], [Numbers.Amount(y.Value, "万元", "level")], y.Growth is { } g ? [Numbers.Percent(g)] : Draft.None]),
                note: false);
        }
        else
        {
            Draft.Nothing();
        }

        if (published.Structure is { Count: > 0 } structure)
        {
            var (first, last) = (structure[0], structure[^1]);
            Draft.Figure(
                2,
                "figure-2",
                StructurePicture.Of(Draft.Language, structure),
                [Numbers.Year(last.Year), Draft.Text("年三次产业结构为", ": primary, secondary, tertiary "), Numbers.Percent(last.Shares[0]), Run.Words(":"), Numbers.Percent(last.Shares[1]), Run.Words(":"), Numbers.Percent(last.Shares[2])],
                []);
            Draft.Table(
                "structure",
                "三次产业占地区生产总值比重（%）",
                "Shares of the three sectors in GDP (%)",
                [Draft.Head("年份", "Year"), Draft.Head("第一产业", "Primary", 1, TableAlignment.Right), Draft.Head("第二产业", "Secondary", 1, TableAlignment.Right), Draft.Head("第三产业", "Tertiary", 1, TableAlignment.Right)],
                structure.Select(y => (ImmutableArray<ImmutableArray<Run>>)[[Numbers.Year(y.Year)], .. y.Shares.Select(s => (ImmutableArray<Run>)[Numbers.Percent(s)])]),
                note: false);
        }
    }
}
