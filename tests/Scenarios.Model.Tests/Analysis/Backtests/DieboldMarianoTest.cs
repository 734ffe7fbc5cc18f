using Scenarios.Model.Analysis.Backtests;

namespace Scenarios.Model.Tests.Analysis.Backtests;

public class DieboldMarianoTest
{
    // Mean −7/5. Deviations by origin add up to −1.2, −0.6, 1.8; their squares to 5.04; times 3/2 over 25: 0.3024. t = −1.4/√0.3024. With two degrees of freedom P(|T| > t) = 1 − t/√(2 + t²).
    [Fact]
    public void The_statistic_of_a_small_example_is_the_hand_worked_one()
    {
        var test = DieboldMariano.Of([(2012, -1), (2012, -3), (2013, -2), (2014, 0), (2014, -1)]);
        var t = 1.4 / Math.Sqrt(0.3024);
        Assert.Equal(-1.4, test.Difference, 1e-15);
        Assert.Equal(-t, test.Statistic!.Value, 1e-12);
        Assert.Equal(1 - (t / Math.Sqrt(2 + (t * t))), test.Probability!.Value, 1e-9);
        Assert.Equal(3, test.Origins);
    }

    // What is the same in all counties of a year is one observation, however many counties there are.
    [Fact]
    public void Many_counties_of_the_same_years_are_no_more_evidence()
    {
        (int, double)[] few = [(2012, -1), (2013, -2), (2014, 1)];
        Assert.Equal(DieboldMariano.Of(few).Statistic!.Value, DieboldMariano.Of([.. few, .. few, .. few]).Statistic!.Value, 1e-12);
    }

    [Fact]
    public void Two_origins_tell_nothing()
    {
        var test = DieboldMariano.Of([(2012, -1), (2012, -3), (2013, -2)]);
        Assert.Equal((-2.0, null, null, 2), (test.Difference, test.Statistic, test.Probability, test.Origins));
    }
}
