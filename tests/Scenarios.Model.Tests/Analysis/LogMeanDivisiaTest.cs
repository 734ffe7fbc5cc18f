using Scenarios.Model.Analysis.Attributions;

namespace Scenarios.Model.Tests.Analysis;

public class LogMeanDivisiaTest
{
    // Issue 4, after Ang (2015): two sectors, energy 30 → 40 and 20 → 16, activities 10 → 40 and 40 → 40.
    [Fact]
    public void The_published_example_has_its_activity_structure_and_intensity()
    {
        var (activity, structure, intensity) = LogMeanDivisia.ActivityStructureIntensity([30, 20], [40, 16], [10, 40], [40, 40]);
        Assert.Equal(24.762740667638997, activity, 12);
        Assert.Equal(23.42567612542521, structure, 12);
        Assert.Equal(-42.1884167930642, intensity, 12);
        Assert.Equal(56 - 50, activity + structure + intensity, 12);
    }

    [Fact]
    public void The_logarithmic_mean_lies_between_the_geometric_and_the_arithmetic_one_however_near_the_two_are()
    {
        Assert.Equal(1 / Math.Log(2), LogMeanDivisia.LogarithmicMean(2, 1), 15);
        Assert.Equal(7, LogMeanDivisia.LogarithmicMean(7, 7));
        Assert.Equal(0, LogMeanDivisia.LogarithmicMean(7, 0));
        for (var step = 1.0; step > 1e-15; step /= 3)
        {
            var (a, b) = (3.0, 3 * (1 + step));
            Assert.InRange(LogMeanDivisia.LogarithmicMean(a, b), Math.Sqrt(a * b) * (1 - 1e-15), (a + b) / 2 * (1 + 1e-15));
            Assert.Equal(LogMeanDivisia.LogarithmicMean(a, b), LogMeanDivisia.LogarithmicMean(b, a), 14);
        }

        // On either side of where the series takes over it is the same function: L(1, 1 + x) = x / ln(1 + x).
        foreach (var x in new[] { 0.0201, 0.0203 })
        {
            Assert.Equal(x / Math.Log(1 + x), LogMeanDivisia.LogarithmicMean(1, 1 + x), 13);
        }
    }

    // The limits are those of the formula itself, with a small number in place of each zero.
    [Theory]
    [InlineData(0, 5, 0, 2, 2, 2.5)]
    [InlineData(0, 5, 0, 2, 0, 2.5)]
    [InlineData(5, 0, 2, 0, 2.5, 2.5)]
    [InlineData(5, 0, 2, 2, 2.5, 0)]
    public void A_zero_is_the_limit_of_a_small_number(double from, double to, double firstBefore, double firstAfter, double secondBefore, double secondAfter)
    {
        var effects = LogMeanDivisia.Effects(from, to, [firstBefore, secondBefore], [firstAfter, secondAfter]);
        double[] Small(double small)
        {
            double Or(double x) => x == 0 ? small : x;
            var (x0, x1) = (Or(firstBefore) * Or(secondBefore), Or(firstAfter) * Or(secondAfter));
            var mean = (x1 - x0) / (Math.Log(x1) - Math.Log(x0));
            return [mean * Math.Log(Or(firstAfter) / Or(firstBefore)), mean * Math.Log(Or(secondAfter) / Or(secondBefore))];
        }

        Assert.Equal(to - from, effects.Sum(), 12);
        Assert.All(effects.Zip(Small(1e-150)), e => Assert.Equal(e.Second, e.First, 0.02));
    }

    [Fact]
    public void An_item_that_appears_is_structure_and_one_that_is_never_there_is_nothing()
    {
        var (activity, structure, intensity) = LogMeanDivisia.ActivityStructureIntensity([30, 0, 0], [30, 12, 0], [10, 0, 0], [10, 6, 0]);
        var (itsActivity, itsStructure, itsIntensity) = LogMeanDivisia.ActivityStructureIntensity([30], [30], [10], [10]);
        Assert.Equal(0, itsActivity + itsStructure + itsIntensity, 12);

        // The first item is as it was: activity and structure cancel in it. The second appears.
        Assert.Equal(12, activity + structure, 12);
        Assert.Equal(0, intensity, 12);
        Assert.Equal(30 * Math.Log(16.0 / 10), activity, 12);
    }

    [Fact]
    public void What_has_no_logarithm_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LogMeanDivisia.LogarithmicMean(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogMeanDivisia.LogarithmicMean(1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogMeanDivisia.ActivityStructureIntensity([1, 1], [1, 1], [1, 0], [1, 1]));
    }
}
