namespace Scenarios.Model.Tests.Uncertainty.Designs;

/// <summary>
/// Tests of chance. Seeds are fixed, so each either always holds or never. All are judged in standard deviations, and 5 of them are allowed:
/// of sound numbers, one test in two million would exceed that in a normal statistic (one in some ten thousand in a chi-square of few degrees).
/// </summary>
internal static class Statistics
{
    public const double Allowed = 5;

    /// <summary>Chi-square of counts that should be equal, in its standard deviations over its mean.</summary>
    public static double ChiSquare(IReadOnlyCollection<int> counts)
    {
        var expected = counts.Average();
        var degrees = counts.Count - 1;
        return (counts.Sum(c => (c - expected) * (c - expected) / expected) - degrees) / Math.Sqrt(2.0 * degrees);
    }

    /// <summary>How far a count of heads among fair coins is from the half, in standard deviations.</summary>
    public static double Coins(int heads, int coins) => (heads - (coins / 2.0)) / Math.Sqrt(coins / 4.0);

    /// <summary>The correlation of two samples times √(n − 1): standard normal for independent ones.</summary>
    public static double Correlation(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double mx = x.Average(), my = y.Average(), xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < x.Count; i++)
        {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }

        return xy / Math.Sqrt(xx * yy) * Math.Sqrt(x.Count - 1);
    }
}
