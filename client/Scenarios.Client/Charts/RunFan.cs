using System.Collections.Immutable;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Client.Charts;

/// <summary>The fan of an indicator of a run 指标扇形图.</summary>
public sealed class RunFan(Language language)
{
    private const int HistoryFrom = 2000;

    private readonly Numbers numbers = new(language);

    /// <summary>The chart of an indicator that the run summarises.</summary>
    /// <param name="county">The county.</param>
    /// <param name="history">Its published values.</param>
    /// <param name="run">The result.</param>
    /// <param name="indicator">Which.</param>
    public FanChart Of(CountySummary county, ImmutableArray<ObservedSeries> history, RunSummary run, string indicator)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(run);
        var info = county.Indicators.First(i => i.Id == indicator);
        var series = run.Series.First(s => s.Type == EntityType.County && s.Variable == indicator);
        var target = run.Targets.Where(t => t.Verdict.Indicator == indicator).MaxBy(t => t.Verdict.Headline);
        double Shown(double value) => numbers.Shown(value, info.Unit, info.Measure);
        var unit = numbers.ShownUnit(info.Unit, info.Measure);
        var request = run.Status.Request!;
        return new FanChart(
            Title(info, series, target, run),
            language[
                $"{county.Name.Zh} · {request.Scenario.Name.Zh} · {Numbers.Round(request.Draws, 0)} 次抽样的分位数",
                $"{county.Name.En} · {request.Scenario.Name.En} · percentiles of {Numbers.Draws(request.Draws)}"],
            unit.Length > 0 ? language[$"{info.Name.Zh}（{unit}）", $"{info.Name.En} ({unit})"] : language[info.Name],
            [.. Observed(history, indicator).Where(v => v.Year >= HistoryFrom && v.Year <= run.BaseYear).Select(v => (v.Year, Shown(v.Value)))],
            [.. Enumerable.Range(0, series.Mean.Length).Where(s => series.Draws[s] > 0).Select(s => Year(run.BaseYear + 1 + s, p => Shown(series.Percentile(s, p))))],
            [.. Enumerable.Range(0, series.Central.Length).Where(s => double.IsFinite(series.Central[s])).Select(s => (run.BaseYear + 1 + s, Shown(series.Central[s])))],
            target is null ? null : new FanTarget(target.Verdict.Year, Shown(target.Verdict.TargetValue!.Value), language[
                $"{target.Verdict.Year} 年目标 {numbers.Full(target.Verdict.TargetValue.Value, info.Unit, info.Measure)}", $"{target.Verdict.Year} target {numbers.Full(target.Verdict.TargetValue.Value, info.Unit, info.Measure)}"]),
            language[
                $"运算 {EnsembleReport.ShortKey(run.Status.Key)} · 种子 {request.Seed} · 设计 {request.Design} · 资料 {county.Digest[..12]}",
                $"Run {EnsembleReport.ShortKey(run.Status.Key)} · seed {request.Seed} · design {request.Design} · data {county.Digest[..12]}"],
            language,
            value => Numbers.Round(value, value is > -10 and < 10 ? 2 : 1));
    }

    // The message: how likely the target is; without one, where the middle goes.
    private string Title(IndicatorInfo info, SeriesSummary series, TargetProbability? target, RunSummary run)
    {
        if (target is not null)
        {
            return language[
                $"{target.Verdict.Name.Zh}：{Likelihood.Of(target.Probability, language)}（{Likelihood.Percent(target.Probability)}）",
                $"{target.Verdict.Name.En}: {Likelihood.Of(target.Probability, language)} ({Likelihood.Percent(target.Probability)})"];
        }

        var last = series.Mean.Length - 1;
        var middle = numbers.Full(series.Percentile(last, SeriesSummary.PercentileCount / 2), info.Unit, info.Measure);
        return language[$"{info.Name.Zh}：{run.BaseYear + 1 + last} 年中位数 {middle}", $"{info.Name.En}: a median of {middle} in {run.BaseYear + 1 + last}"];
    }

    private static FanYear Year(int year, Func<int, double> percentile) =>
        new(year, percentile(0), percentile(1), percentile(2), percentile(3), percentile(4), percentile(5), percentile(6), percentile(7), percentile(8));

    // Shares follow from the published figures of the sectors.
    private static IEnumerable<ObservedValue> Observed(ImmutableArray<ObservedSeries> history, string indicator)
    {
        var values = history.FirstOrDefault(h => h.Indicator == indicator)?.Values ?? [];
        if (!values.IsEmpty || !indicator.EndsWith("_share", StringComparison.Ordinal))
        {
            return values;
        }

        var whole = history.FirstOrDefault(h => h.Indicator == "gdp_nominal")?.Values.ToDictionary(v => v.Year, v => v.Value) ?? [];
        var part = history.FirstOrDefault(h => h.Indicator == indicator[..^"_share".Length] + "_nominal")?.Values ?? [];
        return part.Where(v => whole.ContainsKey(v.Year)).Select(v => v with { Value = v.Value / whole[v.Year] });
    }
}
