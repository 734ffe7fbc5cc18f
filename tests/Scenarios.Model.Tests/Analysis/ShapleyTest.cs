using Scenarios.Model.Analysis.Attributions;

namespace Scenarios.Model.Tests.Analysis;

public class ShapleyTest
{
    // By hand: each of the two comes first in half of the orders.
    [Fact]
    public void Two_players_share_what_they_make_together()
    {
        var parts = Shapley.Parts(2, [0, 10, 20, 50]);
        Assert.Equal([(0.5 * 10) + (0.5 * (50 - 20)), (0.5 * 20) + (0.5 * (50 - 10))], parts);
    }

    // The gloves: one has a left one, two a right one each, and a pair is worth 1. The left one is decisive in four of six orders.
    [Fact]
    public void Three_players_with_gloves_get_two_thirds_and_a_sixth_each()
    {
        var parts = Shapley.Parts(3, [0, 0, 0, 1, 0, 1, 0, 1]);
        Assert.Equal([2.0 / 3, 1.0 / 6, 1.0 / 6], parts.Select(p => Math.Round(p, 14)).Zip([2.0 / 3, 1.0 / 6, 1.0 / 6], (p, e) => Math.Abs(p - e) < 1e-13 ? e : p));
    }

    // Littlechild and Owen 1973: a runway costs what the largest of its users needs, and each part of it is shared by those who need it.
    [Fact]
    public void The_runway_is_paid_in_equal_parts_by_all_who_need_that_length()
    {
        double[] needs = [3, 5, 11, 20];
        var parts = Shapley.Parts(4, [.. Enumerable.Range(0, 16).Select(s => needs.Where((_, i) => (s & (1 << i)) != 0).DefaultIfEmpty(0).Max())]);
        double[] expected = [3.0 / 4, (3.0 / 4) + (2.0 / 3), (3.0 / 4) + (2.0 / 3) + (6.0 / 2), (3.0 / 4) + (2.0 / 3) + (6.0 / 2) + 9];
        Assert.All(parts.Zip(expected), p => Assert.Equal(p.Second, p.First, 12));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Subsets_give_what_all_orders_give(int players)
    {
        var worth = Enumerable.Range(0, 1 << players).Select(Toy).ToArray();
        var expected = Orders.Parts(players, s => worth[s]);
        Assert.All(Shapley.Parts(players, worth).Zip(expected), p => Assert.Equal(p.Second, p.First, 11));
    }

    [Fact]
    public void Twelve_players_share_everything_and_who_adds_nothing_gets_nothing()
    {
        // The last player adds nothing to any coalition.
        var worth = Enumerable.Range(0, 1 << 12).Select(s => Toy(s & 0x7FF)).ToArray();
        var parts = Shapley.Parts(12, worth);
        Assert.Equal(worth[^1] - worth[0], parts.Sum(), 1e-11 * Math.Abs(worth[^1]));
        Assert.Equal(0, parts[11]);
        Assert.All(parts[..11], p => Assert.NotEqual(0, p));
    }

    [Fact]
    public void More_players_than_can_be_counted_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Shapley.Parts(13, new double[1 << 13]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shapley.Parts(3, new double[7]));
        Assert.Empty(Shapley.Parts(0, [5.0]));
    }

    // No two players alike, and neither a sum nor a product of them.
    private static double Toy(int coalition)
    {
        var (product, sum) = (1.0, 0.0);
        for (var i = 0; i < 12; i++)
        {
            if ((coalition & (1 << i)) != 0)
            {
                (product, sum) = (product * (1 + (0.07 * (i + 1))), sum + Math.Sin(i + 1));
            }
        }

        return 100 * product * Math.Exp(0.1 * sum);
    }
}
