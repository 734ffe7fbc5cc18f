using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Backtests;

public class CrpsTest
{
    // CRPS of N(0, 1), from the issue; 2φ(0) − 1/√π at 0.
    [Theory]
    [InlineData(0, .23369497725510913)]
    [InlineData(1, .6024413576276163)]
    [InlineData(-1, .6024413576276163)]
    [InlineData(2, 1.4527918216859033)]
    public void The_score_of_a_standard_normal_is_the_published_one(double actual, double expected) => Assert.Equal(expected, Crps.OfNormal(0, 1, actual), 1e-14);

    [Fact]
    public void The_score_has_the_unit_of_the_value() => Assert.Equal(3 * .6024413576276163, Crps.OfNormal(10, 3, 13), 1e-13);

    // Draws at the middles of 4,000 slices of the normal are nearly the normal.
    [Theory]
    [InlineData(0, .23369497725510913)]
    [InlineData(1, .6024413576276163)]
    [InlineData(2, 1.4527918216859033)]
    public void The_score_of_many_draws_is_that_of_their_distribution(double actual, double expected)
    {
        double[] draws = [.. Enumerable.Range(0, 4000).Select(i => InverseNormal.Of((Lane)((i + 0.5) / 4000))[0])];
        Assert.Equal(expected, Crps.OfSorted(draws, actual), 2e-4);
    }

    // |1−3| + |2−3| + |6−3| = 6, a third of it 2; the pairs differ by 1, 5, 4 (each twice among 9): half of 20/9.
    [Fact]
    public void The_score_of_three_draws_is_the_hand_worked_one() => Assert.Equal(2 - (10.0 / 9), Crps.OfSorted([1, 2, 6], 3), 1e-15);

    [Fact]
    public void The_score_of_one_draw_is_its_distance() => Assert.Equal(4, Crps.OfSorted([7], 3));

    // Of 1 … 9 the quartiles are 3 and 7, the tenth and ninetieth percentiles 1.8 and 8.2, the fifth and ninety-fifth 1.4 and 8.6 (type 7).
    [Theory]
    [InlineData(3, true, true, true)]
    [InlineData(7.5, false, true, true)]
    [InlineData(8.3, false, false, true)]
    [InlineData(1.3, false, false, false)]
    public void A_band_holds_what_lies_between_its_quantiles(double actual, bool half, bool most, bool nearlyAll)
    {
        var score = ForecastScore.OfSorted([1, 2, 3, 4, 5, 6, 7, 8, 9], actual);
        Assert.Equal((half, most, nearlyAll), (score.IsInside(0), score.IsInside(1), score.IsInside(2)));
        Assert.Equal(5 - actual, score.Error, 1e-12);
    }
}
