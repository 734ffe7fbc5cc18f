using Scenarios.Model.Analysis.Discovery;

namespace Scenarios.Model.Tests.Analysis.Discovery;

public class PeelingTest
{
    private static Peel? At(PointSet points, double alpha, bool low) => new Peeling(points, points.All, [0], alpha, 1).At(0, low);

    private static (int Points, double Bound)? Cut(double alpha, bool low, params double[] values) => At(Cloud.Line(values), alpha, low) is { } peel ? (peel.Points, peel.Bound) : null;

    // 20 values: the 5% quantile stands at (20 − 1) 0.05 = 0.95, between the first and the second: 1.95.
    [Fact]
    public void A_peel_takes_what_lies_beyond_the_type_7_quantile()
    {
        double[] twenty = [.. Enumerable.Range(1, 20).Select(i => (double)i)];
        Assert.Equal((1, 2.0), Cut(0.05, true, twenty));
        Assert.Equal((1, 19.0), Cut(0.05, false, twenty));
        Assert.Equal((2, 3.0), Cut(0.10, true, twenty)); // at 1.9
        Assert.Equal((2, 18.0), Cut(0.10, false, twenty));
    }

    // 11 values: at 0.1 the quantile stands at 1, just on the second value, which stays.
    [Fact]
    public void The_value_at_the_quantile_itself_stays() => Assert.Equal((1, 1.0), Cut(0.1, true, [.. Enumerable.Range(0, 11).Select(i => (double)i)]));

    [Fact]
    public void Tied_values_at_the_end_go_together()
    {
        double[] late = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2];
        Assert.Equal((6, 1.0), Cut(0.05, true, late));  // the quantile is 0, and nothing lies below it
        Assert.Equal((1, 1.0), Cut(0.05, false, late)); // 0.45 from the top, between 2 and 1
        Assert.Equal((1, 1.0), Cut(0.30, false, late)); // 2.7 from the top: among the ones, above which lies one value
        Assert.Equal((4, 0.0), Cut(0.60, false, late)); // 5.4 from the top: among the zeros
    }

    [Fact]
    public void An_input_of_two_values_loses_one_of_them_whole()
    {
        double[] built = [1, 0, 1, 1, 0, 1, 0, 1, 0, 1];
        Assert.Equal((4, 1.0), Cut(0.05, true, built));
        Assert.Equal((6, 0.0), Cut(0.05, false, built));
    }

    [Fact]
    public void Where_all_values_are_tied_there_is_nothing_to_peel()
    {
        Assert.Null(Cut(0.05, true, 3, 3, 3, 3));
        Assert.Null(Cut(0.05, false, 3, 3, 3, 3));
        Assert.Null(Cut(0.05, true, 3));
    }

    // Against the definition, on values with and without ties, as the box shrinks.
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public void A_shrinking_box_is_peeled_as_the_definition_says(int values)
    {
        double[] column = [.. Enumerable.Range(0, 500).Select(i => Cloud.Uniform(5, 1, i)).Select(u => values == 0 ? u : Math.Floor(u * values))];
        var points = Cloud.Of([column, .. Cloud.Even(1, 500, 9)], i => column[i] > 0.4);
        var peeling = new Peeling(points, points.All, [0, 1], 0.07, 1);
        var steps = 0;
        for (; peeling.Count > 2; steps++)
        {
            double[] inside = [.. Enumerable.Range(0, 500).Where(i => peeling.Box.Holds(d => points.Column(d)[i])).Select(i => column[i]).Order()];
            Assert.Equal(peeling.Count, inside.Length);
            foreach (var low in new[] { true, false })
            {
                double[] from = low ? inside : [.. inside.Reverse().Select(x => -x)];
                var at = (from.Length - 1) * 0.07m;
                var quantile = from[(int)at] + ((double)(at - Math.Floor(at)) * (from[Math.Min((int)at + 1, from.Length - 1)] - from[(int)at]));
                var taken = from.Count(x => x < quantile) is > 0 and var below ? below : from.Count(x => x == from[0]);
                Assert.Equal(taken == from.Length ? null : (int?)taken, peeling.At(0, low)?.Points);
            }

            peeling.Take((steps % 2 == 0 ? peeling.At(0, steps % 4 == 0) : null) ?? peeling.At(1, steps % 3 == 0)!.Value);
        }

        Assert.True(steps > 10);
    }

    // Ten points, four hits; a peel takes two points without a hit: the density rises by 4/8 − 4/10. Had it taken one of them, as was wanted, it would have risen by 4/9 − 4/10.
    [Fact]
    public void A_peel_that_takes_more_than_was_wanted_counts_as_if_it_took_what_was()
    {
        Assert.Equal(0.1, PeelRule.Gain(10, 4, 2, 0, 2), 1e-15);
        Assert.Equal((4.0 / 9) - 0.4, PeelRule.Gain(10, 4, 2, 0, 1), 1e-15);
        Assert.Equal((3.5 / 9) - 0.4, PeelRule.Gain(10, 4, 2, 1, 1), 1e-15); // half a hit goes with each
        Assert.Equal(0.1, PeelRule.Gain(10, 4, 2, 0, 3), 1e-15);
        Assert.Equal((2.0 / 8) - 0.4, PeelRule.Gain(10, 4, 2, 2, 2), 1e-15);
        Assert.Equal((1, 1, 2, 500), (PeelRule.Wanted(20, 0.05), PeelRule.Wanted(2, 0.05), PeelRule.Wanted(22, 0.05), PeelRule.Wanted(10_000, 0.05)));
    }

    // 40 points, two hits: a peel of any side loses none, but the low side of the second dimension has 20 points before its first hit, the others at most 9.
    [Fact]
    public void Of_peels_that_lose_no_hit_the_side_with_most_to_spare_is_taken()
    {
        double[] far = [.. Enumerable.Range(0, 40).Select(i => (double)i)], near = [.. Enumerable.Range(0, 40).Select(i => (double)((i + 17) % 40))];
        var points = Cloud.Of([near, far], i => i is 20 or 30);
        var best = new Peeling(points, points.All, [0, 1], 0.05, 1).Best()!.Value;
        Assert.Equal((1, true, 2, 0, 2.0), (best.Dimension, best.Low, best.Points, best.Hits, best.Bound));
    }
}
