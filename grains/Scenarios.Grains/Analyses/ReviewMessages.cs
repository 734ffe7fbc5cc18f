using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;

namespace Scenarios.Grains.Analyses;

/// <summary>A review as a message 评估结果转换.</summary>
internal static class ReviewMessages
{
    private static readonly Dictionary<string, BilingualText> SectorNames = new()
    {
        ["primary_nominal"] = new("第一产业增加值（现价）", "Primary sector, nominal"),
        ["secondary_nominal"] = new("第二产业增加值（现价）", "Secondary sector, nominal"),
        ["tertiary_nominal"] = new("第三产业增加值（现价）", "Tertiary sector, nominal"),
        ["industry_nominal"] = new("工业增加值（现价）", "Industry, nominal"),
    };

    public static ReviewResult Of(ReviewRequest request, ModelSetup setup, MidTermReview review) => new(
        request.Run.Scenario.Id,
        request.Run.Scenario.Name,
        review.AsOf,
        setup.County.BaseYear,
        request.Run.Digest(),
        request.ActualsDigest(),
        request.Run.Draws,
        ReviewRules.Tolerance,
        ReviewSettings.EnoughDraws,
        [.. review.Targets.SelectMany(t => Rows(setup.County, t, review))],
        [.. review.Comparisons.Select(c => Of(setup.County, c))],
        [.. review.Evidence.Select(e => new ReviewEvidence(e.Actual.Indicator, Name(setup.County, e.Actual.Indicator), e.Actual.Year, e.Deviation, e.Error.Logarithmic, e.Error.Source))],
        [.. review.Knowledge.Select(k => new ReviewKnowledge(k.Year, k.Evidence, k.Draws, k.EffectiveDraws, k.Evidence > 0 && k.IsOutside))],
        [.. review.Gaps.Select(Of)],
        [.. (review.Fan?.Years ?? []).Select(y => new ReviewFanYearMessage(y.Year, y.P5, y.P25, y.P50, y.P75, y.P95))],
        review.Fan is null ? "" : Of(review.Fan.Basis));

    public static string Of(ReviewClass found) => found switch
    {
        ReviewClass.Ahead => "ahead",
        ReviewClass.Faster => "faster",
        ReviewClass.OnTrack => "on_track",
        ReviewClass.Lagging => "lagging",
        ReviewClass.Completed => "completed",
        ReviewClass.NearlyCompleted => "nearly_completed",
        ReviewClass.NotCompleted => "not_completed",
        ReviewClass.SetAbove => "set_above",
        ReviewClass.NoBase => "no_base",
        ReviewClass.Broken => "broken",
        _ => "no_actual",
    };

    private static IEnumerable<ReviewRow> Rows(County county, TargetReview review, MidTermReview whole)
    {
        yield return Row(county, review, review.Assessment, "", whole);
        if (review.Other is { } other)
        {
            yield return Row(county, review, other, "gdp_target", whole);
        }
    }

