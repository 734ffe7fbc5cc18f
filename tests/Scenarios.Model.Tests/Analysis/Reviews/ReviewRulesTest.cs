using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using static Scenarios.Model.Analysis.Reviews.ReviewClass;

namespace Scenarios.Model.Tests.Analysis.Reviews;

/// <summary>The values that the design of the report prints for its rules (T6), to the digits it prints.</summary>
public class ReviewRulesTest
{
    private static Assessment Rate(ReviewKind kind, double target, double? start, double actual, int decimals = 0, int year = 2022, TargetOperator how = TargetOperator.AtLeast, bool binding = false, params double[] earlier) =>
        ReviewRules.Of(new ReviewQuestion(kind, how, target, decimals, binding, 2020, 2025, start, year, actual, [.. earlier]));

    private static void Is(ReviewClass expected, double progress, double gap, double required, Assessment found, int digits = 1)
    {
        Assert.Equal(expected, found.Class);
        Assert.Equal(progress, 100 * found.Progress!.Value, 0.5 * Math.Pow(10, -digits));
        Assert.Equal(gap, found.GapPoints!.Value, 0.5 * Math.Pow(10, -digits));
        Assert.Equal(gap / 100 * 5, found.GapYears!.Value, 0.5 * Math.Pow(10, -digits));
        Assert.Equal(required, 100 * found.Required!.Value, 0.5 * Math.Pow(10, -digits));
    }

    [Fact]
    public void A_gdp_of_ten_billion()
    {
        var found = Rate(ReviewKind.LevelByGrowth, 1_000_000, 533_505, 720_350);
        Is(OnTrack, 47.8, 7.8, 11.6, found);
        Assert.Equal(685_935, found.Path!.Value, 0.5);
    }

    [Fact]
    public void A_doubling_of_nominal_gdp() => Is(OnTrack, 47.2, 7.2, 11.8, Rate(ReviewKind.LevelByGrowth, 2, 533_505.0 / 503_957, 720_350.0 / 503_957));

    [Fact]
    public void C_secondary_share() => Is(Lagging, 16.4, -23.6, 5.5, Rate(ReviewKind.Share, 0.50, 0.3021, 0.3345, 2));

    [Fact]
    public void C_forest_cover()
    {
        var found = Rate(ReviewKind.Share, 0.3402, 0.3152, 0.3220, 4, binding: true);
        Assert.Equal((Lagging, 0.3252), (found.Class, Math.Round(found.Path!.Value, 4)));
        Assert.Equal(-12.8, found.GapPoints!.Value, 0.05);
    }

    [Fact]
    public void B_doctors()
    {
        var found = Rate(ReviewKind.LevelBySteps, 2.8, 2.39, 2.60, 1);
        Assert.Equal(Faster, found.Class);
        Assert.Equal(11.2, found.GapPoints!.Value, 0.05);
        Assert.Equal((2.8 - 2.60) / 3, found.Required!.Value, 1e-12);
    }

    [Fact]
    public void F_services_share_keeps_its_margin()
    {
        var found = Rate(ReviewKind.Bound, 0.42, 0.501, 0.472, 2);
        Assert.Equal((OnTrack, false), (found.Class, found.Shrinks));
        Assert.Equal(5.2, 100 * found.Margin!.Value, 0.05);
        Assert.Equal(42.85, 100 * found.Trend!.Value, 0.051); // printed as 42.8
        Assert.Null(found.Progress);
    }

    [Fact]
    public void F_is_broken_lags_and_is_flagged_when_it_will_be()
    {
        Assert.Equal(Lagging, Rate(ReviewKind.Bound, 0.42, 0.501, 0.41, 2).Class);
        Assert.True(Rate(ReviewKind.Bound, 0.42, 0.501, 0.45, 2).Shrinks); // 50.1 − 2.55 a year is 37.4 in 2025
        var again = Rate(ReviewKind.Bound, 0.045, 0.033, 0.04, 3, how: TargetOperator.Below, earlier: 0.05);
        Assert.Equal((OnTrack, true), (again.Class, again.BrokenEarlier));
        Assert.NotEqual(Ahead, Rate(ReviewKind.Bound, 9.0, 9.9, 12, 1).Class);
    }

    [Theory]
    [InlineData(0.0318, true, Faster)]
    [InlineData(0.005, true, OnTrack)]
    [InlineData(0.0, true, Lagging)]
    [InlineData(0.005, false, OnTrack)]
    [InlineData(-0.005, false, OnTrack)]
    [InlineData(-0.0051, false, Lagging)]
    [InlineData(0.0051, false, Faster)]
    public void G_above_and_in_step(double difference, bool above, ReviewClass expected) =>
        Assert.Equal(expected, Rate(ReviewKind.Relative, 0, null, difference, how: above ? TargetOperator.Above : TargetOperator.AtLeast).Class);

