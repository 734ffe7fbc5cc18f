using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The mid-term review 中期评估报告: how the targets stand, published beside projected, where the gap comes from, and what is still possible.</summary>
public sealed class ReviewReport(Language language)
{
    private readonly ReviewSentences sentences = new(language);
    private readonly ReviewTable table = new(language);
    private readonly ReviewGapTable gaps = new(language);
    private readonly ReviewOddsTable odds = new(language);
    private readonly ReviewWords words = new(language);
    private readonly Numbers numbers = new(language);

    /// <param name="request">What was asked.</param>
    /// <param name="review">The answer.</param>
    /// <param name="all">Every row, for files and for those who ask.</param>
    public IEnumerable<Block> Of(ReviewRequest request, ReviewResult review, bool all)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(review);
        yield return new TextBlock(Title(request, review), Tone.Strong);
        yield return new TextBlock(sentences.Outside(review), Tone.Bad);
        foreach (var sentence in new[] { sentences.Counts(review), sentences.Binding(review), sentences.Progress(review), sentences.Outlook(review) }.Where(s => s.Length > 0))
        {
            yield return new TextBlock(sentence);
        }

        yield return table.Of(review, binding: true, all);
        yield return table.Of(review, binding: false, all);
        foreach (var sentence in sentences.Readings(review))
        {
            yield return new TextBlock(sentence);
        }

        yield return Comparison(review, all);
        foreach (var gap in review.Gaps.Take(all ? review.Gaps.Length : 1))
        {
            yield return new TextBlock(sentences.Gap(gap));
        }

        if (review.Gaps is [var gdp, ..])
        {
            yield return gaps.Waterfall(review, gdp);
            yield return gaps.Of(review, all);
        }

        yield return odds.Of(review);
        yield return odds.Knowledge(review);
        yield return Evidence(review);
        yield return new TextBlock(Notes(review, all), Tone.Quiet);
    }

    private string Title(ReviewRequest request, ReviewResult review)
    {
        var until = request.PublishedUntil is { } day ? language[$"，只用 {day:yyyy-MM-dd} 前公布的数据", $", with what was published by {day:yyyy-MM-dd}"] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{language[review.ScenarioName]} · {language[$"截至 {review.AsOf} 年", $"as of {review.AsOf}"]}{until} · {language["运算", "run"]} {review.RunDigest[..8]} · {language["数据版本", "data"]} {review.ActualsDigest[..8]}");
    }

    private TableBlock Comparison(ReviewResult review, bool all)
    {
        const string main = "gdp_nominal";
        var rows = review.Comparisons.Where(c => all || c.Indicator == main || c.Indicator.EndsWith("_nominal", StringComparison.Ordinal) || c.Indicator is "urban_income" or "rural_income")
            .OrderBy(c => c.Indicator == main ? 0 : 1).ThenBy(c => c.Actual.Unit == "万元" ? 0 : 1).ThenBy(c => c.Indicator, StringComparer.Ordinal).ThenBy(c => c.Actual.Year);
        return new(
            "comparison",
            language["测算与实际对照（九成区间：十次中约九次落在其间）", "Published beside projected (band: nine draws in ten)"],
            [
                new("indicator", language["指标", "Indicator"]), new("year", language["年份", "Year"], true), new("low", language["偏低", "Low"], true, 2), new("median", language["居中", "Median"], true), new("high", language["偏高", "High"], true, 2),
                new("actual", language["实际", "Actual"], true), new("growth", language["比上年", "On the year"], true, 1), new("percentile", language["位置", "Percentile"], true), new("inside", language["是否落入", "Inside"]), new("kind", language["数据性质", "Kind"], false, 3), new("source", language["来源", "Source"], false, 4),
            ],
            [.. rows.Select(c => (ImmutableArray<Cell>)
            [
                new(Named(c), c.Indicator), new($"{c.Actual.Year}", c.Actual.Year), Amount(c, c.Low), Amount(c, c.Median), Amount(c, c.High), Amount(c, c.Actual.Value),
                c.Growth is { } growth ? new(Numbers.WithSign(100 * growth, 1) + "%", growth) : Cell.Empty, new(Likelihood.Percent(c.Percentile), c.Percentile, c.Inside ? Tone.Plain : Tone.Bad),
                new(c.Inside ? language["落入", "inside"] : c.Percentile > 0.5 ? language["▲ 高于区间", "▲ above"] : language["▼ 低于区间", "▼ below"], c.Inside, c.Inside ? Tone.Plain : Tone.Bad), new(words.DataKind(c.Actual.Kind), c.Actual.Kind, Tone.Quiet), Cell.Of(c.Actual.Source, Tone.Quiet),
            ])]);
    }

    private TableBlock Evidence(ReviewResult review) => new(
        "evidence",
        language["加权所用的实际值和观测误差", "What the draws are weighed by, and how far it may be off"],
        [
            new("indicator", language["指标", "Indicator"]), new("years", language["年份", "Years"]), new("deviation", language["观测误差（标准差）", "Error (standard deviation)"], true),
            new("scale", language["尺度", "Scale"], false, 2), new("source", language["依据", "Why so"], false, 3),
        ],
        [.. review.Evidence.GroupBy(e => (e.Indicator, e.Deviation)).Select(g => (Years: string.Join(language["、", ", "], g.Select(e => e.Year)), Any: g.First())).Select(e => (ImmutableArray<Cell>)
        [
            new(language[e.Any.Name], e.Any.Indicator), Cell.Of(e.Years), new(Numbers.Round(100 * e.Any.Deviation, 1) + (e.Any.Relative ? "%" : language["个百分点", " points"]), e.Any.Deviation),
            new(e.Any.Relative ? language["相对", "relative"] : language["绝对", "absolute"], e.Any.Relative ? "logarithm" : "absolute"), Cell.Of(e.Any.Source, Tone.Quiet),
        ])]);

    private string Notes(ReviewResult review, bool all)
    {
        var hidden = review.Rows.Count(r => !ReviewTable.IsShown(r, false));
        return (all || hidden == 0 ? "" : language[$"另有{hidden}行既不能评定、也不作预测，用 --all 列出。", $"{hidden} more rows can neither be rated nor projected: --all lists them. "])
            + language[
                $"评定容差 {Numbers.Round(review.Tolerance, 0)} 个百分点；{Numbers.Round(review.Draws, 0)} 次抽样。绝对数按现价。方法见 docs/analysis/review.zh.md。",
                $"Tolerance {Numbers.Round(review.Tolerance, 0)} points; {Numbers.Round(review.Draws, 0)} draws. Amounts are in current prices. Method: docs/analysis/review.en.md."];
    }

    private string Named(ReviewComparison c) => numbers.Unit(c.Actual.Unit) is { Length: > 0 } unit && c.Actual.Unit != "1/year" ? language[$"{c.Name.Zh}（{unit}）", $"{c.Name.En} ({unit})"] : language[c.Name];

    private Cell Amount(ReviewComparison c, double value) => new(numbers.Amount(value, c.Actual.Unit, c.Measure), value);
}
