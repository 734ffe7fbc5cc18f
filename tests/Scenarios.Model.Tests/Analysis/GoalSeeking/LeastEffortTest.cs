using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.GoalSeeking;

/// <summary>Small problems worked by hand.</summary>
public class LeastEffortTest
{
    // Minimise (a² + b²) / 2 with a + 2b ≥ 1: along the slope, a = 1/5, b = 2/5.
    [Fact]
    public void One_goal_is_met_along_its_slope() => AssertDistances([0.2, 0.4], LeastEffort.Of([Lever(1, 1), Lever(1, 1)], [-1], [[1, 2]]));

    // The same with b ≤ 0.3: a takes the rest.
    [Fact]
    public void A_bound_leaves_the_rest_to_others() => AssertDistances([0.4, 0.3], LeastEffort.Of([Lever(1, 1), Lever(0.3, 1)], [-1], [[1, 2]]));

    // Minimise (a² + 4 b²) / 2 with a + b ≥ 1: a = 4/5, b = 1/5.
    [Fact]
    public void A_dear_lever_moves_less() => AssertDistances([0.8, 0.2], LeastEffort.Of([Lever(1, 1), Lever(1, 2)], [-1], [[1, 1]]));

    // a ≥ 0.5 and a + b ≥ 0.8: a = 0.5, b = 0.3 (by itself the second would take 0.4 of each).
    [Fact]
    public void Several_goals_are_met_together() => AssertDistances([0.5, 0.3], LeastEffort.Of([Lever(1, 1), Lever(1, 1)], [-0.5, -0.8], [[1, 0], [1, 1]]));

    [Fact]
    public void What_the_bounds_do_not_allow_is_not_found() => Assert.Null(LeastEffort.Of([Lever(0.3, 1)], [-1], [[1]]));

    private static void AssertDistances(double[] expected, double[]? found)
    {
        Assert.NotNull(found);
        Assert.All(expected.Zip(found), p => Assert.Equal(p.First, p.Second, 1e-6));
    }

    // A range of 1 around a mode of 0: distances are values.
    private static ReachLever Lever(double most, double weight) =>
        new(0, new Assumption("a", Distribution.Triangular, -0.5, 0, 0.5, "1", new("a", "a"), new Provenance(ProvenanceKind.Assumption, "test", new Place("test"))), most - 1, most, weight, false, true);
}
