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

        yield return Against([.. BacktestScale.Whole(result).SelectMany(c => c.Tests.Select(t => (c, t)))]);
        yield return Bias(first);
    }

    private (string, bool) Coverage(BacktestCellMessage[] cells, Vec levels, string what)
    {
        var misses = cells.SelectMany(c => BacktestScale.Misses(c, levels).Select((m, i) => (Cell: c, Level: levels[i], Miss: m))).ToArray();
        int aim = misses.Count(m => Math.Abs(m.Miss) <= BacktestScale.Aim), bound = misses.Count(m => Math.Abs(m.Miss) <= BacktestScale.Bound);
        int[] horizons = [.. cells.Select(c => c.Horizon).Distinct().Order()];
        var (cell, level, miss) = misses.MaxBy(m => Math.Abs(m.Miss));
        var (band, held) = ($"{BacktestScale.Hundredths(level, 0)}%", $"{BacktestScale.Hundredths(level + miss)}%");
        return (
            language[
                $"{what}：{string.Join('、', horizons)}年的{misses.Length}个区间覆盖率中，与名义水平相差3个百分点以内的{aim}个，5个百分点以内的{bound}个；相差最大的是{Named(cell)}的{band}区间，实际覆盖{held}。",
                $"{what}: of {misses.Length} coverages (years ahead: {string.Join(", ", horizons)}), {aim} lie within 3 points of what the band promises and {bound} within 5; the farthest is the {band} band of {Named(cell)}, which held {held}."],
            bound == misses.Length);
    }

    private (string, bool) Skill(BacktestCellMessage cell) => (
        Named(cell) + language["：CRPS比", ": CRPS "] + string.Join(language["，比", ", "], cell.Tests.Select(t => language[$"{Name(cell, t)}{(t.Skill < 0 ? "高" : "低")}{BacktestScale.Hundredths(Math.Abs(t.Skill), 0)}%", $"{BacktestScale.Hundredths(Math.Abs(t.Skill), 0)}% {(t.Skill < 0 ? "above" : "below")} {Name(cell, t)}"] + Significance(t))) + language["。", "."],
        cell.Tests.All(t => t.Skill > 0));

    private (string, bool) Against((BacktestCellMessage Cell, BacktestTestMessage Test)[] all)
    {
        var worse = all.Where(x => x.Test.Skill < 0).ToArray();
        if (worse.Length == 0)
        {
            return (language["所有指标、所有预测年限的CRPS都低于三个基准。", "For every series and horizon the CRPS is below that of all three benchmarks."], true);
        }

        var (cell, test) = worse.MinBy(x => x.Test.Skill);
        var by = BacktestScale.Hundredths(-test.Skill, 0);
        return (
            language[
                $"与三个基准的{all.Length}次比较（全部指标和年限）中，{worse.Length}次CRPS高于基准；差得最多的是{Named(cell)}，比{Name(cell, test)}高{by}%。",
                $"Of {all.Length} comparisons with the three benchmarks (every series and horizon), the CRPS is the higher in {worse.Length}; most so for {Named(cell)}, {by}% above {Name(cell, test)}."],
            false);
    }

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
