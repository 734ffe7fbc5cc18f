using Scenarios.Model.Analysis.Reviews;

namespace Scenarios.Model.Tests.Analysis.Reviews;

/// <summary>The plan before, whose outcome is known: box 1, and what the design of the report (T6) says of it.</summary>
public class FinalEvaluationTest
{
    [Theory]
    [InlineData("gdp_growth", ReviewClass.NotCompleted, null)]
    [InlineData("gdp_level", ReviewClass.Completed, null)]
    [InlineData("urban_income", ReviewClass.NotCompleted, null)]
    [InlineData("rural_income", ReviewClass.Completed, null)]
    [InlineData("new_urban_jobs", ReviewClass.Completed, null)]
    [InlineData("services_share", ReviewClass.Completed, null)]
    [InlineData("infant_mortality", ReviewClass.Completed, null)]
    [InlineData("life_expectancy", ReviewClass.NotCompleted, 85.7)]
    [InlineData("high_school_enrolment", ReviewClass.NotCompleted, 81.25)]
    [InlineData("forest_cover", ReviewClass.Completed, null)]
    [InlineData("goods_trade", ReviewClass.NotCompleted, null)]
    [InlineData("farmland_kept", ReviewClass.SetAbove, null)]
    [InlineData("services_trade", ReviewClass.NoActual, null)]
    public void Rows_of_the_13th_plan(string indicator, ReviewClass expected, double? progress)
    {
        var found = FinalEvaluation.Of(Repository.Pinglu.County.PreviousPlan.Single(r => r.Indicator == indicator));
        Assert.Equal(expected, found.Class);
        if (progress is { } p)
        {
            Assert.Equal(p, 100 * found.Progress!.Value, 0.05);
        }
    }

    // The verdicts that stand beside the rows come from the plan's own numbers, by hand.
    [Fact]
    public void Every_row_agrees_with_the_verdict_beside_it() => Assert.All(Repository.Pinglu.County.PreviousPlan, row => Assert.Equal(
        row.Verdict,
        FinalEvaluation.Of(row).Class switch
        {
            ReviewClass.Completed => "achieved",
            ReviewClass.NotCompleted or ReviewClass.NearlyCompleted => "missed",
            ReviewClass.SetAbove => "set-by-city",
            _ => "no-data",
        }));
}
