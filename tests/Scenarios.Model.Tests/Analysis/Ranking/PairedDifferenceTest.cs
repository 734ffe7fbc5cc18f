using Scenarios.Model.Analysis.Ranking;

namespace Scenarios.Model.Tests.Analysis.Ranking;

public class PairedDifferenceTest
{
    // Differences 1, 0, 0, 1: mean 1/2, sum of squares 1, sd √(1/3), standard error √(1/12).
    [Fact]
    public void The_error_of_a_paired_difference_is_that_of_the_differences()
    {
        var difference = PairedDifference.Of([11, 5, 7, 1], [10, 5, 7, 0]);
        Assert.Equal(0.5, difference.Mean, 15);
        Assert.Equal(Math.Sqrt(1.0 / 12), difference.Error, 15);
        Assert.True(difference.IsWithinError); // 0.5 < 2 · 0.2887
    }

    // Differences 3, 4, 5: mean 4, sd 1, standard error 1/√3.
    [Fact]
    public void What_is_more_than_two_errors_from_zero_is_told_from_nothing()
    {
        var difference = PairedDifference.Of([3, 104, 1005], [0, 100, 1000]);
        Assert.Equal(4, difference.Mean);
        Assert.Equal(1 / Math.Sqrt(3), difference.Error, 15);
        Assert.False(difference.IsWithinError);
        Assert.False((difference with { Mean = -4 }).IsWithinError);
    }

    [Fact]
    public void The_same_draws_differ_by_exactly_nothing()
    {
        Assert.Equal(new PairedDifference(0, 0), PairedDifference.Of([0.1, 1e9, -3], [0.1, 1e9, -3]));
        Assert.True(new PairedDifference(0, 0).IsWithinError);
    }
}
