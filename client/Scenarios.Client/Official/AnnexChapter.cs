using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>附表: tables 1 to 7 whole; the first three on wide pages.</summary>
internal sealed class AnnexChapter(Draft draft) : Chapter(draft)
{
    private readonly TargetCells cells = new(draft, annex: true);

    public override void Write()
    {
        var wide = new Draft(Draft.Language, Draft.Material);
        Targets(wide);
        wide.Add(new PageBreak());
        Grounds(wide);
        wide.Add(new PageBreak());
        Projects(wide);
        Draft.Add(new WidePages(wide.Pieces));
        Gaps();
        Compared();
        Tasks();
        Adjustments();
    }

    // As the plan has them: its box by number, then the headline targets.
    private IEnumerable<ReviewRow> Ordered => Draft.Review.Rows.OrderBy(r => r.Number ?? int.MaxValue);

    private void Targets(Draft into)
    {
        var years = Enumerable.Range(Draft.Review.BaseYear + 1, Draft.Review.AsOf - Draft.Review.BaseYear).ToArray();
        into.Annex(
            1,
            "主要指标完成情况表",
            "The indicators",
            [
                into.Head("序号", "No.", 0.5, TableAlignment.Centre), into.Head("指标", "Indicator", 3.4), into.Head("单位", "Unit", 0.9, TableAlignment.Centre), into.Head("属性", "Nature", 1, TableAlignment.Centre), into.Head(Draft.Review.BaseYear),
                new TableHead(Numbers.Year(Draft.TargetYear) with { Text = Draft.Language[$"{Draft.TargetYear}年目标", $"Target {Draft.TargetYear}"] }, 1.1, TableAlignment.Right), into.Head("目标年均/累计", "Target average/total", 1.3, TableAlignment.Right),
                .. years.Select(y => into.Head(y)), into.Head("实际年均/累计", "Actual average/total", 1.3, TableAlignment.Right), into.Head("完成进度(%)", "Progress %", 0.8, TableAlignment.Right), into.Head("时间进度(%)", "Time %", 0.8, TableAlignment.Right),
                into.Head("评定", "Class", 1.4, TableAlignment.Centre), into.Head("趋势判断", "Outlook", 1.5, TableAlignment.Centre),
            ],
            Ordered.Select(r => TargetFigures.Of(r) is var f ? (ImmutableArray<ImmutableArray<Run>>)
            [
                r.Number is { } n ? [Run.Ordinal($"{n}")] : Draft.None, cells.Name(r), cells.Unit(r), cells.Nature(r), cells.Base(r), cells.Goal(r), cells.Changes(r, f.TargetAverage, f.TargetChange, f.IsRate),
                .. years.Select(y => cells.In(r, y)), cells.Changes(r, f.Average, f.Change, f.IsRate), cells.Progress(r), cells.Time(r), cells.Class(r), cells.Trend(r),
            ] : []));
    }

    private void Grounds(Draft into) => into.Annex(
        2,
        "评定依据表",
        "What the classes rest on",
        [
            into.Head("序号", "No.", 0.5, TableAlignment.Centre), into.Head("指标", "Indicator", 2.4), into.Head("类型", "Kind", 0.5, TableAlignment.Centre), into.Head("公式", "Formula", 0.9, TableAlignment.Centre), into.Head("基期值", "Base", 0.9, TableAlignment.Right),
            into.Head("规划路径值", "Path", 0.9, TableAlignment.Right), into.Head("实际值", "Actual", 0.9, TableAlignment.Right), into.Head("进度差(百分点)", "Gap, points", 0.8, TableAlignment.Right), into.Head("折合(年)", "Years", 0.6, TableAlignment.Right),
            into.Head("余量", "Margin", 0.7, TableAlignment.Right), into.Head("剩余期年均需达到", "Needed a year", 1.1, TableAlignment.Right), into.Head("系统评定", "Class", 1.4, TableAlignment.Centre), into.Head("人工改定及理由", "Set otherwise, and why", 1.6), into.Head("数据性质", "Data", 1, TableAlignment.Centre), into.Head("来源", "Source", 2.2),
        ],
        Ordered.Select(r => (ImmutableArray<ImmutableArray<Run>>)
        [
            r.Number is { } n ? [Run.Ordinal($"{n}")] : Draft.None, cells.Name(r), [Run.Name(r.Kind)], [Run.Words(Draft.Words.Formula(r.Kind))], cells.Base(r), r.PathValue is { } path ? [cells.Amount(r, path)] : Draft.None, cells.Latest(r),
            r.GapPoints is { } gap ? [Numbers.Signed(gap, gap, 1)] : Draft.None, r.GapYears is { } years ? [Numbers.Signed(years, years, 1)] : Draft.None, r.Margin is { } margin ? cells.Change(r, margin, false) : Draft.None,
            cells.Required(r), cells.ByRule(r), cells.Override(r), r.Actuals is [.., var latest] ? [Run.Words(Draft.Words.DataKind(latest.Kind))] : Draft.None, [Run.Name(r.Actuals is [.., var last] ? last.Source : r.PlanLine)],
        ]));

