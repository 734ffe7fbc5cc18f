using Scenarios.Model.Analysis.Reviews;

namespace Scenarios.Model.Tests.Analysis.Reviews;

public class WeightedDrawsTest
{
    // By hand: weights 1, 2, 1 count as 16 / 6 draws; an event in the middle one has p = 1/2 and error sqrt(1·¼ + 4·¼ + 1·¼) / 4.
    [Fact]
    public void Weights_by_hand()
    {
        var draws = new WeightedDraws([1, 2, 1]);
        Assert.Equal(16.0 / 6, draws.EffectiveSize, 1e-12);
        var (p, error) = draws.Probability(i => i == 1);
        Assert.Equal(0.5, p, 1e-12);
        Assert.Equal(Math.Sqrt(1.5) / 4, error, 1e-12);
    }

    [Fact]
    public void Equal_weights_count_each_draw_once_and_give_quantiles_of_type_7()
    {
        var draws = new WeightedDraws([1, 1, 1, 1, 1]);
        Assert.Equal(5, draws.EffectiveSize, 1e-12);
        double[] found = draws.Quantiles([50, 10, 40, 20, 30], 0, 0.05, 0.5, 0.9, 1);
        Assert.Equal([10, 12, 30, 46, 50], found.Select(q => Math.Round(q, 9))); // (n − 1) p = 0.2 and 3.6
    }

    // The middles of the weights of 1, 2 and 3 are 0.5, 2 and 3.5 of 4: the median lies on the middle of the second.
    [Fact]
    public void A_weighted_median_lies_where_half_the_weight_is() => Assert.Equal(2, new WeightedDraws([1, 2, 1]).Quantiles([1, 2, 3], 0.5)[0], 1e-12);

    [Fact]
    public void Draws_without_weight_change_nothing()
    {
        var with = new WeightedDraws([1, 0, 2, 0, 1]);
        Assert.Equal(new WeightedDraws([1, 2, 1]).EffectiveSize, with.EffectiveSize, 1e-12);
        Assert.True(new WeightedDraws([0, 0]).IsEmpty);
        Assert.Equal(0, new WeightedDraws([0, 0]).EffectiveSize);
    }
}