    private static ReviewRow Row(County county, TargetReview review, Assessment found, string reading, MidTermReview whole)
    {
        var target = review.Target;
        var tracked = review.Judged < 0 && found.Kind != ReviewKind.SetAbove;
        var band = review.Probability?.Basis switch
        {
            ChanceBasis.Conditioned => review.After,
            ChanceBasis.Again => review.Again!.Quantiles,
            ChanceBasis.Prior => review.Before,
            _ => null,
        };
        double? Known(Knowledge k) => k.Probabilities is { } p && (k.Evidence == 0 || !k.IsOutside) ? p[review.Judged].Probability : null;
        return new ReviewRow(
            target.Id,
            reading,
            target.Number,
            Messages.Of(target.Name),
            target.Indicator,
            target.Nature == TargetNature.Binding,
            county.HeadlineTargets.IsEmpty ? target.Number is null : county.HeadlineTargets.Contains(target.Id),
            ReviewKinds.LetterOf(found.Kind),
            target.Unit,
            Messages.Of(VerdictRules.MeasureOf(county, target)),
            Messages.Of(IndicatorCatalogue.Of(county.Scope, county.BaseYear).FirstOrDefault(i => i.Id == target.Indicator)?.PriceBasis ?? PriceBasis.None),
            county.BaseYear,
            review.Base,
            target.Year,
            target.Value,
            Messages.Of(target.Operator),
            reading.Length > 0 ? [Of(review.Actuals[^1]) with { Value = target.Value!.Value + (found.GapPoints!.Value / 100) }] : [.. review.Actuals.Select(Of)],
            found.Progress,
            found.Time,
            found.GapPoints,
            found.GapYears,
            found.Path,
            Of(found.Class),
            found.Required,
            found.RequiredUnit.ToString().ToLowerInvariant(),
            found.Margin,
            found.Trend,
            found.Shrinks,
            found.BrokenEarlier,
            tracked,
            review.Judged < 0 || whole.Knowledge.IsEmpty ? null : whole.Knowledge[0].Probabilities?[review.Judged].Probability,
            review.After is null ? null : Known(whole.Knowledge[^1]),
            review.Again?.Probability,
            review.Probability?.Probability,
            review.Probability?.Error,
            review.Probability is { } chance ? Of(chance.Basis) : "",
            new Vec(review.Judged < 0 ? [] : [.. whole.Knowledge.Select(k => Known(k) ?? double.NaN)]),
            Of(review.Trend),
            band?[0],
            band?[1],
            band?[2],
            Of(review.Treatment),
            review.AtEighty,
            target.Source,
            reading.Length > 0 ? null : review.InYear?.Low,
            reading.Length > 0 ? null : review.InYear?.Median,
            reading.Length > 0 ? null : review.InYear?.High,
            reading.Length > 0 ? null : review.InYear?.Percentile,
            reading.Length > 0 || review.Override is not { } set ? null : new ReviewOverride(Of(review.ByRule), set.By, set.On, set.Reason));
    }

    private static string Of(ChanceBasis basis) => basis.ToString().ToLowerInvariant();

    private static ReviewActual Of(TargetActual actual) => new(
        actual.Year,
        actual.Value,
        actual.From.Max(a => a.Vintage),
        ActualMessages.Of(actual.From.Any(a => a.Kind == ActualKind.Preliminary) ? ActualKind.Preliminary : actual.From.Any(a => a.Kind == ActualKind.Unstated) ? ActualKind.Unstated : actual.From[0].Kind),
        string.Join("; ", actual.From.Select(a => a.Source).Distinct()));

    private static ReviewComparison Of(County county, Comparison comparison) => new(
        comparison.Indicator,
        Name(county, comparison.Indicator),
        Messages.Of(IndicatorCatalogue.Of(county.Scope, county.BaseYear).FirstOrDefault(i => i.Id == comparison.Indicator)?.Measure ?? Measure.Level),
        comparison.Band.Low,
        comparison.Band.Median,
        comparison.Band.High,
        ActualMessages.Of(comparison.Actual),
        comparison.Growth,
        comparison.Band.Percentile,
        comparison.IsInside);

    private static ReviewGap Of(GapAccount account) => new(
        account.Subject,
        Messages.Of(account.Name),
        account.Year,
        account.Projected,
        account.Actual,
        [.. account.Lines.Select(l => new ReviewGapLine(l.Part.ToString().ToLowerInvariant(), l.Id, Messages.Of(l.Name), l.Amount, Messages.Of(l.Source)))]);

    private static LocalText Name(County county, string indicator) =>
        Messages.Of(IndicatorCatalogue.Of(county.Scope, county.BaseYear).FirstOrDefault(i => i.Id == indicator)?.Name ?? SectorNames.GetValueOrDefault(indicator) ?? new(indicator, indicator));

    private static string Of(TrendJudgement trend) => trend switch
    {
        TrendJudgement.ExpectedToBeReached => "expected",
        TrendJudgement.Likely => "likely",
        TrendJudgement.Uncertain => "uncertain",
        TrendJudgement.Difficult => "difficult",
        TrendJudgement.NotExpected => "not_expected",
        _ => "not_projected",
    };

    private static string Of(Treatment treatment) => treatment switch
    {
        Treatment.Consolidate => "consolidate",
        Treatment.Watch => "watch",
        Treatment.Continue => "continue",
        Treatment.PushHarder => "push_harder",
        Treatment.StudyAdjustment => "study_adjustment",
        Treatment.WarnAndPlan => "warn_and_plan",
        Treatment.AddData => "add_data",
        _ => "city_assessment",
    };
}
