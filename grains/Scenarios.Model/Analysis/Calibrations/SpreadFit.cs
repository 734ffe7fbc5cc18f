using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>
/// The spread of a sector, from where real counties ended beside what was expected of them 离散度估计. Minimum distance: the drift and the spread whose distribution comes nearest to the counties'
/// at seven quantiles of each horizon; what lies beyond the outermost has no say, so that revised figures do not widen the bands.
/// </summary>
/// <param name="Spread">The spread.</param>
/// <param name="Shift">What the drift gets in addition, a year.</param>
/// <param name="Distance">What is minimised: Σ weight (F(quantile p) − p)².</param>
public sealed record SpreadFit(ShockSpread Spread, double Shift, double Distance)
{
    /// <summary>The quantiles that are matched: the ends of the bands and the middle.</summary>
    public static ImmutableArray<double> Probabilities { get; } = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

    // The quartiles bound the band that is read most; a shape that cannot meet all of them should miss its tails first.
    private static readonly ImmutableArray<double> Weights = [1, 1, 2, 1, 2, 1, 1];

    /// <summary>In so many slices S is cut.</summary>
    internal const int Slices = 24;

    private const int MostSteps = 10_000;

    public static SpreadFit Of(IReadOnlyList<SpreadQuantiles> quantiles, double price, double persistence, int horizon)
    {
        ArgumentNullException.ThrowIfNull(quantiles);
        double Distance(Vector<double> p) => DistanceOf(SpreadOf(p, price, persistence, horizon), p[3], quantiles);
        var scale = 0.5 * (quantiles[0].Residuals[4] - quantiles[0].Residuals[2]);
        var found = new NelderMeadSimplex(1e-7, MostSteps).FindMinimum(
            ObjectiveFunction.Value(Distance),
            Vector<double>.Build.Dense([0.5 * scale, 0.5 * scale, 2 * scale, 0]),
            Vector<double>.Build.Dense([0.3 * scale, 0.3 * scale, scale, 0.1 * scale])).MinimizingPoint;
        var spread = SpreadOf(found, price, persistence, horizon);
        spread = spread with { Drift = Math.Round(spread.Drift, 4), Mode = Math.Round(spread.Mode, 4), High = Math.Round(spread.High, 4) };
        var shift = Math.Round(found[3], 5);
        return new(spread, shift, DistanceOf(spread, shift, quantiles));
    }

    // Signs do not matter to variances: the simplex may go through zero.
    private static ShockSpread SpreadOf(Vector<double> p, double price, double persistence, int horizon) =>
        new(Math.Abs(p[0]), Math.Abs(p[1]), Math.Abs(p[1]) + Math.Abs(p[2]) + 1e-4, price, persistence, horizon);

    private static double DistanceOf(ShockSpread spread, double shift, IReadOnlyList<SpreadQuantiles> quantiles)
    {
        var deviations = spread.Deviations(Slices);
        var sum = 0.0;
        foreach (var horizon in quantiles)
        {
            var shape = spread.After(horizon.Years, deviations);
            for (var i = 0; i < Probabilities.Length; i++)
            {
                var miss = shape.Below(horizon.Residuals[i] - (horizon.Years * shift)) - Probabilities[i];
                sum += horizon.Weight * Weights[i] * miss * miss;
            }
        }

        return sum;
    }
}
