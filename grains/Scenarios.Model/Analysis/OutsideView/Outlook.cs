using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>
/// The outside view of a target 外部视角 (reference class forecasting): how many real counties in a comparable position did what it asks, beside the scenario's own probability.
/// </summary>
/// <param name="Counties">Of the reference class, the best precedent first.</param>
/// <param name="Periods">By the years in which windows begin, five years together.</param>
/// <param name="Widths">With half, once and twice the width; sizes at current prices after those relative to the median.</param>
/// <param name="TargetRank">The part of the counties, one window each, that fell short of the target.</param>
/// <param name="ScenarioRank">The part of them that lies below the scenario's median.</param>
/// <param name="Scenario">How likely the target itself is in the scenario.</param>
public sealed record Outlook(
    OutlookQuestion Question,
    OutlookTally Tally,
    ImmutableArray<ComparedCounty> Counties,
    ImmutableArray<OutlookPeriod> Periods,
    ImmutableArray<OutlookWidth> Widths,
    ImmutableArray<OutlookQuantile> Quantiles,
    double TargetRank,
    double ScenarioRank,
    TargetOdds Scenario)
{
    private const int PeriodYears = 5;

    private static readonly ImmutableArray<double> Probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
    private static readonly ImmutableArray<double> Times = [0.5, 1, 2];

    /// <param name="question">The question.</param>
    /// <param name="seed">Of the scenario's draws.</param>
    /// <param name="draws">How many.</param>
    /// <param name="work">Threads and cancellation.</param>
    /// <exception cref="Pathways.ProjectionException">A draw left the numbers.</exception>
    public static Outlook Of(OutlookQuestion question, ulong seed, int draws, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(question);
        var criterion = question.Criterion;
        var counties = ComparedCounty.Of(question.Found.Windows, criterion);
        var (odds, inside) = Inside(question, seed, draws, work);
        double[] outside = [.. counties.Select(c => Shown(criterion, c.Nearest.End)).Order()];
        var ordered = inside.Order().ToArray();
        return new Outlook(
            question,
            OutlookTally.Of(counties),
            [.. counties.OrderByDescending(c => criterion.Distance(c.Best.End)).ThenBy(c => c.County.Code, StringComparer.Ordinal)],
            PeriodsOf(question),
            WidthsOf(question),
            [.. Probabilities.Select(p => new OutlookQuantile(p, Uncertainty.Quantiles.Of(outside, p), Uncertainty.Quantiles.Of(ordered, p)))],
            counties.Count(c => !c.Nearest.Met) / (double)counties.Length,
            PartBelow(outside, Uncertainty.Quantiles.Of(ordered, 0.5)),
            odds);
    }

    /// <summary>What a person reads: a share, or growth a year.</summary>
    public static double Shown(OutlookCriterion criterion, double value)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return criterion.Sector is null ? criterion.RateOf(value) : value;
    }

    // The target in its own year, and what is compared at the end of a window from the base year on.
    private static (TargetOdds Odds, IEnumerable<double> Compared) Inside(OutlookQuestion question, ulong seed, int draws, AnalysisWork work)
    {
        var (setup, target, criterion) = (question.Setup, question.Target, question.Criterion);
        var compared = criterion.Sector switch
        {
            StatisticalSector.Primary => "primary_share",
            StatisticalSector.Secondary => "secondary_share",
            StatisticalSector.Tertiary => "tertiary_share",
            _ => "gdp_nominal",
        };
        var sample = OutcomeSample.Of(setup, [Outcome.Of(target), new Outcome(compared, setup.County.BaseYear + criterion.Years)], seed, new MonteCarlo(), draws, work);
        var hits = sample.Values[0].Count(v => Targets.VerdictRules.Meets(v, target.Operator!.Value, target.Value!.Value));
        return (new TargetOdds(hits, draws), sample.Values[1].Select(v => Shown(criterion, criterion.Sector is null ? v / setup.County.BaseGdp : v)));
    }

    private static ImmutableArray<OutlookPeriod> PeriodsOf(OutlookQuestion question) =>
    [
        .. question.Found.Windows.GroupBy(w => w.First.Year / PeriodYears).OrderBy(g => g.Key)
            .Select(g => new OutlookPeriod(g.Min(w => w.First.Year), g.Max(w => w.First.Year), OutlookTally.Of(ComparedCounty.Of(g, question.Criterion)))),
    ];

    private static ImmutableArray<OutlookWidth> WidthsOf(OutlookQuestion question)
    {
        var (size, county) = (question.Reference.Size, question.Setup.County);
        ReferenceClass[] rules = size is { Sizes.IsRelative: true }
            ? [question.Reference, question.Reference with { Size = new SizeRule(PanelSizes.AtCurrentPrices, county.BaseGdp, size.Factor) }]
            : [question.Reference];
        return
        [
            .. rules.SelectMany(rule => Times.Select(times =>
            {
                var scaled = rule.Scaled(times);
                var found = PanelSearch.Of(question.Panel, question.Criterion, scaled, question.Itself, question.Settings.From);
                return new OutlookWidth(times, scaled, OutlookTally.Of(ComparedCounty.Of(found.Windows, question.Criterion)));
            })),
        ];
    }

    private static double PartBelow(double[] values, double value) => values.Count(v => v < value) / (double)values.Length;
}
