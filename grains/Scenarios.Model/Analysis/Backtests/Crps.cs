using MathNet.Numerics;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>
/// The continuous ranked probability score 连续分级概率评分: how far a predictive distribution lies from what happened, in the unit of the value; smaller is better, and for
/// a forecast without spread it is the absolute error (Gneiting and Raftery 2007; Hersbach 2000 for ensembles).
/// </summary>
public static class Crps
{
    /// <summary>Of a normal distribution: σ (z (2Φ(z) − 1) + 2φ(z) − 1/√π), z = (y − μ)/σ.</summary>
    public static double OfNormal(double mean, double deviation, double actual)
    {
        var z = (actual - mean) / deviation;
        return deviation * ((z * ((2 * Cumulative(z)) - 1)) + (2 * Density(z)) - (1 / Math.Sqrt(Math.PI)));
    }

    /// <summary>Of draws in ascending order, as the distribution that gives each the same weight: mean |x − y| − ½ mean |x − x'|.</summary>
    public static double OfSorted(ReadOnlySpan<double> sorted, double actual)
    {
        double distance = 0, spread = 0;
        var n = sorted.Length;
        for (var i = 0; i < n; i++)
        {
            distance += Math.Abs(sorted[i] - actual);
            spread += ((2 * i) + 1 - n) * sorted[i]; // Σ over pairs i < j of x_j − x_i
        }

        return (distance / n) - (spread / ((double)n * n));
    }

    /// <summary>Φ.</summary>
    public static double Cumulative(double z) => 0.5 * SpecialFunctions.Erfc(-z / Math.Sqrt(2));

    private static double Density(double z) => Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI);
}
