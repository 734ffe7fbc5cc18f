using System.Runtime.CompilerServices;
using Scenarios.Model.Facts;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>
/// Estimates Sobol' indices from the outputs of a Saltelli sample 索博尔指数估计: first order after Saltelli et al. 2010, total after Jansen 1999, second order after Saltelli 2002.
/// Outputs are taken about their mean first, so that little is lost in the products.
/// </summary>
public sealed class SobolEstimator
{
    /// <summary>A resample whose outputs are as good as equal has no shares of variance.</summary>
    private const double LeastVariance = 1e-12;

    private readonly int factors;
    private readonly double[][] fromB;
    private readonly double[][] fromA;
    private readonly double[] values;
    private readonly double[] squares;
    private readonly double[] both;
    private readonly double[][] first;
    private readonly double[][] total;
    private readonly double variance;

    private SobolEstimator(SaltelliDesign design, double[] centred)
    {
        factors = design.Factors.Length;
        double[] Block(int block) => centred[(block * design.Rows)..((block + 1) * design.Rows)];
        double[] a = Block(0), b = Block(1);
        fromB = [.. Enumerable.Range(0, factors).Select(i => Block(SaltelliDesign.FromB(i)))];
        fromA = design.HasSecondOrder ? [.. Enumerable.Range(0, factors).Select(i => Block(design.FromA(i)))] : [];
        values = [.. a.Zip(b, (x, y) => (x + y) / 2)];
        squares = [.. a.Zip(b, (x, y) => ((x * x) + (y * y)) / 2)];
        both = [.. a.Zip(b, (x, y) => x * y)];
        first = [.. fromB.Select(c => (double[])[.. c.Select((x, row) => b[row] * (x - a[row]))])];
        total = [.. fromB.Select(c => (double[])[.. c.Select((x, row) => (a[row] - x) * (a[row] - x) / 2)])];
        variance = Variance(Bootstrap.Whole(design.Rows))[0];
    }

    /// <summary>The indices, with intervals from resampled rows.</summary>
    /// <param name="design">Of the outputs.</param>
    /// <param name="outputs">In the order of the draws.</param>
    /// <param name="seed">Of the resamples.</param>
    /// <param name="work">Threads.</param>
    /// <exception cref="FaultException">The outputs are not those of a Saltelli sample.</exception>
    public static SobolIndices Of(SamplingDesign design, IReadOnlyList<double> outputs, ulong seed, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(work);
        var saltelli = DesignFit.Of<SaltelliDesign>(design, outputs.Count, "saltelli:1024");
        if (outputs.All(y => y == outputs[0]))
        {
            return new SobolIndices(outputs[0], 0, [], [], []);
        }

        var mean = outputs.Take(2 * saltelli.Rows).Average();
        var estimator = new SobolEstimator(saltelli, [.. outputs.Select(y => y - mean)]);
        return estimator.variance == 0 ? new SobolIndices(mean, 0, [], [], []) : estimator.Indices(saltelli, mean, seed, work);
    }

    private SobolIndices Indices(SaltelliDesign design, double mean, ulong seed, AnalysisWork work)
    {
        (int I, int J)[] pairs = design.HasSecondOrder ? [.. from i in Enumerable.Range(0, factors) from j in Enumerable.Range(i + 1, factors - i - 1) select (i, j)] : [];
        var estimates = Bootstrap.Estimates(seed, design.Rows, (2 * factors) + pairs.Length, (weights, found) => Estimates(weights, pairs, found), work);
        return new SobolIndices(
            mean,
            variance,
            [.. estimates[..factors]],
            [.. estimates[factors..(2 * factors)]],
            [.. pairs.Select((p, n) => new SobolPair(p.I, p.J, estimates[(2 * factors) + n]))]);
    }

    private void Estimates(Lanes weights, (int I, int J)[] pairs, Lane[] found)
    {
        var spread = Variance(weights);
        Lane scale = 1 / (weights.Count * Lane.Select(spread > LeastVariance * variance, spread, Lane.Undefined));
        for (var i = 0; i < factors; i++)
        {
            found[i] = Bootstrap.Sum(weights, first[i]) * scale;
            found[factors + i] = Bootstrap.Sum(weights, total[i]) * scale;
        }

        var independent = pairs.Length == 0 ? 0 : Bootstrap.Sum(weights, both);
        for (var n = 0; n < pairs.Length; n++)
        {
            var (i, j) = pairs[n];
            found[(2 * factors) + n] = ((Products(weights, fromA[i], fromB[j]) - independent) * scale) - found[i] - found[j];
        }
    }

    private Lane Variance(Lanes weights)
    {
        Lane mean = Bootstrap.Sum(weights, values) / weights.Count;
        return (Bootstrap.Sum(weights, squares) / weights.Count) - (mean * mean);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Lane Products(Lanes weights, double[] x, double[] y)
    {
        Lane sum = 0;
        for (var row = 0; row < x.Length; row++)
        {
            sum += weights[row] * (x[row] * y[row]);
        }

        return sum;
    }
}
