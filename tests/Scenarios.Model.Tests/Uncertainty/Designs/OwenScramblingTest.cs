using System.Numerics;
using Scenarios.Counties;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Tests.Uncertainty.Designs;

public class OwenScramblingTest
{
    private static readonly SobolSequence Sobol = DirectionNumbersFile.Shipped;

    // From a program in Python, written from the words of the summary.
    [Theory]
    [InlineData(0ul, 0ul, 0u, 155642092u)]
    [InlineData(1ul, 2ul, 0x80000000u, 1625235990u)]
    [InlineData(20240607ul, 14695981039346656037ul, 0x12345678u, 1827536285u)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, uint.MaxValue, 1555115822u)]
    public void Scrambled_points_stay_as_they_are(ulong seed, ulong stream, uint point, uint expected) =>
        Assert.Equal(expected, new OwenScrambling(seed, stream).Scramble(point));

    [Fact]
    public void Points_at_once_are_those_of_each_alone()
    {
        var scrambling = new OwenScrambling(3, 4);
        var points = Enumerable.Range(0, Lane.Width).Select(i => Sobol.Point(5, 800 + (uint)i)).ToArray();
        var scrambled = points.ToArray();
        scrambling.Scramble(scrambled);
        Assert.Equal(points.Select(scrambling.Scramble), scrambled);
        Assert.Throws<ArgumentOutOfRangeException>(() => scrambling.Scramble(new uint[Lane.Width + 1]));
    }

    [Fact]
    public void Points_share_as_many_first_digits_as_before()
    {
        for (var i = 0ul; i < 20000; i++)
        {
            var word = SplitMix64.Word(11, i);
            uint a = (uint)word, b = a ^ ((uint)(word >> 32) >> (int)(i % 32));
            var scrambling = new OwenScrambling(i % 100, 7);
            Assert.Equal(BitOperations.LeadingZeroCount(a ^ b), BitOperations.LeadingZeroCount(scrambling.Scramble(a) ^ scrambling.Scramble(b)));
        }
    }

    [Fact]
    public void A_scrambled_net_is_a_net()
    {
        for (var seed = 0ul; seed < 20; seed++)
        {
            for (var m = 0; m <= 12; m++)
            {
                Assert.True(Nets.IsNet(Scrambled(1 + (int)(seed * 100), 1 << m, seed, 1)), $"seed {seed}, 2^{m} points");
                Assert.True(Nets.IsNet(Scrambled(1, 1 << m, seed, 1), Scrambled(2, 1 << m, seed, 2)), $"seed {seed}, 2^{m} points in two dimensions");
            }
        }
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1u)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFFFFFFFu)]
    [InlineData(0x12345678u)]
    public void Over_seeds_and_over_streams_a_point_is_uniform(uint point)
    {
        foreach (var keyed in new Func<ulong, OwenScrambling>[] { k => new(k, 5), k => new(5, k), k => new(k << 40, 5) })
        {
            var points = Enumerable.Range(0, 1 << 16).Select(k => keyed((ulong)k).Scramble(point)).ToArray();
            foreach (var shift in new[] { 24, 12, 0 })
            {
                var counts = new int[256];
                Array.ForEach(points, p => counts[(p >> shift) & 255]++);
                Assert.InRange(Statistics.ChiSquare(counts), -Statistics.Allowed, Statistics.Allowed);
            }
        }
    }

    // Owen's coins are independent. Pairs decide the variance of a mean; four of one plane are where hashes of this kind are weakest.
    [Fact]
    public void The_coins_of_pairs_and_of_fours_of_intervals_are_independent()
    {
        const int Keys = 1 << 15, Depth = 4, Intervals = 1 << Depth;
        var flips = new bool[Intervals, Keys];
        for (var key = 0; key < Keys; key++)
        {
            var scrambling = new OwenScrambling((ulong)key, 9);
            for (var i = 0u; i < Intervals; i++)
            {
                // The digit after the first four, which is 0 before.
                flips[i, key] = ((scrambling.Scramble(i << (32 - Depth)) >> (31 - Depth)) & 1) == 1;
            }
        }

        int Heads(params int[] of) => Enumerable.Range(0, Keys).Count(key => of.Aggregate(false, (odd, i) => odd ^ flips[i, key]));
        for (var a = 0; a < Intervals; a++)
        {
            Assert.InRange(Statistics.Coins(Heads(a), Keys), -Statistics.Allowed, Statistics.Allowed);
            for (var b = a + 1; b < Intervals; b++)
            {
                Assert.InRange(Statistics.Coins(Heads(a, b), Keys), -Statistics.Allowed, Statistics.Allowed);
                for (var c = b + 1; c < Intervals; c++)
                {
                    if ((a ^ b ^ c) > c)
                    {
                        Assert.InRange(Statistics.Coins(Heads(a, b, c, a ^ b ^ c), Keys), -Statistics.Allowed, Statistics.Allowed);
                    }
                }
            }
        }
    }

    [Fact]
    public void Keys_next_to_each_other_give_uncorrelated_points()
    {
        foreach (var keyed in new Func<ulong, OwenScrambling>[] { k => new(k, 5), k => new(5, k) })
        {
            var u = Enumerable.Range(0, 40000).Select(k => SobolSequence.ToUniform(keyed((ulong)k).Scramble(0x30000000))).ToArray();
            Assert.Equal(u.Length, u.Distinct().Count());
            Assert.InRange(Statistics.Correlation(u[1..], u[..^1]), -Statistics.Allowed, Statistics.Allowed);
        }
    }

    // With one point in each of n strata, uniform there and independent, the mean of f has variance n^-3 ∫ f'² / 12: for e^u, (e² − 1) / 24 n^-3.
    // The relative standard error of a variance of 2000 means is √(2/2000) = 3.2 %.
    [Theory]
    [InlineData(16)]
    [InlineData(128)]
    [InlineData(1024)]
    public void The_variance_of_the_mean_of_a_smooth_function_is_Owens(int n)
    {
        var means = Enumerable.Range(0, 2000).Select(seed => Scrambled(7, n, (ulong)seed, 1).Average(p => Math.Exp(SobolSequence.ToUniform(p)))).ToArray();
        var expected = (Math.Exp(2) - 1) / 24 / Math.Pow(n, 3);
        Assert.InRange(Variance(means, Math.E - 1) / expected, 1 - (5 * 0.032), 1 + (5 * 0.032));
    }

    // Plain Monte Carlo has slope −1, an unscrambled sequence at best about −2; Owen's is −3 but for logarithms.
    [Fact]
    public void In_four_dimensions_the_variance_falls_much_faster_than_that_of_Monte_Carlo()
    {
        double Log2Variance(int m) => Math.Log2(Variance(
            [
                .. Enumerable.Range(0, 300).Select(seed =>
                {
                    var dimensions = Enumerable.Range(1, 4).Select(d => Scrambled(d, 1 << m, (ulong)seed, (ulong)d)).ToArray();
                    return Enumerable.Range(0, 1 << m).Average(i => Math.Exp(dimensions.Sum(points => SobolSequence.ToUniform(points[i]) - 0.5)));
                }),
            ],
            Math.Pow(2 * Math.Sinh(0.5), 4)));
        Assert.InRange((Log2Variance(12) - Log2Variance(6)) / 6, -3.2, -2.3);
    }

    private static double Variance(IReadOnlyCollection<double> means, double of) => means.Average(m => (m - of) * (m - of));

    private static uint[] Scrambled(int dimension, int count, ulong seed, ulong stream)
    {
        var scrambling = new OwenScrambling(seed, stream);
        return [.. Enumerable.Range(0, count).Select(i => scrambling.Scramble(Sobol.Point(dimension, (uint)i)))];
    }
}