    private void Projects(Draft into) => into.Annex(
        3,
        "重大项目进展表",
        "The major projects",
        [
            into.Head("项目", "Project", 3), into.Head("集群", "Cluster", 1.5), into.Head("乡镇", "Township", 1.2), into.Head("总投资(亿元)", "Investment (CNY million)", 1, TableAlignment.Right), into.Head("阶段", "Stage", 1, TableAlignment.Centre),
            into.Head("计划开工", "Planned start", 0.8, TableAlignment.Centre), into.Head("实际", "Actual", 0.7, TableAlignment.Centre), into.Head("计划投产", "Planned production", 0.9, TableAlignment.Centre), into.Head("预计", "Expected", 0.8, TableAlignment.Centre), into.Head("累计完成投资(%)", "Invested %", 0.9, TableAlignment.Centre), into.Head("序时进度(%)", "Time %", 0.8, TableAlignment.Centre),
            into.Head("灯", "Light", 0.6, TableAlignment.Centre), into.Head("晚一年的影响(完成把握，百分点)", "A year later (chance, points)", 1.2, TableAlignment.Right),
        ],
        Draft.Material.Projects.Select(p => (ImmutableArray<ImmutableArray<Run>>)
        [
            [Run.Name(Draft.Language[p.Name])], [Run.Name(Entity(EntityType.Cluster, p.Cluster))], [Run.Name(Entity(EntityType.Township, p.Township))], [Numbers.Amount(p.Investment, "万元", "level")], [Draft.Words.Stage(p.Stage)],
            [Numbers.Year(p.Start)], Draft.None, [Numbers.Year(p.Start + p.BuildYears)], [Numbers.Year(p.Start + (int)Math.Round(p.Delay, MidpointRounding.ToEven) + p.BuildYears)], Draft.None, Draft.None, Draft.None,
            Draft.Material.Measures?.Projects?.Projects.FirstOrDefault(r => r.Project == p.Id)?.Later is { } later ? [Numbers.Signed(later.Probability, 100 * later.Probability, 1)] : Draft.None,
        ]));

    private string Entity(EntityType type, string id) => Draft.Material.County.Entities.FirstOrDefault(e => e.Type == type && e.Id == id) is { } entity ? Draft.Language[entity.Name] : "—";

    private void Gaps()
    {
        var table = new GapTable(Draft);
        Draft.Annex(4, "差距分解表", "What the gaps are made of", table.Heads, Draft.Review.Gaps.SelectMany(table.Rows));
    }

    private void Compared() => Draft.Annex(
        5,
        "规划测算与实际对照表",
        "Projected and actual",
        [
            Draft.Head("指标", "Indicator", 2.4), Draft.Head("年份", "Year", 0.7, TableAlignment.Centre), Draft.Head("单位", "Unit", 0.9, TableAlignment.Centre), Draft.Head("测算中位数", "Median", 1.1, TableAlignment.Right), Draft.Head("九成区间", "Nine in ten", 2, TableAlignment.Right), Draft.Head("实际", "Actual", 1.1, TableAlignment.Right), Draft.Head("在区间中的位置(百分位)", "Percentile", 1, TableAlignment.Right), Draft.Head("是否落入", "Inside", 0.8, TableAlignment.Centre),
        ],
        Draft.Review.Comparisons.OrderBy(c => c.Indicator, StringComparer.Ordinal).ThenBy(c => c.Actual.Year).Select(c => (ImmutableArray<ImmutableArray<Run>>)
        [
            [Run.Name(Draft.Language[c.Name])], [Numbers.Year(c.Actual.Year)], Numbers.Unit(c.Actual.Unit, c.Measure, annex: true, c.Actual.Value) is { Length: > 0 } unit ? [Run.Name(unit)] : Draft.None, [Amount(c, c.Median)], [Amount(c, c.Low), Run.Words("—"), Amount(c, c.High)],
            [Amount(c, c.Actual.Value), .. OfficialWords.Mark(c.Actual.Kind) is { Length: > 0 } mark ? [Run.Words(mark) with { Raised = true }] : ReadOnlySpan<Run>.Empty], [Numbers.Percent(c.Percentile, 1)], [c.Inside ? Draft.Text("是", "yes") : Draft.Text("否", "no")],
        ]));

