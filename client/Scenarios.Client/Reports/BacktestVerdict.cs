using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What a back-test comes to, in sentences 回测结论: what held and what did not.</summary>
public sealed class BacktestVerdict(Language language)
{
    /// <summary>Each sentence, and whether it tells of a success.</summary>
    public IEnumerable<(string Text, bool Good)> Of(BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        BacktestCellMessage[] first = [.. BacktestScale.Whole(result).Where(c => BacktestScale.IsFirst(c.Horizon))];
        if (first.Length == 0)
        {
            yield break;
        }

        yield return Coverage([.. first.Where(BacktestScale.IsAmount)], result.Levels, language["总量（GDP和三次产业增加值）", "Amounts (GDP and value added of the three sectors)"]);
        yield return Coverage([.. first.Where(c => c.IsShare)], result.Levels, language["占比（三次产业）", "Shares (of the three sectors)"]);
        foreach (var gdp in first.Where(c => c.Series == "gdp"))
        {
            yield return Skill(gdp);
        }

        string[] worse = [.. BacktestScale.Whole(result).SelectMany(c => c.Tests.Where(t => t.Skill < 0).Select(t => Named(c) + language[$"不如{Name(c, t)}", $" against {Name(c, t)}"] + $" ({BacktestScale.Signed(t.Skill)}%)"))];
        yield return worse.Length == 0
            ? (language["所有指标、所有预测年限的CRPS都低于三个基准。", "For every series and horizon the CRPS is below that of all three benchmarks."], true)
            : (language["CRPS高于基准之处：", "The CRPS is above a benchmark's for: "] + string.Join(language["；", "; "], worse) + language["。", "."], false);
        yield return Bias(first);
    }

    private (string, bool) Coverage(BacktestCellMessage[] cells, Vec levels, string what)
    {
        var misses = cells.SelectMany(c => BacktestScale.Misses(c, levels).Select((m, i) => (Cell: c, Level: levels[i], Miss: m))).ToArray();
        int aim = misses.Count(m => Math.Abs(m.Miss) <= BacktestScale.Aim), bound = misses.Count(m => Math.Abs(m.Miss) <= BacktestScale.Bound);
        var (cell, level, miss) = misses.MaxBy(m => Math.Abs(m.Miss));
        var (band, held) = ($"{BacktestScale.Hundredths(level, 0)}%", $"{BacktestScale.Hundredths(level + miss)}%");
        return (
            language[
                $"{what}：1、3、5年的{misses.Length}个区间覆盖率中，与名义水平相差3个百分点以内的{aim}个，5个百分点以内的{bound}个；相差最大的是{Named(cell)}的{band}区间，实际覆盖{held}。",
                $"{what}: of {misses.Length} coverages at one, three and five years, {aim} lie within 3 points of what the band promises and {bound} within 5; the farthest is the {band} band of {Named(cell)}, which held {held}."],
            bound == misses.Length);
    }

    private (string, bool) Skill(BacktestCellMessage cell) => (
        Named(cell) + language["：CRPS比", ": CRPS "] + string.Join(language["，比", ", "], cell.Tests.Select(t => language[$"{Name(cell, t)}{(t.Skill < 0 ? "高" : "低")}{BacktestScale.Hundredths(Math.Abs(t.Skill), 0)}%", $"{BacktestScale.Hundredths(Math.Abs(t.Skill), 0)}% {(t.Skill < 0 ? "above" : "below")} {Name(cell, t)}"] + Significance(t))) + language["。", "."],
        cell.Tests.All(t => t.Skill > 0));

    private string Significance(BacktestTestMessage test) => test.Probability is { } p ? $" (p {(p < 0.001 ? "< 0.001" : "= " + Numbers.Round(p, 3))})" : "";

    private (string, bool) Bias(BacktestCellMessage[] first)
    {
        var cell = first.Where(BacktestScale.IsAmount).MaxBy(c => Math.Abs(c.Methods[0].Bias))!;
        var bias = cell.Methods[0].Bias;
        return (
            language[
                $"偏差最大的是{Named(cell)}：预测平均{(bias > 0 ? "偏高" : "偏低")}{BacktestScale.Hundredths(Math.Abs(bias))}%（对数）。",
                $"The largest bias is that of {Named(cell)}: forecasts are {BacktestScale.Hundredths(Math.Abs(bias))}% too {(bias > 0 ? "high" : "low")} on average (logarithm)."],
            Math.Abs(bias) < BacktestScale.Bound);
    }

    private string Name(BacktestCellMessage cell, BacktestTestMessage test) => language[cell.Methods.First(m => m.Method == test.Benchmark).Name];

    private string Named(BacktestCellMessage cell) => language[$"{cell.Name.Zh}（{cell.Horizon}年）", $"{cell.Name.En} after {cell.Horizon} {(cell.Horizon == 1 ? "year" : "years")}"];
}
