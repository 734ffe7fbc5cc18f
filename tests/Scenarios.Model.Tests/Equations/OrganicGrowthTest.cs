using Scenarios.Model.Equations;

namespace Scenarios.Model.Tests.Equations;

public class OrganicGrowthTest
{
    // 62000 · (1 + 0.5 · 0.04) · 1.1 = 62000 · 1.02 · 1.1 = 69564
    [Fact]
    public void Growth_is_damped_by_the_labour_shortage_and_struck_by_the_shock() => Assert.Equal(69564, OrganicGrowth.Next(62000, 0.04, 0.5, 1.1).Amount[0], 8);
}
