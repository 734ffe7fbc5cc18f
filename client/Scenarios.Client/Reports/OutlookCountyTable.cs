using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The counties of a reference class by name 参照县名单.</summary>
public sealed class OutlookCountyTable(Language language)
{
    private readonly Numbers numbers = new(language);
    private readonly OutlookWords words = new(language);

    /// <param name="result">The outside view.</param>
    /// <param name="most">Rows, at most.</param>
    public TableBlock Of(OutlookResult result, int most)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (growth, all) = (result.Sector.Length == 0, result.Counties.Length <= most);
        var unit = numbers.Unit("万元");
        return new TableBlock(
            "precedents",
            language[all ? $"全部 {result.Counties.Length} 个参照县，按最好的窗口排列" : $"最好的先例（每县一个最好的窗口，共 {result.Counties.Length} 县）", all ? $"All {result.Counties.Length} counties, by their best window" : $"The best precedents (each county by its best window, of {result.Counties.Length})"],
            [
                new("code", language["代码", "Code"], false, 5), new("province", language["省", "Province"], false, 4), new("prefecture", language["市州", "Prefecture"], false, 2), new("county", language["县", "County"]), new("from", language["始", "From"], true), new("to", language["至", "To"], true),
                .. growth ? (ReadOnlySpan<Column>)[] : [new("start", language["起点占比", "Share from"], true), new("end", language["末年占比", "To"], true)],
                new("start_gdp", language[$"起点GDP（{unit}）", $"GDP from ({unit})"], true, 3), new("end_gdp", language[$"末年GDP（{unit}）", $"To ({unit})"], true, 3),
                .. growth ? (ReadOnlySpan<Column>)[new("end", language["年均增速", "A year"], true)] : [],
                new("met", language["做到", "Did"]), new("windows_met", language["窗口做到", "Windows did"], true, 1), new("windows", language["窗口", "Windows"], true, 1),
                .. all ? (ReadOnlySpan<Column>)[new("nearest_from", language["最近窗口始", "Nearest from"], true, 6), new("nearest_end", language["最近窗口末", "Nearest ended"], true, 6), new("nearest_met", language["最近窗口做到", "Nearest did"], false, 6)] : [],
            ],
            [.. result.Counties.Take(most).Select(c => (ImmutableArray<Cell>)
            [
                Cell.Of(c.Code), Cell.Of(c.Province), Cell.Of(c.Prefecture), Cell.Of(c.Name), new($"{c.Best.From}", c.Best.From), new($"{c.Best.To}", c.Best.To),
                .. growth ? (ReadOnlySpan<Cell>)[] : [new(words.Share(c.Best.Start!.Value), c.Best.Start), new(words.Share(c.Best.End), c.Best.End)],
                new(numbers.Amount(c.Best.StartGdp, "万元"), c.Best.StartGdp), new(numbers.Amount(c.Best.EndGdp, "万元"), c.Best.EndGdp),
                .. growth ? (ReadOnlySpan<Cell>)[new(numbers.Percent(c.Best.End), c.Best.End)] : [],
                Did(c.Best.Met), new(Numbers.Round(c.WindowsMet, 0), c.WindowsMet), new(Numbers.Round(c.Windows, 0), c.Windows),
                .. all ? (ReadOnlySpan<Cell>)[new($"{c.Nearest.From}", c.Nearest.From), new(words.Value(result, c.Nearest.End), c.Nearest.End), Did(c.Nearest.Met)] : [],
            ])]);
    }

    private Cell Did(bool met) => met ? new(language["◆ 是", "◆ yes"], true, Tone.Good) : new(language["否", "no"], false);
}
