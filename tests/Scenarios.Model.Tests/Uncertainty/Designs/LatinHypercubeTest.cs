using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Tests.Uncertainty.Designs;

public class LatinHypercubeTest
{
    // From a program in Python, written from the words of the summary.
    [Fact]
    public void Strata_stay_as_they_are()
    {
        Assert.Equal([4u, 6u, 9u, 2u, 5u, 1u, 7u, 3u, 0u, 8u], Strata(7, 8, 10));
        Assert.Equal([99u, 141u, 174u, 105u, 513u], Strata(7, 8, 1000)[..5]);
        var largest = new LatinHypercube(7, 8, uint.MaxValue);
        Assert.Equal([1692785594u, 1767178512u, 4190231845u], new[] { 0u, 1u, uint.MaxValue - 1 }.Select(largest.Stratum));
    }

    [Fact]
    public void Each_stratum_is_hit_once_for_every_number_of_draws()
    {
        foreach (var n in Enumerable.Range(1, 2000).Concat([4096, 65536, 65537, 300000]))
        {
            var cube = new LatinHypercube((ulong)n, 3, (uint)n);
            var hit = new bool[n];
            for (var draw = 0u; draw < n; draw++)
            {
                var u = cube.Uniform(draw, 0.25 + (0.5 * (draw % 2)));
                Assert.True(u is > 0 and < 1);
                var stratum = (int)(u * n);
                Assert.False(hit[stratum], $"{n} draws, draw {draw}");
                Assert.Equal(cube.Stratum(draw), (uint)stratum);
                hit[stratum] = true;
            }
        }
    }

    [Fact]
    public void The_jitter_never_leads_beyond_the_edges_of_the_stratum()
    {
        const uint Draws = (1u << 22) - 1;
        var cube = new LatinHypercube(1, 2, Draws);
        uint first = 0, last = 0;
        for (var draw = 0u; draw < Draws; draw++)
        {
            var stratum = cube.Stratum(draw);
            first = stratum == 0 ? draw : first;
            last = stratum == Draws - 1 ? draw : last;
        }

        Assert.Equal((0u, Draws - 1), (cube.Stratum(first), cube.Stratum(last)));
        Assert.True(cube.Uniform(first, double.Epsilon) > 0);
        Assert.True(cube.Uniform(first, Math.BitDecrement(1.0)) <= 1.0 / Draws);
        Assert.True(cube.Uniform(last, Math.BitDecrement(1.0)) < 1);

        var largest = new LatinHypercube(1, 2, uint.MaxValue);
        for (var draw = 0u; draw < 1000; draw++)
        {
            var edges = (Low: largest.Stratum(draw) / (double)uint.MaxValue, High: (largest.Stratum(draw) + 1.0) / uint.MaxValue);
            Assert.True(largest.Uniform(draw, Math.BitDecrement(1.0)) <= edges.High);
            Assert.True(largest.Uniform(draw, double.Epsilon) >= edges.Low);
        }
    }

    [Theory]
    [InlineData(2u, 2)]
    [InlineData(3u, 6)]
    [InlineData(4u, 24)]
    public void All_orders_of_a_few_strata_are_equally_frequent(uint draws, int orders)
    {
        var counts = Enumerable.Range(0, 48000).GroupBy(seed => string.Join(' ', Strata((ulong)seed, 1, draws))).Select(g => g.Count()).ToArray();
        Assert.Equal(orders, counts.Length);
        Assert.InRange(Statistics.ChiSquare(counts), -Statistics.Allowed, Statistics.Allowed);
    }

    // Draws 0 and 1, and two that share the right half of the Feistel network: with too few rounds these are tied.
    [Theory]
    [InlineData(5u, 1u)]
    [InlineData(16u, 1u)]
    [InlineData(16u, 4u)]
    [InlineData(50u, 1u)]
    [InlineData(64u, 8u)]
    public void All_pairs_of_strata_are_equally_frequent(uint draws, uint other)
    {
        var counts = new int[draws * draws];
        for (var seed = 0ul; seed < 400000; seed++)
        {
            var cube = new LatinHypercube(seed, 1, draws);
            counts[(cube.Stratum(0) * draws) + cube.Stratum(other)]++;
        }

        var apart = counts.Where((_, i) => i / draws != i % draws).ToArray();
        Assert.Equal(400000, apart.Sum());
        Assert.InRange(Statistics.ChiSquare(apart), -Statistics.Allowed, Statistics.Allowed);
    }

    [Theory]
    [InlineData(10u)]
    [InlineData(1000u)]
    [InlineData(4096u)]
    public void Streams_are_uncorrelated(uint draws)
    {
        var streams = Enumerable.Range(0, 60).Select(s => Array.ConvertAll(Strata(5, (ulong)s, draws), k => (double)k)).ToArray();
        var z = (from a in Enumerable.Range(0, 60) from b in Enumerable.Range(0, a) select Statistics.Correlation(streams[a], streams[b])).ToArray();
        Assert.All(z, x => Assert.InRange(x, -Statistics.Allowed, Statistics.Allowed));

        // 1770 squares of about standard normal numbers.
        Assert.InRange((z.Sum(x => x * x) - z.Length) / Math.Sqrt(2.0 * z.Length), -Statistics.Allowed, Statistics.Allowed);
    }

    // Bienaymé's turning points: of n numbers in random order, 2 (n − 2) / 3 are peaks or troughs in the mean, with variance (16 n − 29) / 90.
    [Theory]
    [InlineData(1000u)]
    [InlineData(16384u)]
    [InlineData(20000u)]
    public void Consecutive_draws_go_up_and_down_as_in_a_random_order(uint draws)
    {
        for (var stream = 0ul; stream < 20; stream++)
        {
            var strata = Array.ConvertAll(Strata(1, stream, draws), k => (double)k);
            var turns = Enumerable.Range(1, strata.Length - 2).Count(i => strata[i] > strata[i - 1] == strata[i] > strata[i + 1]);
            Assert.InRange((turns - (2 * (draws - 2) / 3.0)) / Math.Sqrt(((16.0 * draws) - 29) / 90), -Statistics.Allowed, Statistics.Allowed);
            Assert.InRange(Statistics.Correlation(strata[1..], strata[..^1]), -Statistics.Allowed, Statistics.Allowed);
        }
    }

    [Fact]
    public void What_is_no_draw_or_no_jitter_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LatinHypercube(1, 1, 0));
        var cube = new LatinHypercube(1, 1, 10);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.Stratum(10));
        Assert.All([0, 1, -0.5, double.NaN], jitter => Assert.Throws<ArgumentOutOfRangeException>(() => cube.Uniform(0, jitter)));
    }

    private static uint[] Strata(ulong seed, ulong stream, uint draws)
    {
        var cube = new LatinHypercube(seed, stream, draws);
        return [.. Enumerable.Range(0, (int)draws).Select(d => cube.Stratum((uint)d))];
    }
}