    [Theory]
    [InlineData(0.090, OnTrack, 10.7)]
    [InlineData(0.089, Lagging, 10.7)]
    [InlineData(0.080, Lagging, 11.4)]
    [InlineData(0.111, Faster, 9.3)]
    public void E_average_growth(double average, ReviewClass expected, double required)
    {
        var found = Rate(ReviewKind.AverageGrowth, 0.10, 0.055, average);
        Assert.Equal(expected, found.Class);
        Assert.Equal(required, 100 * found.Required!.Value, 0.06);
    }

    // (1 + 0.30)² = 1.69 is more than 1.1⁵ = 1.61: nothing more is needed.
    [Fact]
    public void E_is_ahead_only_when_the_whole_growth_is_there() => Assert.Equal((Ahead, (double?)null), Rate(ReviewKind.AverageGrowth, 0.10, null, 0.30) is var found ? (found.Class, found.Required) : default);

    [Fact]
    public void D2_fall_of_intensity()
    {
        var found = Rate(ReviewKind.CumulativeFall, 0.135, null, 0.028);
        Assert.Equal(Lagging, found.Class);
        Assert.Equal(19.6, 100 * found.Progress!.Value, 0.05);
        Assert.Equal(1 - Math.Pow(0.865 / 0.972, 1.0 / 3), found.Required!.Value, 1e-12);
    }

    [Fact]
    public void D1_sum_over_the_period()
    {
        var found = Rate(ReviewKind.CumulativeSum, 20_000, null, 9_000);
        Assert.Equal((OnTrack, 45.0), (found.Class, Math.Round(100 * found.Progress!.Value, 9)));
        Assert.Equal(11_000.0 / 3, found.Required!.Value, 1e-9);
    }

    [Fact]
    public void H_things_to_be_founded()
    {
        Assessment Found(double number, bool begun, int year = 2022) => ReviewRules.Founded(new(ReviewKind.Founding, TargetOperator.AtLeast, 3, 0, false, 2020, 2025, 0, year, number, []), begun);
        Assert.Equal([Ahead, OnTrack, OnTrack, Lagging, OnTrack], [Found(3, false).Class, Found(1, false).Class, Found(0, true).Class, Found(0, false).Class, Found(0, false, 2021).Class]);
        Assert.Equal([Completed, NotCompleted], [Found(3, false, 2025).Class, Found(2, true, 2025).Class]);
    }

    // A fall: both differences change sign. 10 to 6 with 8 in 2022 is half the task, 10 points early, within the tolerance.
    [Fact]
    public void A_share_that_is_to_fall_is_rated_like_one_that_is_to_rise()
    {
        Assert.Equal(OnTrack, Rate(ReviewKind.Share, 0.06, 0.10, 0.08, 3, how: TargetOperator.AtMost).Class);
        Assert.Equal(Faster, Rate(ReviewKind.Share, 0.06, 0.10, 0.079, 3, how: TargetOperator.AtMost).Class);
        Assert.Equal(Ahead, Rate(ReviewKind.Share, 0.06, 0.10, 0.059, 3, how: TargetOperator.AtMost).Class);
    }

    [Fact]
    public void What_reaches_the_target_as_printed_is_achieved()
    {
        Assert.Equal(Ahead, Rate(ReviewKind.Share, 0.45, 0.40, 0.44951, 3).Class); // prints as 45.0%
        Assert.NotEqual(Ahead, Rate(ReviewKind.Share, 0.45, 0.40, 0.44949, 3).Class);
        Assert.NotEqual(Ahead, Rate(ReviewKind.LevelByGrowth, 2, 1.055, 1.6).Class); // a ratio of 1.6 is not 2
    }

    [Fact]
    public void Without_a_base_there_is_no_class() => Assert.Equal(NoBase, Rate(ReviewKind.Share, 0.45, null, 0.42, 2).Class);

    [Fact]
    public void At_the_end_a_target_is_completed_nearly_or_not_and_a_binding_one_never_nearly()
    {
        Assert.Equal(Completed, Rate(ReviewKind.Share, 0.45, 0.40, 0.45, 2, 2025).Class);
        Assert.Equal(NearlyCompleted, Rate(ReviewKind.LevelBySteps, 100, 0, 95, 0, 2025).Class);
        Assert.Equal(NotCompleted, Rate(ReviewKind.LevelBySteps, 100, 0, 95, 0, 2025, binding: true).Class);
        Assert.Equal(NotCompleted, Rate(ReviewKind.LevelBySteps, 100, 0, 94, 0, 2025).Class);
    }
}
