using System.Collections.Immutable;
using Scenarios.Client.Charts;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>From projected to published value added 差距分解表, and as a waterfall.</summary>
public sealed class ReviewGapTable(Language language)
{
    private readonly Numbers numbers = new(language);

    /// <summary>The accounts, line by line; of GDP alone where not all are wanted.</summary>
    public TableBlock Of(ReviewResult review, bool all)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new(
            "gap",
            language["差距分解（由中心路径到实际值，现价）", "From the central path to what was published (current prices)"],
            [
                .. all ? (ReadOnlySpan<Column>)[new("indicator", language["指标", "Indicator"])] : [], new("part", language["项目", "Line"]), .. all ? (ReadOnlySpan<Column>)[new("id", language["编号", "Id"], false, 3)] : [],
                new("amount", language["影响（亿元）", "Amount (CNY m)"], true), new("share", language["占差距", "Of the gap"], true, 2), new("source", language["依据", "Rests on"], false, 1),
            ],
            [.. review.Gaps.Take(all ? review.Gaps.Length : 1).SelectMany(g => Rows(g, all))]);
    }

    /// <summary>The account of GDP as a waterfall.</summary>
    public WaterfallBlock Waterfall(ReviewResult review, ReviewGap gap)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(gap);
        var difference = gap.Actual - gap.Projected;
        var amount = numbers.Full(Math.Abs(difference), "万元");
        return new WaterfallBlock(new WaterfallChart(
            language[
                $"{gap.Year}年{gap.Name.Zh}比中心路径{(difference >= 0 ? "多" : "少")} {amount}",
                $"{gap.Name.En} of {gap.Year}: {amount} {(difference >= 0 ? "above" : "below")} the central path"],
            "",
            language[$"{gap.Name.Zh}（{numbers.Unit("万元")}，现价）", $"{gap.Name.En} ({numbers.Unit("万元")}, current prices)"],
            new(language["中心路径", "Central path"], numbers.Shown(gap.Projected, "万元")),
            [.. gap.Lines.Where(l => l.Amount is not (null or 0)).Select(l => new WaterfallBar(language[l.Name], numbers.Shown(l.Amount!.Value, "万元")))],
            new(language["实际值", "Published"], numbers.Shown(gap.Actual, "万元")),
            language[$"运算 {review.RunDigest[..8]} · 数据版本 {review.ActualsDigest[..8]}", $"run {review.RunDigest[..8]} · data {review.ActualsDigest[..8]}"],
            language,
            v => Numbers.Round(v, language.IsChinese ? 2 : 0)));
    }

    private IEnumerable<ImmutableArray<Cell>> Rows(ReviewGap gap, bool all)
    {
        var difference = gap.Actual - gap.Projected;
        ImmutableArray<Cell> Line(string part, string id, string name, double? amount, string source, Tone tone, bool isPart) =>
        [
            .. all ? (ReadOnlySpan<Cell>)[new(language[gap.Name], gap.Indicator)] : [],
            new(name, part, tone),
            .. all ? (ReadOnlySpan<Cell>)[Cell.Of(id, Tone.Quiet)] : [],
            amount is { } a ? new(isPart ? Signed(a) : numbers.Amount(a, "万元"), a) : Cell.Empty,
            isPart && amount is { } b && difference != 0 ? new(Numbers.Round(100 * b / difference, 1) + "%", b / difference) : Cell.Empty,
            Cell.Of(source, Tone.Quiet),
        ];

        yield return Line("projected", "", language["中心路径", "Central path"], gap.Projected, "", Tone.Strong, false);
        foreach (var line in gap.Lines)
        {
            yield return Line(line.Part, line.Id, language[line.Name], line.Amount, language[line.Source], Tone.Plain, true);
        }

        yield return Line("actual", "", language["实际值", "Published"], gap.Actual, "", Tone.Strong, false);
    }

    private string Signed(double amount) => (amount > 0 ? "+" : "") + numbers.Amount(amount, "万元");
}