    private Run Amount(ReviewComparison c, double value) => Numbers.Amount(value, c.Actual.Unit, c.Measure, annex: true);

    private void Tasks() => Draft.Annex(
        6,
        "责任分解表",
        "Tasks",
        [
            Draft.Head("指标", "Indicator", 2), Draft.Head("分解到", "Whose", 2.4), Draft.Head("中心路径(万元)", "Central (CNY million)", 1.2, TableAlignment.Right), Draft.Head("任务(万元)", "Task (CNY million)", 1.2, TableAlignment.Right), Draft.Head("需增加(万元)", "More (CNY million)", 1.1, TableAlignment.Right),
            Draft.Head("年均(万元)", "A year (CNY million)", 1, TableAlignment.Right), Draft.Head("责任单位", "Responsible", 1), Draft.Head("时限", "By", 0.7, TableAlignment.Centre),
        ],
        TaskLines.Of(Draft.Material, Draft.Review).Select(l => (ImmutableArray<ImmutableArray<Run>>)
        [
            l.IsFirst ? [Run.Name(Draft.Words.Target(Draft.Rows.First(r => r.Target == l.Table.Target.Target)))] : [], [Run.Name(Draft.Language[l.Task.Name])],
            [Numbers.Amount(l.Task.Rounded.Central, "万元", "level", annex: true)], [Numbers.Amount(l.Task.Rounded.Task, "万元", "level", annex: true)], [Numbers.Amount(l.Task.Rounded.Extra, "万元", "level", annex: true)], [Numbers.Amount(l.Yearly, "万元", "level", annex: true)],
            [Run.Words("＿＿＿")], [Numbers.Year(l.Table.Target.Year)],
        ]));

    private void Adjustments() => Draft.Annex(
        7,
        "指标调整建议表",
        "Adjustment of targets",
        [
            Draft.Head("指标", "Indicator", 2.4), Draft.Head("属性", "Nature", 0.9, TableAlignment.Centre), Draft.Head("单位", "Unit", 0.9, TableAlignment.Centre), Draft.Head("原目标", "Target", 1, TableAlignment.Right), Draft.Head("目标年测算（九成区间）", "Projected (nine in ten)", 2, TableAlignment.Right), Draft.Head("完成把握(%)", "Chance %", 1, TableAlignment.Right), Draft.Head("处理意见", "Treatment", 1.6), Draft.Head("八成把握可达值", "Reached with a chance of eighty in a hundred", 1.1, TableAlignment.Right),
        ],
        Ordered.Where(r => r.Reading.Length == 0 && MeasuresQuestion.CallsForAttention(r)).Select(r => (ImmutableArray<ImmutableArray<Run>>)
        [
            cells.Name(r), cells.Nature(r), cells.Unit(r), cells.Goal(r),
            r is { Median: { } median, Low: { } low, High: { } high } ? [Projected(r, median), Draft.Text("（", " ("), Projected(r, low), Run.Words("—"), Projected(r, high), Draft.Text("）", ")")] : Draft.None,
            r.Probability is { } p ? [Numbers.Percent(p), .. r.ProbabilityError is { } e ? [Run.Words("±"), Numbers.Percent(e)] : ReadOnlySpan<Run>.Empty] : Draft.None,
            [Run.Words(Draft.Words.Treatment(r.Treatment))], r.AtEighty is { } value ? [cells.Amount(r, value, "lower:" + r.Target)] : Draft.None,
        ]));

    private Run Projected(ReviewRow row, double value) => cells.Amount(row, value, "projected:" + row.Target) with { Italic = true };
}
