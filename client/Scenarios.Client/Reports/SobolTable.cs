using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Sobol' indices as tables 索博尔指数表.</summary>
internal sealed class SobolTable(Language language, bool everything, bool drawn)
{
    private readonly SensitivityWords words = new(language, drawn);

    public IEnumerable<Block> Of(SensitivityResult result)
    {
        yield return new TextBlock(Spread(result));
        yield return new TextBlock(Main(result));
        if (drawn && result.Sobol is [] or [{ Total.Low: null }, ..])
        {
            yield break; // what they would show is chance
        }

        var rows = SensitivityWords.Shown(result.Sobol, everything, r => r.Total.Value);
        yield return new TableBlock(
            "sobol",
            language[$"对方差的贡献 · {result.Design} · {Numbers.Round(result.Cases, 0)} 次推演 · 区间为 {Numbers.Round(result.Resamples, 0)} 次自助重抽样的 95%", $"Shares of the variance · {result.Design} · {Numbers.Round(result.Cases, 0)} futures · 95% intervals of {Numbers.Round(result.Resamples, 0)} bootstrap resamples"],
            [.. words.FactorColumns(), .. Columns("s1", language["单独", "Alone"], 1), .. Columns("st", language["连同交互", "Total"], 3), new("note", "", false, 1)],
            [.. rows.Select(Row)]);
        yield return words.Others(result.Sobol, rows.Length, r => r.Total.Value, r => language[$"连同交互都不超过 {Share(r.Total.Value)}", $"none above {Share(r.Total.Value)} with interactions"]);
        if (!result.Pairs.IsEmpty)
        {
            var clear = result.Pairs.Where(p => p.Index.HoldsZero == false).ToArray();
            yield return new TextBlock(language[
                $"{result.Pairs.Length} 对因子中，{clear.Length} 对的区间不含零；按 95% 区间，其中最多可有约 {Numbers.Round(0.05 * result.Pairs.Length, 0)} 对只是抽样误差。",
                $"Of {result.Pairs.Length} pairs of factors, {clear.Length} have an interval without zero; with 95% intervals up to about {Numbers.Round(0.05 * result.Pairs.Length, 0)} could by sampling error alone."]);
            yield return Pairs(everything ? result.Pairs : [.. clear.Take(SensitivityWords.Rows)]);
        }
    }

    private string Main(SensitivityResult result)
    {
        if (result.Sobol is not [var first, ..])
        {
            return result.Target is null
                ? language["所有推演的结果都相同，没有可分解的方差。", "All futures have the same outcome: there is no variance to share out."]
                : language["所有推演的结论都相同，没有可分解的方差；用 --indicator 分析数值本身。", "All futures have the same verdict: there is no variance to share out. --indicator analyses the value itself."];
        }

        var (alone, together, sum) = (Share(first.First.Value), Share(first.Total.Value), result.Sobol.Sum(r => r.First.Value));
        var rest = sum < 1 ? language["，余下来自交互和估计误差", "; the rest is interactions and sampling error"] : language["，超出 100% 的部分是估计误差", "; what exceeds 100% is sampling error"];
        return first.Total.Low is null
            ? language[
                "结果与其余不同的推演太少，各因子的贡献估计不出；加大 --samples，或用 --indicator 分析数值本身。",
                "Too few futures differ from the others to tell the shares of factors: raise --samples, or analyse the value itself with --indicator."]
            : language[
                $"影响最大的是“{first.Factor.Name.Zh}”：单独解释方差的 {alone}，连同交互 {together}。各因子单独解释的合计 {Share(sum)}{rest}。",
                $"What matters most is “{first.Factor.Name.En}”: it explains {alone} of the variance alone, {together} with interactions. All factors alone add up to {Share(sum)}{rest}."];
    }

    private string Spread(SensitivityResult result)
    {
        if (result.Target is { Probability: { } p, Low: { } low, High: { } high })
        {
            return language[
                $"达到目标的概率 {Likelihood.Percent(p)}（{Likelihood.Of(p, language)}；90% 区间 {Likelihood.Percent(low)} 至 {Likelihood.Percent(high)}）。",
                $"The target is reached with probability {Likelihood.Percent(p)} ({Likelihood.Of(p, language)}; 90% interval {Likelihood.Percent(low)} to {Likelihood.Percent(high)})."];
        }

        return language[
            $"均值 {words.Full(result, result.Mean ?? 0)}，标准差 {new SensitivityScale(language, result, result.Target is not null, result.Deviation ?? 0).Full(result.Deviation ?? 0)}。",
            $"Mean {words.Full(result, result.Mean ?? 0)}, standard deviation {new SensitivityScale(language, result, result.Target is not null, result.Deviation ?? 0).Full(result.Deviation ?? 0)}."];
    }

    private static string Share(double value) => Numbers.Round(100 * value, 1) + "%";

    private Column[] Columns(string key, string title, int rank) =>
        [new(key, title, true), new(key + "_low", language["95% 下限", "95% low"], true, rank), new(key + "_high", language["95% 上限", "95% high"], true, rank)];

    private static Cell[] Cells(SensitivityEstimate estimate)
    {
        return [Cell.Of(estimate.Value, Share), Cell.Of(estimate.Low, Share), Cell.Of(estimate.High, Share)];
    }

    private ImmutableArray<Cell> Row(SobolRow row) => [.. words.FactorCells(row.Factor), .. Cells(row.First), .. Cells(row.Total), row.Total.Value == 0 ? NoEffect : Note(row.First)];

    private Cell NoEffect => new(language["没有影响", "no effect"], "no_effect", Tone.Quiet);

    private Cell Note(SensitivityEstimate estimate) => estimate switch
    {
        { HoldsZero: true } => new(language["误差范围内为零", "zero within error"], "zero_within_error", Tone.Quiet),
        { HoldsZero: null } => new(language["变动太少，没有区间", "too little variation for an interval"], "no_interval", Tone.Quiet),
        { Value: < 0 } => new(language["低于零，样本不足", "below zero: too few samples"], "too_few_samples", Tone.Bad),
        _ => new("", null),
    };

    private TableBlock Pairs(ImmutableArray<SobolPairRow> pairs) => new(
        "pairs",
        language["成对交互：两者一起解释、又不属于任何一个的部分", "Pairs: what two explain together and neither alone"],
        [
            new("first", language["因子", "Factor"]),
            new("second", language["与", "With"]),
            .. Columns("s2", language["交互", "Interaction"], 1),
            new("note", "", false, 2),
        ],
        [.. pairs.Select(p => (ImmutableArray<Cell>)[new(language[p.First.Name], p.First.Id), new(language[p.Second.Name], p.Second.Id), .. Cells(p.Index), Note(p.Index)])]);
}
