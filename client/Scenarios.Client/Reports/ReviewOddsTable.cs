using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What is still possible 完成把握表: the chance of each target before and after the actuals are known, year by year, and from the actual levels.</summary>
public sealed class ReviewOddsTable(Language language)
{
    private readonly ReviewNumbers numbers = new(language);
    private readonly ReviewWords words = new(language);

    /// <summary>A row for each target that is projected.</summary>
    public TableBlock Of(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new(
            "odds",
            language["完成把握：随所知年份的变化", "Chance of each target, by what is known"],
            [
                new("target", language["目标", "Target"]),
                .. review.Knowledge.Select(k => new Column($"known_{k.Year}", k.Evidence == 0 ? language["原运算", "The run"] : language[$"知{k.Year}年", $"Knowing {k.Year}"], true)),
                new("again", language["由实际水平重推", "Restarted"], true), new("basis", language["所据", "Rests on"], false, 3), new("error", language["标准误（百分点）", "Std. error (points)"], true, 4),
                new("low", language["偏低", "Low"], true, 2), new("median", language["居中", "Median"], true, 1), new("high", language["偏高", "High"], true, 2), new("at_80", language["八成把握可达", "At 80%"], true, 3),
            ],
            [.. review.Rows.Where(r => r.Reading.Length == 0 && r.Probability is not null).Select(Row)]);
    }

    /// <summary>How many draws stand behind each column.</summary>
    public TableBlock Knowledge(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new(
            "knowledge",
            language["加权抽样", "Weighed draws"],
            [
                new("year", language["所知年份", "Known up to"], true), new("evidence", language["实际值个数", "Actuals"], true), new("draws", language["抽样次数", "Draws"], true), new("effective_draws", language["有效样本", "Effective draws"], true),
                new("outside", language["是否在模型可能范围内", "Within what the model holds possible"]),
            ],
            [.. review.Knowledge.Select(k => (ImmutableArray<Cell>)
            [
                new($"{k.Year}", k.Year), new($"{k.Evidence}", k.Evidence), new(Numbers.Round(k.Draws, 0), k.Draws), new(Numbers.Round(k.EffectiveDraws, 0), k.EffectiveDraws),
                new(k.Outside ? language["▼ 超出", "▼ outside"] : language["在范围内", "within"], k.Outside, k.Outside ? Tone.Bad : Tone.Plain),
            ])]);
    }

    private ImmutableArray<Cell> Row(ReviewRow r)
    {
        Cell Chance(double? p) => p is { } x && !double.IsNaN(x) ? new(Likelihood.Percent(x), x) : Cell.Empty;
        Cell Amount(double? value) => Cell.Of(value, x => numbers.Amount(r, x));
        return
        [
            new(language[r.Name], r.Target), .. r.ByYear.Values.Select(p => Chance(p)), Chance(r.Again), new(words.Basis(r.ProbabilityBasis), r.ProbabilityBasis, Tone.Quiet),
            Cell.Of(r.ProbabilityError, error => Numbers.Round(100 * error, 2)), Amount(r.Low), Amount(r.Median), Amount(r.High), Amount(r.AtEighty),
        ];
    }
}
