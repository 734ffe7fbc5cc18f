using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Client.Official.Pictures;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>六、形势和完成趋势: figure 4, P14 to P16.</summary>
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

        var shown = projected.Where(RangesPicture.Shows).ToArray();
        if (shown.Length > 0)
        {
            var sure = shown.Count(r => r.Probability >= 0.66);
            Draft.Figure(
                4,
                "figure-4",
                RangesPicture.Of(Draft, shown),
                [Draft.Text("有区间的", "Of "), Numbers.Count(shown.Length), Draft.Text("项目标中，", " targets with a range "), Numbers.Count(sure), Draft.Text("项有望完成", " are likely or expected to be reached")],
                [Numbers.Count(shown.Length), Numbers.Count(sure)]);
        }

        Chances(projected);
        Shown(shown);
        if (Draft.Material.Outlook.IsEmpty)
        {
            Draft.Say([Draft.Text("与可比县的对照：", "Comparison with real counties: "), .. Draft.Fill(OfficialPatterns.Nothing)]);
        }
    }

    private void Chances(IEnumerable<ReviewRow> projected)
    {
        var outlook = !Draft.Material.Outlook.IsEmpty;
        ImmutableArray<ImmutableArray<Run>> Row(ReviewRow row)
        {
            var counties = Draft.Material.Outlook.FirstOrDefault(o => o.Target == row.Target);
            ImmutableArray<ImmutableArray<Run>> cells =
            [
                [Run.Name(Draft.Words.Target(row))], [Run.Words(OfficialNumbers.Dots(row.Probability!.Value))], [Numbers.ShortChance(row.Probability.Value)], [Run.Words(Draft.Words.Trend(row.Trend))],
            ];
            return outlook ? [.. cells, counties is null ? Draft.None : [Numbers.Count(counties.Counties)], counties is null ? Draft.None : [Numbers.Count(counties.Reached)]] : cells;
        }

        Draft.Table(
            "chances",
            "完成把握（十次中约有几次）",
            "Chances (about so many times in ten)",
            [
                Draft.Head("目标", "Target", 3), Draft.Head("十次中", "In ten", 2.2, TableAlignment.Centre), Draft.Head("完成把握", "Chance", 1, TableAlignment.Centre), Draft.Head("趋势判断", "Outlook", 1.5, TableAlignment.Centre),
                .. outlook ? [Draft.Head("起点相近县", "Similar counties", 0.8, TableAlignment.Right), Draft.Head("达到的县", "Reached it", 0.8, TableAlignment.Right)] : ReadOnlySpan<TableHead>.Empty,
            ],
            projected.Select(Row),
            note: false);
    }

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
