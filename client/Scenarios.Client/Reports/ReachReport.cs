using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What it takes to reach targets, or how near one can come 目标倒推报告.</summary>
public sealed class ReachReport(Language language)
{
    private readonly Numbers numbers = new(language);

    /// <param name="request">The question.</param>
    /// <param name="result">Its answer.</param>
    /// <param name="isWritten">Whether the scenario is written to a file.</param>
    public IEnumerable<Block> Of(ReachRequest request, ReachResult result, bool isWritten)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        yield return new TextBlock(Answer(request, result), Tone.Strong);
        yield return Targets(result);
        if (!result.Moves.IsEmpty)
        {
            yield return Moves(result);
        }

        if (!result.IsReached)
        {
            yield return new TextBlock(Certificate(result));
        }

        if (!isWritten && !result.Moves.IsEmpty)
        {
            yield return new TextBlock(language["加 -o 文件.yaml 把这组杠杆存成情景。", "Add -o FILE.yaml to write these levers as a scenario."], Tone.Quiet);
        }
    }

    /// <summary>How the scenario that was written to a file is checked.</summary>
    public string Check(ReachRequest request, string file)
    {
        ArgumentNullException.ThrowIfNull(request);
        var command = $"scenario run {Argument(file)}{(request.Probability is null ? "" : " --draws 100000 --seed 7")}";
        return language[$"复核：{command}", $"To check it: {command}"];
    }

    // As a shell takes it for one word, and the command for no option.
    private static string Argument(string file)
    {
        var path = file.StartsWith('-') ? $"./{file}" : file;
        return path.All(c => char.IsLetterOrDigit(c) || "/._-+,:@%".Contains(c, StringComparison.Ordinal)) ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private string Answer(ReachRequest request, ReachResult result)
    {
        var names = string.Join(language["、", ", "], result.Targets.Select(t => $"“{language[t.Name]}”"));
        var wish = request.Probability is { } p ? language[$"以 {Likelihood.Percent(p)} 的概率", $"with a probability of {Likelihood.Percent(p)}"] : language["在中心路径上", "in the central case"];
        if (!result.IsReached)
        {
            var best = result.After is { } odds
                ? language[$"最多 {Likelihood.Percent(odds.Probability)}", $"{Likelihood.Percent(odds.Probability)} at best"]
                : string.Join(language["、", ", "], result.Targets.Select(t => numbers.Full(t.After, t.Unit, t.Measure)));
            return result.Moves.All(m => m.IsAtEnd)
                ? language[$"在所给杠杆的范围内，{names}{wish}不能达到：{best}。", $"{names} cannot be reached {wish} within the bounds of these levers: {best}."]
                : language[$"在所给杠杆的范围内，没有找到使{names}{wish}达到的办法：{best}。", $"No way was found to reach {names} {wish} within the bounds of these levers: {best}."];
        }

        return result.Moves.IsEmpty
            ? language[$"{names}{wish}已能达到，不需要改动。", $"{names} is reached {wish} as it is: nothing need change."]
            : language[
                $"{names}{wish}可以达到：移动 {result.Moves.Length} 个杠杆，努力程度 {Numbers.Round(result.Effort, 2)}（以各假设自身区间为单位）。",
                $"{names} can be reached {wish}: {(result.Moves.Length == 1 ? "1 lever moves" : $"{result.Moves.Length} levers move")}, with an effort of {Numbers.Round(result.Effort, 2)} (in units of each assumption's own range)."];
    }

    private TableBlock Targets(ReachResult result) => new(
        "targets",
        language["目标：改动前后", "Targets, before and after"],
        [
            new("target", language["目标", "Target"]), new("year", language["年份", "Year"], true, 3), new("goal", language["目标值", "Goal"], true, 1), new("before", language["改前", "Before"], true, 2), new("after", language["改后", "After"], true),
            new("verdict", language["中心路径", "Central case"]), .. result.After is null ? (ReadOnlySpan<Column>)[] : [new("probability_before", language["概率：改前", "Probability before"], true, 2), new("probability_after", language["概率：改后", "Probability after"], true)],
        ],
        [
            .. result.Targets.Select(t => (ImmutableArray<Cell>)
            [
                new(language[t.Name], t.Target), new($"{t.Year}", t.Year), new($"{TargetReport.Operator(t.Operator)}{numbers.Full(t.TargetValue, t.Unit, t.Measure)}", t.TargetValue),
                new(numbers.Full(t.Before, t.Unit, t.Measure), t.Before), new(numbers.Full(t.After, t.Unit, t.Measure), t.After),
                t.ReachedAfter ? new(language["◆ 达到", "◆ reached"], "reached", Tone.Good) : new(language["▼ 未达到", "▼ missed"], "missed", Tone.Bad),
                .. result.After is null ? (ReadOnlySpan<Cell>)[] : [Odds(t.OddsBefore), Odds(t.OddsAfter)],
            ]),
            .. result is { After: { } all, Before: { } one } && result.Targets.Length > 1
                ? (ReadOnlySpan<ImmutableArray<Cell>>)[[new(language["同时达到", "All together"], "all"), Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty, Odds(one.Probability), Odds(all.Probability)]]
                : [],
        ]);

    private TableBlock Moves(ReachResult result) => new(
        "levers",
        result.IsReached ? language["须移动的杠杆（按努力程度）", "Levers that move, by effort"] : language["最好情形下的杠杆位置", "Where the levers stand at best"],
        [
            new("key", language["键", "Key"]), new("name", language["杠杆", "Lever"], false, 3), new("own", language["原值（众数）", "Was (mode)"], true), new("range", language["原区间", "Own range"], true, 2), new("mode", language["改为（众数）", "Becomes (mode)"], true),
            new("new_range", language["新区间", "New range"], true, 2), new("distance", language["移动（区间的）", "Moved (of range)"], true, 1), new("at_end", language["到端点", "At its end"], false, 1),
        ],
        [.. result.Moves.OrderByDescending(m => Math.Abs(m.Weight * m.Distance)).ThenBy(m => m.Key, StringComparer.Ordinal).Select(m => (ImmutableArray<Cell>)
        [
            Cell.Of(m.Key), Cell.Of(language[m.Name], Tone.Quiet), new(Shown(m.OwnMode, m.Unit), m.OwnMode), Cell.Of(Range(m.OwnLow, m.OwnHigh, m.Unit), Tone.Quiet), new(Shown(m.Mode, m.Unit), m.Mode, Tone.Strong),
            Cell.Of(Range(m.Low, m.High, m.Unit), Tone.Quiet), new($"{(m.Distance > 0 ? "+" : "")}{Numbers.Round(100 * m.Distance, 1)}%", m.Distance), new(m.IsAtEnd ? language["是", "yes"] : "", m.IsAtEnd),
        ])]);

    private string Certificate(ReachResult result)
    {
        var (ends, moves) = (result.Moves.Count(m => m.IsAtEnd), result.Moves.Length);
        var where = moves == 0
            ? language["依据：没有一个杠杆移动后能更接近目标", "Certificate: no lever comes nearer to the targets by moving"]
            : ends == moves
            ? language[$"依据：移动的 {moves} 个杠杆都已到端点，任何一个杠杆单独改到另一端都不会更好", $"Certificate: all {moves} levers that moved stand at their ends, and no single lever at its other end makes it better"]
            : language[$"依据：{moves} 个移动的杠杆中 {ends} 个已到端点，其余停在各目标互相牵制之处", $"Certificate: of {moves} levers that moved {ends} stand at their ends, and the others where the targets pull against each other"];
        return language[
            $"{where}；另在全部范围内随机取 {Numbers.Round(result.Sampled, 0)} 组杠杆，达到目标的有 {Numbers.Round(result.SampledHits, 0)} 组。放宽区间（--with 键=下限..上限）或增加杠杆后可再试。",
            $"{where}; of {Numbers.Round(result.Sampled, 0)} random sets of levers anywhere within the bounds, {Numbers.Round(result.SampledHits, 0)} reach the targets. Widen a range (--with KEY=LOW..HIGH) or add levers and try again."];
    }

    private string Range(double low, double high, string unit) => low == high ? "—" : $"{Shown(low, unit)} … {Shown(high, unit)}";

    private static string Shown(double value, string unit) => unit == "1/year" ? Numbers.Round(100 * value, 2) + "%" : value.ToString("0.###", CultureInfo.InvariantCulture);

    private static Cell Odds(double? probability) => Cell.Of(probability, Likelihood.Percent);
}
