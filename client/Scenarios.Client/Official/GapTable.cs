using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>Table 4: from the plan's path to the actual 差距分解表.</summary>
internal sealed class GapTable(Draft draft)
{
    private readonly OfficialNumbers numbers = draft.Numbers;

    public ImmutableArray<TableHead> Heads =>
    [
        draft.Head("项目", "Item", 2.2), draft.Head("影响（万元）", "Effect (CNY million)", 1.2, TableAlignment.Right), draft.Head("占差距（%）", "Of the gap %", 0.9, TableAlignment.Right), draft.Head("依据", "Source", 3),
    ];

    /// <summary>The lines of an account; what has several lines has their sum above them.</summary>
    public IEnumerable<ImmutableArray<ImmutableArray<Run>>> Rows(ReviewGap gap)
    {
        var whole = gap.Actual - gap.Projected;
        yield return End(gap, "规划路径值", "The plan's path", gap.Projected, "projected");
        foreach (var part in gap.Lines.GroupBy(l => l.Part))
        {
            if (part.Count(l => l.Amount is not null) > 1)
            {
                var sum = part.Sum(l => l.Amount ?? 0);
                yield return [[part.Key == "sector" ? draft.Text("行业因素（合计）", "Sector shocks, together") : draft.Text("项目延期或取消（合计）", "Projects, together")], [Signed(draft, sum)], Share(sum, whole), Draft.None];
            }

            foreach (var line in part)
            {
                yield return
                [
                    [Run.Name(draft.Language[line.Name])],
                    line.Amount is { } amount ? [Signed(draft, amount) with { Key = $"gap:{gap.Indicator}:line" }] : Draft.None,
                    line.Amount is { } a ? Share(a, whole) : Draft.None,
                    [Run.Name(draft.Language[line.Source])],
                ];
            }
        }

        yield return End(gap, "实际值", "Actual", gap.Actual, "actual");
        yield return [[draft.Text("实际值比规划路径值", "Actual less path")], [Signed(draft, whole)], [numbers.Percent(1)], Draft.None];
    }

    /// <summary>An amount with its sign: 万元 in tables, 亿元 in the text.</summary>
    public static Run Signed(Draft draft, double value, bool annex = true)
    {
        var text = draft.Numbers.Amount(value, "万元", "level", annex: annex);
        return text with { Text = value > 0 && text.Text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "+" + text.Text : text.Text };
    }

    private ImmutableArray<ImmutableArray<Run>> End(ReviewGap gap, string zh, string en, double value, string key) =>
        [[Run.Name(draft.Language[gap.Name] + draft.Language["：", ": "]) with { Bold = true }, draft.Text(zh, en) with { Bold = true }], [numbers.Amount(value, "万元", "level", key: $"gap:{gap.Indicator}:{key}", annex: true) with { Bold = true }], Draft.None, Draft.None];

    private ImmutableArray<Run> Share(double amount, double whole) => whole == 0 ? Draft.None : [numbers.Percent(amount / whole)];
}
