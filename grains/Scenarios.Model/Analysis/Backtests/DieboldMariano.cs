using MathNet.Numerics.Distributions;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>
/// Whether one forecast is better than another by more than chance 迪博尔德–马里亚诺检验 (Diebold and Mariano 1995): the mean difference of their losses, over its standard error. Counties of
/// one origin year share what the whole country met, so errors are clustered by it; with so few origins the statistic is held against Student's t of one degree less than there are
/// (as Harvey, Leybourne and Newbold 1997 advise for few forecasts).
/// </summary>
/// <param name="Difference">Mean loss of the first less that of the second: below zero, the first is better.</param>
/// <param name="Statistic">Null where there are fewer than three origins, which tell nothing of their own spread, or none of it.</param>
/// <param name="Probability">Two-sided.</param>
/// <param name="Origins">How many.</param>
public sealed record DieboldMariano(double Difference, double? Statistic, double? Probability, int Origins)
{
    private const int LeastOrigins = 3;

    /// <summary>Tests differences of losses, each of an origin: t = d̄ / √(G/(G−1) Σ_g (Σ_i∈g (d_i − d̄))² / n²).</summary>
    public static DieboldMariano Of(IReadOnlyList<(int Origin, double Difference)> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var n = differences.Count;
        var mean = differences.Sum(d => d.Difference) / n;
        var clusters = differences.GroupBy(d => d.Origin).Select(g => g.Sum(d => d.Difference - mean)).ToArray();
        var count = clusters.Length;
        var variance = count < LeastOrigins ? 0 : (double)count / (count - 1) * clusters.Sum(c => c * c) / ((double)n * n);
        if (!(variance > 0))
        {
            return new(mean, null, null, count);
        }

        var statistic = mean / Math.Sqrt(variance);
        return new(mean, statistic, 2 * StudentT.CDF(0, 1, count - 1, -Math.Abs(statistic)), count);
    }
}
