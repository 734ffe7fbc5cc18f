using Scenarios.Model.Analysis.Discovery;

namespace Scenarios.Model.Tests.Analysis.Discovery;

public class BinomialTailTest
{
    // By hand: (45 + 10 + 1) / 1024, and 3 · 0.2² · 0.8 + 0.2³; the others summed in whole numbers, outside this program.
    [Theory]
    [InlineData(8, 10, 0.5, 0.0546875)]
    [InlineData(2, 3, 0.2, 0.104)]
    [InlineData(40, 100, 0.3, 0.020988576003924678)]
    [InlineData(1072, 1320, 0.75, 4.6938020725824696e-08)]
    [InlineData(300, 300, 0.9, 1.873927703884794e-14)]
    [InlineData(5, 2000, 0.001, 0.052562748702293674)]
    [InlineData(0, 7, 0.3, 1)]
    [InlineData(8, 7, 0.3, 0)]
    [InlineData(7, 7, 1, 1)]
    [InlineData(1, 7, 0, 0)]
    public void The_upper_tail_is_the_sum_of_its_terms(int hits, int trials, double probability, double expected) =>
        Assert.Equal(expected, BinomialTail.AtLeast(hits, trials, probability), 1e-12 * Math.Max(expected, 1e-30));

    // Without the condition 5 of 10 are hits; with it 4 of 4: 0.5⁴.
    [Fact]
    public void A_quasi_p_value_is_the_tail_under_the_box_without_the_condition()
    {
        var found = Significance.Of(new Condition(0, 1, null), new BoxCount(4, 4, 20, 6), new BoxCount(10, 5, 20, 6));
        Assert.Equal(0.0625, found.QuasiP, 1e-15);
        Assert.Equal((0.5, 5 / 6.0, 0.5), (found.Without.Density, found.Without.Coverage, found.Without.Mass));
    }
}
