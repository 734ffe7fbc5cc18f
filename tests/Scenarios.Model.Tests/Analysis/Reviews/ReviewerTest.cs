using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Reviews;

public class ReviewerTest
{
    private const int Draws = 2000;

    private static readonly ModelSetup Pipeline = Repository.Setup("pipeline");
    private static readonly Actual Forest = ActualBookTest.Value("forest_cover", 2022, 0.3220) with { Unit = "1" };
    private static readonly Lazy<MidTermReview> Shipped = new(() => Of(2022, Draws, AnalysisWork.Alone, Forest));

    private static MidTermReview Of(int asOf, int most, AnalysisWork work, params Actual[] more) => new Reviewer(
        Pipeline, new ActualBook([.. ShippedActuals.Of(Pipeline.County), .. more], asOf, null, CountyPanelFile.ShippedBreaks), ObservationErrorsFile.Shipped, new ReviewSettings(Draws, most, 3), []).Review(work);

    private static TargetReview Target(MidTermReview review, string id) => review.Targets.Single(t => t.Target.Id == id);

    [Fact]
    public void The_shipped_actuals_of_2022_give_the_classes_of_the_reports_design()
    {
        var found = Shipped.Value.Targets.Where(t => t.Assessment.IsRated).ToDictionary(t => t.Target.Id, t => t.Assessment.Class);
        Assert.Equal(
            new Dictionary<string, ReviewClass>
            {
                ["gdp-doubling-nominal"] = ReviewClass.OnTrack,
                ["gdp-ten-billion"] = ReviewClass.OnTrack,
                ["secondary-share"] = ReviewClass.Lagging,
                ["services-share"] = ReviewClass.OnTrack,
                ["forest-cover"] = ReviewClass.Lagging,
                ["urban-income"] = ReviewClass.Lagging,
                ["rural-income"] = ReviewClass.Faster,
            }.OrderBy(c => c.Key),
            found.OrderBy(c => c.Key));
    }

    [Fact]
    public void What_is_tracked_is_never_projected_and_a_binding_target_never_lowered()
    {
        Assert.All(Shipped.Value.Targets.Where(t => t.Judged < 0), t =>
        {
            Assert.Equal((null, null, null, null, TrendJudgement.NotProjected), (t.InYear, t.Before, t.After, t.Probability, t.Trend));
            Assert.Null(t.Again);
        });
        var forest = Target(Shipped.Value, "forest-cover");
        Assert.Equal((Treatment.WarnAndPlan, (double?)null), (forest.Treatment, forest.AtEighty));
        Assert.NotNull(Target(Shipped.Value, "secondary-share").AtEighty);
    }

    [Fact]
    public void The_jump_of_2021_is_shown_as_what_it_was()
    {
        var jump = Shipped.Value.Comparisons.Single(c => c.Indicator == "gdp_nominal" && c.Actual.Year == 2021);
        Assert.Equal(0.245, jump.Growth!.Value, 0.0005);
        Assert.True(jump.Band.Percentile > 0.99 && !jump.IsInside);
        Assert.All(Shipped.Value.Comparisons, c => Assert.True(c.Actual.Year > 2020));
    }

    [Fact]
    public void Before_anything_is_known_the_chance_is_that_of_the_run_and_every_draw_counts()
    {
        var prior = Shipped.Value.Knowledge[0];
        Assert.Equal((2020, 0, Draws), (prior.Year, prior.Evidence, prior.Draws));
        Assert.Equal(Draws, prior.EffectiveDraws, 1e-6);
        var run = OutcomeSample.Of(Pipeline, [new Outcome("gdp_real_growth_average", 2025)], 3, new MonteCarlo(), Draws, AnalysisWork.Alone).Values[0];
        Assert.Equal(run.Count(v => v >= 0.10) / (double)Draws, prior.Probabilities!.Value[Target(Shipped.Value, "gdp-growth").Judged].Probability, 1e-12);
    }

    [Fact]
    public void Where_too_few_draws_come_near_the_actuals_it_is_said_and_the_chance_starts_again_from_them()
    {
        Assert.True(Shipped.Value.Knowledge[^1].IsOutside);
        Assert.All(Shipped.Value.Targets, t => Assert.Null(t.After));
        Assert.Equal(ChanceBasis.Again, Target(Shipped.Value, "gdp-ten-billion").Probability!.Value.Basis);
        Assert.Equal(ChanceBasis.Prior, Target(Shipped.Value, "above-scale-growth").Probability!.Value.Basis); // nothing of it is published
    }

    // By another way: the draws' own growth from 2022 to 2025, sector by sector, from the published levels.
    [Fact]
    public void Draws_that_start_again_grow_from_the_published_levels()
    {
        string[] shares = ["primary_share", "secondary_share", "tertiary_share"];
        Outcome[] outcomes = [.. new[] { 2022, 2025 }.SelectMany(y => shares.Select(s => new Outcome(s, y)).Append(new Outcome("gdp_nominal", y)))];
        var v = OutcomeSample.Of(Pipeline, outcomes, 3, new MonteCarlo(), Draws, AnalysisWork.Alone).Values;
        double[] actual = [139_662, 240_963, 339_725];
        double Sector(int s, int d) => actual[s] * (v[4 + s][d] * v[7][d]) / (v[s][d] * v[3][d]);
        double[] gdp = [.. Enumerable.Range(0, Draws).Select(d => Sector(0, d) + Sector(1, d) + Sector(2, d))];
        Assert.Equal(gdp.Count(x => x >= 1_000_000) / (double)Draws, Target(Shipped.Value, "gdp-ten-billion").Again!.Probability, 1e-12);
        Assert.Equal(Enumerable.Range(0, Draws).Count(d => Sector(1, d) / gdp[d] >= 0.5) / (double)Draws, Target(Shipped.Value, "secondary-share").Again!.Probability, 1e-12);
    }

