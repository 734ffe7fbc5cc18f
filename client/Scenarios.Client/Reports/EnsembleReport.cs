using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Client.Charts;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What a planner sees of an ensemble 概率推演报告: how likely each target is, first in words, then the ranges of the accounts.</summary>
public sealed class EnsembleReport(Language language)
{
    private const int P5 = 1;
    private const int P10 = 2;
    private const int Median = 4;
    private const int P90 = 6;
    private const int P95 = 7;

    /// <summary>What is drawn where it is summarised.</summary>
    private static readonly string[] Fans = ["gdp_nominal", "secondary_share", "industry_share", "tertiary_share"];

    private readonly Numbers numbers = new(language);
    private readonly TargetReport targets = new(language);

    /// <summary>The whole report.</summary>
    /// <param name="county">The county.</param>
    /// <param name="history">Its published values, for the fans.</param>
    /// <param name="run">The result.</param>
    /// <param name="before">The same scenario without the levers that are tried, or null.</param>
    /// <param name="everything">Whether all targets and all indicators are shown.</param>
    public IEnumerable<Block> Of(CountySummary county, ImmutableArray<ObservedSeries> history, RunSummary run, RunSummary? before = null, bool everything = true)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(run);
        var request = run.Status.Request!;
        yield return new TextBlock(
            language[
                $"{county.Name.Zh} · {request.Scenario.Name.Zh} ({request.Scenario.Id}) · {Numbers.Round(request.Draws, 0)} 次抽样 · 种子 {request.Seed} · 设计 {request.Design}",
                $"{county.Name.En} · {request.Scenario.Name.En} ({request.Scenario.Id}) · {Numbers.Draws(request.Draws)} · seed {request.Seed} · design {request.Design}"],
            Tone.Strong);
        if (RunOptions.Of(request) is { Length: > 0 } options)
        {
            yield return new TextBlock(options, Tone.Quiet);
        }

        if (request.Design.StartsWith("saltelli:", StringComparison.Ordinal) || request.Design.StartsWith("morris:", StringComparison.Ordinal))
        {
            yield return new TextBlock(language[
                "此设计供敏感性分析使用，各次抽样有意重复取值，以下概率和范围不是对未来的估计；用 scenario sensitivity --run 分析。",
                "This design serves sensitivity analysis: its draws repeat values on purpose, and the odds and ranges below do not estimate the future. Analyse it with scenario sensitivity --run."]);
        }

        if (run.Targets.IsEmpty)
        {
            yield return new TextBlock(language["所选指标没有可评判的目标。", "None of the chosen indicators has a target to judge."]);
        }
        else
        {
            var headlines = run.Targets.Where(t => t.Verdict.Headline).ToArray();
            var old = before?.Targets.ToDictionary(t => t.Verdict.Target);
            foreach (var sentence in Sentences(run, headlines))
            {
                yield return sentence;
            }

            yield return Table("probabilities", language["目标实现的可能性", "How likely each target is"], everything ? run.Targets : headlines, run, old);
            if (headlines.Length > 1)
            {
                yield return Pairs(run);
            }
        }

        foreach (var indicator in Fans.Where(f => run.Series.Any(s => s.Type == EntityType.County && s.Variable == f)))
        {
            yield return new FanBlock(new RunFan(language).Of(county, history, run, indicator));
        }

