using Scenarios.Model.Equations;

namespace Scenarios.Model.Tests.Equations;

public class LabourMarketTest
{
    // 137111 / 18 = 7617.277…
    [Fact]
    public void Jobs_are_value_added_over_productivity() => Assert.Equal(7617.2777777778, LabourMarket.Jobs(137111, 1.0 / 18).Item(), 9);

    // 120000 / (0.55 · 200000) − 1 = 0.0909…
    [Fact]
    public void The_gap_is_jobs_over_the_labour_force() => Assert.Equal(0.0909090909090909, LabourMarket.Gap(120000, 0.55, 200000).Item(), 12);

    [Theory]
    [InlineData(0.5, -0.2, 1)]
    [InlineData(0.5, 0.2, 0.9)]
    [InlineData(1, 1.5, 0)]
    public void Only_a_shortage_slows_growth_and_never_below_nothing(double scarcity, double gap, double expected) =>
        Assert.Equal(expected, LabourMarket.Slowdown(scarcity, gap).Item(), 12);
}