    [Fact]
    public void A_review_of_an_earlier_year_sees_nothing_of_the_later_ones()
    {
        var county = Pipeline.County;
        var without = new Reviewer(
            Pipeline, new ActualBook(ShippedActuals.Of(county).Where(a => a.Year <= 2021), 2021, null, CountyPanelFile.ShippedBreaks), ObservationErrorsFile.Shipped, new ReviewSettings(Draws, Draws, 3), []).Review(AnalysisWork.Alone);
        AssertSame(without, Of(2021, Draws, AnalysisWork.Alone, Forest));
        Assert.Equal([2020, 2021], without.Knowledge.Select(k => k.Year));
    }

    // The fan ends where the row of the same indicator and year does, whichever draws both show.
    [Theory]
    [InlineData(2020, ChanceBasis.Prior, 5)]
    [InlineData(2022, ChanceBasis.Again, 3)]
    public void The_fan_of_gdp_shows_the_draws_that_the_chances_rest_on(int asOf, ChanceBasis basis, int years)
    {
        var review = Of(asOf, Draws, AnalysisWork.Alone);
        var (fan, row) = (review.Fan!, Target(review, "gdp-ten-billion"));
        Assert.Equal((basis, basis), (fan.Basis, row.Probability!.Value.Basis));
        Assert.Equal(Enumerable.Range(asOf + 1, years), fan.Years.Select(y => y.Year));
        Assert.All(fan.Years, y => Assert.True(y.P5 < y.P25 && y.P25 < y.P50 && y.P50 < y.P75 && y.P75 < y.P95));
        var last = fan.Years[^1];
        Assert.Equal((basis == ChanceBasis.Prior ? row.Before!.Value : row.Again!.Quantiles).AsEnumerable(), [last.P5, last.P50, last.P95]);
    }

    // Actuals near what was projected, so that a few thousand draws are enough.
    [Fact]
    public void More_draws_are_made_until_enough_come_near_and_threads_change_no_bit()
    {
        var central = Repository.Project(Pipeline);
        Actual Near(string sector, string[] parts) => ActualBookTest.Value(sector + "_nominal", 2021, parts.Sum(p => central.Single(s => s.Kind == EntityKind.Sector && s.Entity == p && s.Variable == "value_added_nominal").Values[1]) * 1.02);
        Actual[] near = [Near("primary", ["agriculture"]), Near("secondary", ["industry", "construction"]), Near("tertiary", ["services"])];
        MidTermReview Review(AnalysisWork work) => new Reviewer(Pipeline, new ActualBook(near, 2021, null, []), ObservationErrorsFile.Shipped, new ReviewSettings(Draws, 64_000, 3), []).Review(work);
        var review = Review(AnalysisWork.Alone);
        var known = review.Knowledge[^1];
        Assert.False(known.IsOutside);
        Assert.True(known.EffectiveDraws >= ReviewSettings.EnoughDraws);
        Assert.True(known.Draws > Draws && (known.Draws == 64_000 || int.IsPow2(known.Draws / Draws)));
        Assert.Equal(ChanceBasis.Conditioned, Target(review, "gdp-ten-billion").Probability!.Value.Basis);
        Assert.Equal(ChanceBasis.Conditioned, review.Fan!.Basis);
        Assert.Equal(Target(review, "gdp-ten-billion").After!.Value.AsEnumerable(), [review.Fan.Years[^1].P5, review.Fan.Years[^1].P50, review.Fan.Years[^1].P95]);
        Assert.Equal(Draws, review.Knowledge[0].Draws);
        AssertSame(review, Review(new TwoThreads()));
    }

    private static void AssertSame(MidTermReview one, MidTermReview other)
    {
        Assert.Equal(one.Knowledge.SelectMany(k => k.Probabilities!.Value), other.Knowledge.SelectMany(k => k.Probabilities!.Value));
        Assert.Equal(one.Knowledge.Select(k => (k.Draws, k.EffectiveDraws)), other.Knowledge.Select(k => (k.Draws, k.EffectiveDraws)));
        Assert.Equal(one.Comparisons.AsEnumerable(), other.Comparisons);
        Assert.Equal(one.Targets.Select(t => (t.Assessment, t.Probability, t.Again?.Probability)), other.Targets.Select(t => (t.Assessment, t.Probability, t.Again?.Probability)));
        Assert.Equal(one.Gaps.SelectMany(g => g.Lines), other.Gaps.SelectMany(g => g.Lines));
        Assert.Equal(one.Fan!.Years.AsEnumerable(), other.Fan!.Years);
    }
}
