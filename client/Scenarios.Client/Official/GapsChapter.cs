using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Client.Official.Pictures;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>五、差距和原因: table 4, figure 5, P11 to P13.</summary>
internal sealed class GapsChapter(Draft draft) : Chapter(draft)
{
    /// <summary>A cause is told only if it is at least so much of the gap.</summary>
    private const double LeastCause = 0.1;

    public override void Write()
    {
        Draft.Chapter("差距和原因", "Gaps and causes");
        if (Draft.Review.Gaps.IsEmpty)
        {
            Draft.Nothing();
            return;
        }

        foreach (var gap in Draft.Review.Gaps)
        {
            Tell(gap);
        }

        var whole = Draft.Review.Gaps.FirstOrDefault(g => g.Indicator == "gdp_nominal") ?? Draft.Review.Gaps[0];
        var difference = whole.Actual - whole.Projected;
        Draft.Figure(
            5,
            "figure-5",
            GapPicture.Of(Draft, whole),
            [Numbers.Year(whole.Year), Draft.Text("年", ": "), Run.Name(Draft.Language[whole.Name]), Draft.Text(difference < 0 ? "比规划路径少" : "比规划路径多", difference < 0 ? " below the plan's path by " : " above the plan's path by "), .. Numbers.Full(Math.Abs(difference), "万元", "level")],
            []);
        var table = new GapTable(Draft);
        Draft.Table("gap", "地区生产总值差距分解", "What the gap of GDP is made of", table.Heads, table.Rows(whole));
    }

    private void Tell(ReviewGap gap)
    {
        var difference = gap.Actual - gap.Projected;
        ImmutableArray<Run> Part(string part)
        {
            var lines = gap.Lines.Where(l => l.Part == part && l.Amount is not null).ToArray();
            return lines.Length == 0 ? [Draft.Text("未单列", "not told apart")] : [GapTable.Signed(Draft, lines.Sum(l => l.Amount!.Value), annex: false)];
        }

        Draft.Say(
            OfficialPatterns.P11,
            ("year", [Numbers.Year(gap.Year)]),
            ("indicator", [Run.Name(Draft.Language[gap.Name])]),
            ("side", [difference < 0 ? Draft.Text("少", "below") : Draft.Text("多", "above")]),
            ("v", Numbers.Full(Math.Abs(difference), "万元", "level")),
            ("v1", Part("revision")),
            ("v2", Part("price")),
            ("v3", Part("common")),
            ("v4", Part("sector")),
            ("v5", Part("project")),
            ("v6", Part("residual")),
            ("unit", [Draft.Text("亿元", "CNY million")]));
        var cause = gap.Lines.Where(l => l.Part != "residual" && l.Amount is { } a && difference != 0 && a / difference >= LeastCause && Draft.Language[l.Source].Length > 0).MaxBy(l => Math.Abs(l.Amount!.Value));
        if (cause is null)
        {
            Draft.Say(OfficialPatterns.P13);
            return;
        }

        Draft.Say(OfficialPatterns.P12, ("cause", [Run.Name(Draft.Language[cause.Name])]), ("s", [Numbers.Percent(cause.Amount!.Value / difference)]), ("source", [Run.Name(Draft.Language[cause.Source])]));
    }
}
