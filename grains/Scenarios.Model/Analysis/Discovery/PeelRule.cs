using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>How many points a peel takes 剥离规则. Quantiles are Hyndman–Fan type 7, as everywhere; the high side is the low side of the negated values.</summary>
internal static class PeelRule
{
    /// <summary>What is less than this part of a step between two points comes from rounding: 0.07 times 400 is more than 28.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The point, counted from 0 at the end that is peeled, at or just before which the quantile at alpha lies, and whether it lies beyond it.</summary>
    public static (int Point, bool Beyond) Quantile(int count, double alpha)
    {
        var (below, _, weight) = Quantiles.Ranks(count, alpha);
        return ((int)below, weight > Rounding);
    }

    /// <summary>What a peel takes of untied points: those below the quantile at alpha, (n − 1) alpha rounded up.</summary>
    public static int Wanted(int count, double alpha)
    {
        var (point, beyond) = Quantile(count, alpha);
        return Math.Max(1, point + (beyond ? 1 : 0));
    }

    /// <summary>
    /// How good a peel is 剥离准则: the rise of the density. One that takes more than is wanted, for tied values stay together, counts as if it took only what is wanted, at the density
    /// of what it takes (after the lenient criterion of Kwakkel and Jaxa-Rozen 2016), else an input of two values would always be first; one that takes fewer counts as it is, else a
    /// handful of points would be.
    /// </summary>
    /// <param name="count">Points of the box.</param>
    /// <param name="hits">Hits of the box.</param>
    /// <param name="taken">Points that are taken.</param>
    /// <param name="takenHits">Hits among them.</param>
    /// <param name="wanted">Points that were to be taken.</param>
    public static double Gain(int count, int hits, int taken, int takenHits, int wanted)
    {
        // Density less that of what is taken, times taken / (count − taken).
        var difference = (((double)hits * taken) - ((double)takenHits * count)) / ((double)count * taken);
        var counted = Math.Min(taken, wanted);
        return difference * counted / (count - counted);
    }
}
