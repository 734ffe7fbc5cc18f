using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Client.Official.Pictures;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>六、形势和完成趋势: figures 4 and 8, P14 to P16.</summary>
internal sealed class OutlookChapter(Draft draft) : Chapter(draft)
{
    public override void Write()
    {
        Draft.Chapter("形势和规划期末完成趋势", "Outlook to the end of the plan");
        if (Draft.Review.Knowledge is [.., { Outside: true }])
        {
            Draft.Say(OfficialPatterns.Outside);
        }

        var projected = Draft.Rows.Where(r => r is { Tracked: false, Probability: not null }).ToArray();
        if (projected.Length == 0)
        {
            Draft.Nothing();
            return;
        }

        var headline = projected.Where(r => r.Headline).ToArray();
        foreach (var row in headline)
        {
            Sentences.Outlook(row);
        }

        Fan();
        var shown = projected.Where(RangesPicture.Shows).ToArray();
        if (shown.Length > 0)
        {
            var sure = shown.Count(r => r.Probability >= 0.66);
            Draft.Figure(
                8,
                "figure-8",
                RangesPicture.Of(Draft, shown),
                [Draft.Text("有区间的", "Of "), Numbers.Count(shown.Length), Draft.Text("项目标中，", " targets with a range "), Numbers.Count(sure), Draft.Text("项有望完成", " are likely or expected to be reached")],
                [Numbers.Count(shown.Length), Numbers.Count(sure)]);
        }

        Chances(projected);
        Shown(shown);
        if (Compared.IsEmpty)
        {
            Draft.Say([Draft.Text("与可比县的对照：", "Comparison with real counties: "), .. Draft.Fill(OfficialPatterns.Nothing)]);
        }
    }

    private ImmutableArray<OutlookResult> Compared => Draft.Material.Measures?.Outlook ?? [];

    // GDP year by year: half of the trials, nine in ten, what was published, the plan's path and its target.
    private void Fan()
    {
        if (Draft.Review.Fan.IsEmpty || Draft.Rows.FirstOrDefault(r => r is { Indicator: "gdp_nominal", TargetValue: not null, Base: not null, Operator: ">=" or ">" }) is not { } goal)
        {
            return;
        }

        var last = Draft.Review.Fan[^1];
        Draft.Figure(
            4,
            "figure-4",
            FanPicture.Of(Draft, goal),
            [
                Numbers.Year(last.Year), Draft.Text("年地区生产总值一半的测算在", ": half of the trials have GDP between "), .. Numbers.Full(last.P25, "万元", "level"), Draft.Text("与", " and "), .. Numbers.Full(last.P75, "万元", "level"),
                Draft.Text("之间，目标为", "; the target is "), .. Numbers.Full(goal.TargetValue!.Value, "万元", "level"),
            ],
            []);
        ImmutableArray<Run> Amount(double value) => [Numbers.Amount(value, "万元", "level")];
        Draft.Table(
            "fan",
            "地区生产总值测算区间（亿元，现价）",
            "Where GDP may go (CNY million, current prices)",
            [
                Draft.Head("年份", "Year", 1, TableAlignment.Centre), Draft.Head("九成下端", "Nine in ten: from", 1, TableAlignment.Right), Draft.Head("半数下端", "Half: from", 1, TableAlignment.Right), Draft.Head("居中", "Middle", 1, TableAlignment.Right),
                Draft.Head("半数上端", "Half: to", 1, TableAlignment.Right), Draft.Head("九成上端", "Nine in ten: to", 1, TableAlignment.Right), Draft.Head("规划路径", "The plan's path", 1, TableAlignment.Right),
            ],
            Draft.Review.Fan.Select(y => (ImmutableArray<ImmutableArray<Run>>)[[Numbers.Year(y.Year)], Amount(y.P5), Amount(y.P25), Amount(y.P50), Amount(y.P75), Amount(y.P95), Amount(FanPicture.PathOf(goal, y.Year))]),
            note: false);
    }

    private void Chances(IEnumerable<ReviewRow> projected)
    {
        var outlook = !Compared.IsEmpty;
        ImmutableArray<ImmutableArray<Run>> Row(ReviewRow row)
        {
            var found = Draft.Material.OutlookOf(row.Target);
            var recent = found?.Latest;
            ImmutableArray<ImmutableArray<Run>> cells =
            [
                [Run.Name(Draft.Words.Target(row))], [Run.Words(OfficialNumbers.Dots(row.Probability!.Value))], [Numbers.ShortChance(row.Probability.Value)], [Run.Words(Draft.Words.Trend(row.Trend))],
            ];
            return outlook ? [.. cells, Odds(found?.Count.Once), recent is null ? Draft.None : [Numbers.Year(recent.From)], Odds(recent?.Count.Once)] : cells;
        }

        Draft.Table(
            "chances",
            "完成把握（十次中约有几次）",
            "Chances (about so many times in ten)",
            [
                Draft.Head("目标", "Target", outlook ? 2.4 : 3), Draft.Head("十次中", "In ten", outlook ? 3.1 : 2.2, TableAlignment.Centre), Draft.Head("完成把握", "Chance", 1, TableAlignment.Centre), Draft.Head("趋势判断", "Outlook", 1.5, TableAlignment.Centre),
                .. outlook ? [Draft.Head("可比县：达到／合计", "Counties: did it / all", 1.1, TableAlignment.Centre), Draft.Head("近期起步年", "Of late, from", 0.8, TableAlignment.Centre), Draft.Head("近期：达到／合计", "Of late: did it / all", 1, TableAlignment.Centre)] : ReadOnlySpan<TableHead>.Empty,
            ],
            projected.Select(Row),
            note: false);
    }

    private ImmutableArray<Run> Odds(OutlookOdds? odds) => odds is null ? Draft.None : [Numbers.Count(odds.Hits), Run.Words(" / "), Numbers.Count(odds.Of)];

    private void Shown(ReviewRow[] shown)
    {
        if (shown.Length > 0)
        {
            Draft.Table(
                "ranges",
                "有测算区间的目标（项）",
                "Targets with a range (number)",
                [Draft.Head("合计", "All", 1, TableAlignment.Right), Draft.Head("能够或有望完成", "Expected or likely", 1, TableAlignment.Right)],
                [[[Numbers.Count(shown.Length)], [Numbers.Count(shown.Count(r => r.Probability >= 0.66))]]],
                note: false);
        }
    }
}
