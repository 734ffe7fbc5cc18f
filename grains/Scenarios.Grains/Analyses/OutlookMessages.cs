using Scenarios.Contracts;
using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Analyses;

/// <summary>Turns an outside view into messages 外部视角消息转换.</summary>
internal static class OutlookMessages
{
    public static OutlookResult Of(Outlook outlook)
    {
        var (question, criterion) = (outlook.Question, outlook.Question.Criterion);
        var years = question.Panel.Counties.SelectMany(c => c.Years).Select(y => y.Year).ToArray();
        return new OutlookResult(
            AnalysisTargets.Verdict(question.Setup, question.Target),
            Of(criterion.Sector),
            criterion.ThresholdRate ?? criterion.Threshold,
            criterion.Sector is null ? criterion.Threshold : null,
            criterion.IsKept,
            criterion.Years,
            Of(question.Reference),
            Of(outlook.Tally),
            [.. outlook.Counties.Select(c => Of(criterion, c))],
            [.. outlook.Periods.Select(p => new OutlookPart(p.From, p.To, Of(p.Tally)))],
            [.. outlook.Widths.Select(w => new OutlookVariant(w.Times, Of(w.Reference), Of(w.Tally)))],
            [.. outlook.Quantiles.Select(q => new OutlookLevel(q.Probability, q.Counties, q.Scenario))],
            outlook.TargetRank,
            outlook.ScenarioRank,
            Of(outlook.Scenario),
            question.Panel.Counties.Length,
            years.Min(),
            years.Max(),
            question.Panel.Digest,
            question.Itself?.Code ?? "",
            [.. question.Found.Excluded.Select(e => new OutlookLeftOut(Of(e.Reason), e.Code, e.Prefecture, e.County, e.First, e.Last))]);
    }

    private static OutlookCount Of(OutlookTally tally) => new(
        tally.Counties, tally.Windows, tally.WindowsMet, tally.WindowsMetAlong, OfAny(tally.AtLeastOnce), OfAny(tally.AtLeastOnceAlong), OfAny(tally.Once), OfAny(tally.OnceAlong));

    private static OutlookOdds? OfAny(TargetOdds? odds) => odds is { } o ? Of(o) : null;

    private static OutlookOdds Of(TargetOdds odds) => new(odds.Hits, odds.Draws, odds.Probability, odds.Low, odds.High);

    private static OutlookRule Of(ReferenceClass rule) => new(
        rule.Share?.Own, rule.Share?.Width, rule.Share?.Low, rule.Share?.High, rule.Size?.Own, rule.Size?.Factor, rule.Size?.Low, rule.Size?.High, rule.Size?.Sizes.IsRelative == true);

    private static OutlookCounty Of(OutlookCriterion criterion, ComparedCounty county) => new(
        county.County.Code, county.County.Province, county.County.Prefecture, county.County.Name, county.Windows.Length, county.Windows.Count(w => w.Met), Of(criterion, county.Nearest), Of(criterion, county.Best));

    private static OutlookWindow Of(OutlookCriterion criterion, PanelWindow window) => new(
        window.First.Year, window.Last.Year, criterion.Sector is null ? null : window.Start, Outlook.Shown(criterion, window.End), window.First.Gdp, window.Last.Gdp, window.Met, window.MetAlong);

    private static string Of(StatisticalSector? sector) => sector switch
    {
        StatisticalSector.Primary => "primary",
        StatisticalSector.Secondary => "secondary",
        StatisticalSector.Tertiary => "tertiary",
        _ => "",
    };

    private static string Of(OutlookExclusionReason reason) => reason switch
    {
        OutlookExclusionReason.FailedCheck => "failed-check",
        OutlookExclusionReason.Break => "break",
        OutlookExclusionReason.NoLastYear => "no-last-year",
        OutlookExclusionReason.OtherSide => "other-side",
        _ => "itself",
    };
}
