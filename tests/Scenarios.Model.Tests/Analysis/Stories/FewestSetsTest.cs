using Scenarios.Model.Analysis.Stories;

namespace Scenarios.Model.Tests.Analysis.Stories;

/// <summary>Members that bring so much each; a set is enough from a sum on.</summary>
public class FewestSetsTest
{
    [Fact]
    public void All_smallest_sets_are_found() => Assert.Equal([[0, 1], [0, 2]], Find([5, 4, 4, 1], 9, 2));

    [Fact]
    public void One_is_enough_where_one_is() => Assert.Equal([[0]], Find([5, 4, 4, 1], 5, 2));

    [Fact]
    public void Beyond_the_sizes_that_are_searched_the_strongest_are_added() => Assert.Equal([[0, 1, 2]], Find([5, 4, 4, 1], 13, 2));

    // The first is worth nothing beside the second and third, which need no help: 3 + 3 ≥ 6, but alone the first is best.
    [Fact]
    public void What_has_become_needless_is_dropped()
    {
        double[] worth = [4, 3, 3];
        double Sum(int[] set) => set.Contains(1) && set.Contains(2) ? 6 : set.Select(i => worth[i]).DefaultIfEmpty(0).Max();
        Assert.Equal([[1, 2]], new FewestSets(3, [3], sets => [.. sets.Select(s => Sum(s) - 6)], s => Sum(s) >= 6).Find());
    }

    [Fact]
    public void Nothing_is_found_where_all_are_not_enough() => Assert.Empty(Find([5, 4], 10, 2));

    private static int[][] Find(double[] worth, double enough, int sizes)
    {
        double Sum(int[] set) => set.Sum(i => worth[i]);
        return new FewestSets(worth.Length, [.. Enumerable.Repeat(int.MaxValue, sizes)], sets => [.. sets.Select(s => Sum(s) - enough)], s => Sum(s) >= enough).Find();
    }
}