        yield return Ranges(county, run, everything);
        yield return new TextBlock(Footer(county, run), Tone.Quiet);
    }

    /// <summary>The targets alone, for files: every pair of them, two by two.</summary>
    public static TableBlock PairTable(RunSummary run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new TableBlock(
            "pairs",
            "",
            [new("first", ""), new("second", ""), new("probability", "", true)],
            [.. from i in Enumerable.Range(0, run.Targets.Length)
                from j in Enumerable.Range(0, run.Targets.Length)
                where i < j
                select (ImmutableArray<Cell>)[Cell.Of(run.Targets[i].Verdict.Target), Cell.Of(run.Targets[j].Verdict.Target), new("", run.Pairs[(i * run.Targets.Length) + j])]]);
    }

    private IEnumerable<Block> Sentences(RunSummary run, TargetProbability[] headlines)
    {
        if (headlines.Length > 0)
        {
            var likely = headlines.Count(t => t.Probability >= 0.66);
            var best = headlines.MaxBy(t => t.Probability)!;
            yield return new TextBlock(
                language[
                    $"主要目标 {headlines.Length} 项，其中 {likely} 项“可能”或更有把握；最有把握的是“{best.Verdict.Name.Zh}”，{Likelihood.Of(best.Probability, language)}（{Likelihood.Percent(best.Probability)}）。",
                    $"{likely} of {headlines.Length} headline {(headlines.Length == 1 ? "target is" : "targets are")} likely or better; the surest is “{best.Verdict.Name.En}”, {Likelihood.Of(best.Probability, language)} ({Likelihood.Percent(best.Probability)})."],
                Tone.Strong);
        }

        if (Doubling(run, "_nominal_ratio_") is { } nominal && Doubling(run, "_real_ratio_") is { } real)
        {
            yield return new TextBlock(language[
                $"翻番：按现价{Likelihood.Of(nominal.Probability, language)}（{Likelihood.Percent(nominal.Probability)}），按不变价{Likelihood.Of(real.Probability, language)}（{Likelihood.Percent(real.Probability)}）。",
                $"Doubling: in current prices {Likelihood.Of(nominal.Probability, language)} ({Likelihood.Percent(nominal.Probability)}), in constant prices {Likelihood.Of(real.Probability, language)} ({Likelihood.Percent(real.Probability)})."]);
        }

        if (run.Targets.Length < 2)
        {
            yield break;
        }

        yield return new TextBlock(language[
            $"可评判的 {run.Targets.Length} 项目标同时实现：{Likelihood.Of(run.All.Probability, language)}（{Likelihood.Percent(run.All.Probability)}）。",
            $"All {run.Targets.Length} targets that can be judged together: {Likelihood.Of(run.All.Probability, language)} ({Likelihood.Percent(run.All.Probability)})."]);
    }

    private static TargetProbability? Doubling(RunSummary run, string indicator) => run.Targets.FirstOrDefault(t => t.Verdict.Indicator.Contains(indicator, StringComparison.Ordinal));

    private TableBlock Table(string id, string title, IReadOnlyList<TargetProbability> shown, RunSummary run, Dictionary<string, TargetProbability>? before)
    {
        ImmutableArray<Column> columns =
        [
            new("number", language["序号", "No."], true, 7),
            new("target", language["目标", "Target"]),
            new("year", language["年份", "Year"], true, 6),
            new("goal", language["目标值", "Goal"], true, 1),
            new("p10", "10%", true, 3),
            new("median", language["中位数", "Median"], true, 2),
            new("p90", "90%", true, 3),
            new("central", language["中心路径", "Central"], true, 5),
            .. before is null ? (ReadOnlySpan<Column>)[] : [new("before", language["改前", "Before"], true)],
            new("probability", before is null ? language["概率", "Probability"] : language["改后", "After"], true),
            new("low", language["90% 下限", "90% low"], true, 4),
            new("high", language["90% 上限", "90% high"], true, 4),
            new("words", language["可能性", "In words"]),
        ];
        return new TableBlock(id, title, columns, [.. shown.Select(Row)]);

        ImmutableArray<Cell> Row(TargetProbability t)
        {
            var v = t.Verdict;
            var (series, step) = (run.Series.First(s => s.Type == EntityType.County && s.Variable == v.Indicator), v.Year - run.BaseYear - 1);
            Cell Amount(double value) => new(numbers.Amount(value, v.Unit, v.Measure), value);
            Cell Odds(double probability, Tone tone = Tone.Plain) => new(Likelihood.Percent(probability), probability, tone);
            return
            [
                v.Number is { } number ? new($"{number}", number) : Cell.Empty,
                new(language[v.Name], v.Target),
                new($"{v.Year}", v.Year),
                new($"{TargetReport.Operator(v.Operator)}{numbers.Full(v.TargetValue!.Value, v.Unit, v.Measure)}", v.TargetValue),
                Amount(series.Percentile(step, P10)),
                Amount(series.Percentile(step, Median)),
                Amount(series.Percentile(step, P90)),
                v.Value is { } central ? Amount(central) : Cell.Empty,
                .. before is null ? (ReadOnlySpan<Cell>)[] : [before.TryGetValue(v.Target, out var old) ? Odds(old.Probability) : Cell.Empty],
                Odds(t.Probability, ToneOf(t.Probability)),
                Odds(t.Low),
                Odds(t.High),
                Cell.Of(Likelihood.Of(t.Probability, language), ToneOf(t.Probability)),
            ];
        }
    }

    private TableBlock Pairs(RunSummary run)
    {
        var shown = Enumerable.Range(0, run.Targets.Length).Where(i => run.Targets[i].Verdict.Headline).ToArray();
        return new TableBlock(
            "headline_pairs",
            language["主要目标两两同时实现的概率（对角线为单项）", "Probability of two headline targets together (one alone on the diagonal)"],
            [new("target", language["目标", "Target"]), .. shown.Select((i, k) => new Column(run.Targets[i].Verdict.Target, $"{(char)('A' + k)}", true, k + 1))],
            [.. shown.Select((i, k) => (ImmutableArray<Cell>)
            [
                new($"{(char)('A' + k)} {language[run.Targets[i].Verdict.Name]}", run.Targets[i].Verdict.Target),
                .. shown.Select(j => run.Pairs[(i * run.Targets.Length) + j]).Select(p => new Cell(Likelihood.Percent(p), p)),
            ])]);
    }

    private TableBlock Ranges(CountySummary county, RunSummary run, bool everything)
    {
        var last = run.Series[0].Mean.Length;
        int[] steps = [.. new[] { 5, 10, 15 }.Where(s => s <= last)];
        var named = county.Indicators.ToDictionary(i => i.Id);
        ImmutableArray<Column> columns =
        [
            new("entity", language["名称", "Name"]),
            new("variable", language["指标", "Variable"]),
            new("unit", language["单位", "Unit"], false, 1),
            .. steps.SelectMany((s, k) => (Column[])
            [
                new($"p5_{run.BaseYear + s}", $"{run.BaseYear + s} 5%", true, 3 + k),
                new($"p50_{run.BaseYear + s}", $"{run.BaseYear + s} {language["中位数", "median"]}", true, 2 + k),
                new($"p95_{run.BaseYear + s}", $"{run.BaseYear + s} 95%", true, 3 + k),
            ]),
        ];
        var shown = run.Series.Where(s => everything || s.Type != EntityType.County || RunReport.IsAccount(s.Variable));
        return new TableBlock("ranges", language["九成把握的范围（5%–95%）", "Ranges that hold nine futures of ten (5%–95%)"], columns, [.. shown.Select(Row)]);

        ImmutableArray<Cell> Row(SeriesSummary s)
        {
            var indicator = s.Type == EntityType.County ? named.GetValueOrDefault(s.Variable) : null;
            var name = indicator?.Name ?? county.Entities.First(e => e.Type == s.Type && e.Id == s.Entity).Name;
            Cell Amount(double value) => double.IsNaN(value) ? Cell.Empty : new(numbers.Amount(value, s.Unit, indicator?.Measure ?? (s.Unit == "人" ? "count" : "level")), value);
            return
            [
                new(indicator is null ? $"{language[name]} · {VariableName(s.Variable)}" : language[name], s.Entity),
                new("", s.Variable), // for files: people have it in the name
                Cell.Of(s.Unit is "1/year" ? "" : numbers.Unit(s.Unit), Tone.Quiet),
                .. steps.SelectMany(step => new[] { P5, Median, P95 }.Select(p => Amount(s.Percentile(step - 1, p)))),
            ];
        }
    }

    private string VariableName(string variable) => variable switch
    {
        "value_added_real" => language["增加值（不变价）", "value added, real"],
        "value_added_nominal" => language["增加值（现价）", "value added, nominal"],
        "organic_value_added_real" => language["内生增加值（不变价）", "organic value added, real"],
        "investment_real" => language["投资（不变价）", "investment, real"],
        "population" => language["常住人口", "population"],
        "deflator" => language["平减指数", "deflator"],
        _ => variable,
    };

    private string Footer(CountySummary county, RunSummary run)
    {
        var exact = run.Series.All(s => s.PercentileError.Values.All(e => e == 0));
        var status = run.Status;
        return language[
            $"概率只说明在本模型和所列假设之下的把握；90% 区间（Wilson）只反映抽样次数。分位数为 Hyndman–Fan 第 7 型，{(exact ? "精确" : "由草图估计，误差见 --format csv 的 percentile_error 列")}。用语见 docs/reference/probabilities。{Seconds(status.Seconds)} 秒 · 运算 {ShortKey(status.Key)} · 结果 {status.Result[..12]} · 资料 {county.Digest[..12]}",
            $"A probability says how sure this model and its assumptions make it; the 90% interval (Wilson) only reflects the number of draws. Percentiles are Hyndman–Fan type 7, {(exact ? "exact" : "from a sketch, their error in column percentile_error of --format csv")}. The words: docs/reference/probabilities. {Seconds(status.Seconds)} s · run {ShortKey(status.Key)} · result {status.Result[..12]} · data {county.Digest[..12]}"];
    }

    /// <summary>What names a run on the command line: the first characters of its digest.</summary>
    public static string ShortKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var digest = key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return digest.Length > 12 && !digest.Contains('~', StringComparison.Ordinal) ? digest[..12] : digest;
    }

    private static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static Tone ToneOf(double probability) => probability >= 0.66 ? Tone.Good : probability < 0.33 ? Tone.Bad : Tone.Plain;
}
