using System.Runtime.CompilerServices;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>The upper tail of a binomial distribution 二项分布上尾概率, from ratios of neighbouring terms: nothing cancels, and no logarithm is taken.</summary>
public static class BinomialTail
{
    private const double Negligible = 1e-20;

    /// <summary>How likely at least so many hits are.</summary>
    /// <param name="hits">At least these.</param>
    /// <param name="trials">Independent trials.</param>
    /// <param name="probability">Of a hit in one of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double AtLeast(int hits, int trials, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "a probability lies between 0 and 1");
        }

        if (hits <= 0 || hits > trials || probability is 0 or 1)
        {
            return hits <= 0 || (probability == 1 && hits <= trials) ? 1 : 0;
        }

        // Terms in units of the greatest; those that no longer matter to a sum end it. While the tail has not begun, any term matters.
        var (odds, against) = (probability / (1 - probability), (1 - probability) / probability);
        var mode = Math.Clamp((int)((trials + 1) * probability), 0, trials);
        var (all, tail) = (0.0, 0.0);
        var term = 1.0;
        for (var k = mode; k <= trials && term > Negligible * tail; k++)
        {
            all += term;
            tail += k >= hits ? term : 0;
            term *= (double)(trials - k) / (k + 1) * odds;
        }

        term = 1.0;
        for (var k = mode; k > 0 && term > Negligible * all; k--)
        {
            term *= k / (double)(trials - k + 1) * against;
            all += term;
            tail += k - 1 >= hits ? term : 0;
        }

        return tail / all;
    }
}
