using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>二、主要指标完成情况.</summary>
internal sealed class IndicatorsChapter(Draft draft) : Chapter(draft)
{
    public override void Write()
    {
        var (counts, binding, expected) = (Draft.Counts, Draft.Binding, Draft.Expected);
        Draft.Chapter("主要指标完成情况", "How the indicators stand");
        Draft.Section(new("总体进展：{R}项可评定，{d}项滞后", "Overview: {R} rated, {d} lagging"), ("R", [Numbers.Count(counts.Rated)]), ("d", [Numbers.Count(counts.Lagging)]));
        Overview();
        Draft.Section(new("约束性指标：{R}项可评定，{d}项滞后", "Binding indicators: {R} rated, {d} lagging"), ("R", [Numbers.Count(binding.Rated)]), ("d", [Numbers.Count(binding.Lagging)]));
        Rated(r => r.Binding);
        Draft.Section(new("预期性指标：{R}项可评定，{d}项滞后", "Expected indicators: {R} rated, {d} lagging"), ("R", [Numbers.Count(expected.Rated)]), ("d", [Numbers.Count(expected.Lagging)]));
        Rated(r => !r.Binding);
        Prices();
        var attention = Draft.Rows.Where(r => MeasuresQuestion.CallsForAttention(r)).ToArray();
        Draft.Section(new("需重点关注的指标：{n}项", "Indicators that need attention: {n}"), ("n", [Numbers.Count(attention.Length, "attention")]));
        foreach (var row in attention)
        {
            Sentences.Attention(row);
        }

        if (attention.Length == 0)
        {
            Draft.Nothing();
        }
        else
        {
            Draft.Table(
                "attention",
                "需重点关注的指标（项）",
                "Indicators that need attention (number)",
                [Draft.Head("处理意见", "Treatment", 2), Draft.Head("项数", "Number", 1, TableAlignment.Right)],
                [.. attention.GroupBy(r => r.Treatment).Select(g => (ImmutableArray<ImmutableArray<Run>>)[[Run.Words(Draft.Words.Treatment(g.Key))], [Numbers.Count(g.Count())]]), [[Draft.Text("合计", "All")], [Numbers.Count(attention.Length)]]],
                note: false);
        }
    }

    private void Overview()
    {
        var rows = Draft.Review.Rows.Where(ReviewCounts.IsRated).ToArray();
        if (rows.Length == 0)
        {
            Draft.Nothing();
            return;
        }

        var cells = new TargetCells(Draft);
        Draft.Table(
            "rated",
            "可评定指标完成情况",
            "The rated targets",
            [
                Draft.Head("指标", "Indicator", 2.6), Draft.Head("单位", "Unit", 1, TableAlignment.Centre), Draft.Head(Draft.Review.BaseYear, 0.9), Draft.Head("目标", "Target", 1, TableAlignment.Right), Draft.Head("最新实际", "Latest", 1, TableAlignment.Right),
                Draft.Head("完成进度（%）", "Progress %", 0.9, TableAlignment.Right), Draft.Head("评定", "Class", 1.1, TableAlignment.Centre), Draft.Head("趋势判断", "Outlook", 1.3, TableAlignment.Centre),
            ],
            rows.Select(r => (ImmutableArray<ImmutableArray<Run>>)[cells.Name(r), cells.Unit(r), cells.Base(r), cells.Goal(r), cells.Latest(r), cells.Progress(r), cells.Class(r), cells.Trend(r)]));
    }

    private void Rated(Func<ReviewRow, bool> which)
    {
        var rows = Draft.Rows.Where(r => ReviewCounts.IsRated(r) && which(r)).ToArray();
        foreach (var row in rows)
        {
            Sentences.Tell(row);
        }

        if (rows.Length == 0)
        {
            Draft.Nothing();
        }
    }

    // P8: one target in real and in nominal terms.
    private void Prices()
    {
        foreach (var nominal in Draft.Rows.Where(r => r.PriceBasis == "nominal" && ReviewCounts.IsRated(r)))
        {
            var twin = nominal.Indicator.Replace("_nominal", "_real", StringComparison.Ordinal);
            if (Draft.Rows.FirstOrDefault(r => r.PriceBasis == "real" && r.Indicator == twin && r.TargetValue == nominal.TargetValue && ReviewCounts.IsRated(r)) is { } real && real.Class != nominal.Class)
            {
                Draft.Say(OfficialPatterns.P8, ("verdict1", [Run.Words(Draft.Words.Class(nominal.Class))]), ("verdict2", [Run.Words(Draft.Words.Class(real.Class))]));
            }
        }
    }
}
