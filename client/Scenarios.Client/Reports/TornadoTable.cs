using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>A tornado in a terminal 龙卷风图.</summary>
internal sealed class TornadoTable(Language language, bool everything, bool drawn)
{
    private const int Side = 8;

    private readonly SensitivityWords words = new(language, drawn);

    public IEnumerable<Block> Of(SensitivityResult result)
    {
        var scale = new SensitivityScale(language, result, false, result.Tornado[0].Swing);
        var rows = SensitivityWords.Shown(result.Tornado, everything, r => r.Swing);
        yield return new TextBlock(Main(result));
        if (drawn && result.Tornado[0].Swing == 0)
        {
            yield break;
        }

        if (result.Target is not null)
        {
            yield return new TextBlock(Turning(result));
        }

        yield return new TableBlock("tornado", language["各因子单独取低值和取高值时的结果", "The outcome with each factor at its low and at its high"] + words.InUnit(result), [.. Columns(result, scale)], [.. rows.Select(r => Row(result, scale, r))]);
        yield return new TextBlock(language["░ 因子取低值，█ 因子取高值；│ 为中心路径，向右增大。", "░ the factor at its low, █ at its high; │ is the central case, more to the right."], Tone.Quiet);
        yield return words.Others(result.Tornado, rows.Length, r => r.Swing, r => language[$"变动都不超过 {scale.Full(r.Swing)}", $"none with a swing above {scale.Full(r.Swing)}"]);
    }

    private string Main(SensitivityResult result)
    {
        var first = result.Tornado[0];
        return first.Swing == 0 ? language["没有一项假设能单独改变结果。", "No assumption changes the outcome alone."] : language[
            $"影响最大的是“{first.Factor.Name.Zh}”：取低值时 {words.Full(result, first.AtLow)}，取高值时 {words.Full(result, first.AtHigh)}。",
            $"What matters most is “{first.Factor.Name.En}”: {words.Full(result, first.AtLow)} at its low, {words.Full(result, first.AtHigh)} at its high."];
    }

    private string Turning(SensitivityResult result)
    {
        var turning = result.Tornado.Where(r => Turns(result, r)).Select(r => language[r.Factor.Name]).ToArray();
        var (zh, en) = (string.Join("、", turning), string.Join(", ", turning));
        return turning.Length == 0
            ? language["单独一项都不能使结论翻转。", "No factor turns the verdict alone."]
            : language[$"单独就能使结论翻转的有 {turning.Length} 项：{zh}。", $"{turning.Length} turn{(turning.Length == 1 ? "s" : "")} the verdict alone: {en}."];
    }

    private Column[] Columns(SensitivityResult result, SensitivityScale scale) =>
    [
        .. words.FactorColumns(),
        new("at_low", language["取低值", "At low"], true),
        new("central", language["中心", "Central"], true, 7),
        new("at_high", language["取高值", "At high"], true),
        new("swing", language["变动", "Swing"] + (scale.Unit is "个百分点" or "points" ? language["（个百分点）", ", points"] : ""), true, 2),
        .. result.Target is null ? (ReadOnlySpan<Column>)[] : [new("verdict", language["结论", "Verdict"], false, 4)],
        .. drawn ? (ReadOnlySpan<Column>)[new("bar", "", false, 3)] : [],
    ];

    private ImmutableArray<Cell> Row(SensitivityResult result, SensitivityScale scale, TornadoRow row) =>
    [
        .. words.FactorCells(row.Factor),
        new(words.Amount(result, row.AtLow), row.AtLow),
        new(words.Amount(result, result.Central), result.Central),
        new(words.Amount(result, row.AtHigh), row.AtHigh),
        scale.Cell(row.Swing),
        .. result.Target is null ? (ReadOnlySpan<Cell>)[] : [Verdict(result, row)],
        .. drawn ? (ReadOnlySpan<Cell>)[Cell.Of(Bar(result, row))] : [],
    ];

    private Cell Verdict(SensitivityResult result, TornadoRow row) => (Turns(result, row), row.ReachedAtLow, row.ReachedAtHigh) switch
    {
        (false, _, _) => new(language["不变", "same"], "same", Tone.Quiet),
        (true, false, true) => new(language["◆ 取高值时达到", "◆ reached at high"], "reached_at_high", Tone.Good),
        (true, true, false) => new(language["◆ 取低值时达到", "◆ reached at low"], "reached_at_low", Tone.Good),
        (true, true, true) => new(language["◆ 两端都达到", "◆ reached at both ends"], "reached_at_both", Tone.Good),
        _ => new(language["▼ 两端都未达到", "▼ missed at both ends"], "missed_at_both", Tone.Bad),
    };

    private static bool Turns(SensitivityResult result, TornadoRow row) => row.ReachedAtLow != result.Target?.Reached || row.ReachedAtHigh != result.Target?.Reached;

    // The shorter of two bars on one side lies over the longer.
    private static string Bar(SensitivityResult result, TornadoRow row)
    {
        var scale = result.Tornado.Max(r => Math.Max(Math.Abs(r.AtLow - result.Central), Math.Abs(r.AtHigh - result.Central)));
        var cells = new char[(2 * Side) + 1];
        Array.Fill(cells, ' ');
        foreach (var (value, symbol) in new[] { (row.AtLow, '░'), (row.AtHigh, '█') }.OrderByDescending(x => Math.Abs(x.Item1 - result.Central)))
        {
            var length = scale == 0 ? 0 : (int)Math.Round(Math.Abs(value - result.Central) / scale * Side);
            for (var i = 1; i <= length; i++)
            {
                cells[Side + (value > result.Central ? i : -i)] = symbol;
            }
        }

        cells[Side] = '│';
        return new string(cells);
    }
}
