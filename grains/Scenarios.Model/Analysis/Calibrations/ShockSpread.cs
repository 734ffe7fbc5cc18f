using System.Collections.Immutable;
using Scenarios.Model.Analysis.Backtests;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>
/// How the growth of a sector spreads over h years 冲击离散度, as the model draws it. (B-2) Given the deviation S of its yearly shocks, logarithmic growth less h times the drift is normal with
/// variance h² δ² + S² f(h) + h q² and mean ½ (h E[S²] r(H)/H − S² r(h)): shocks leave the expected level alone and so take half their variance from its logarithm, while the drift gives back what
/// they take on average (B-3). S is triangular on 0, mode, high: calm counties and wild ones, and so the tails are heavier than a normal's.
/// </summary>
/// <param name="Drift">δ: of growth over many years.</param>
/// <param name="Mode">Mode of S.</param>
/// <param name="High">The largest S.</param>
/// <param name="Price">q: of the yearly price shocks.</param>
/// <param name="Persistence">ρ.</param>
/// <param name="Horizon">H: the years over which the drift gives back.</param>
public sealed record ShockSpread(double Drift, double Mode, double High, double Price, double Persistence, int Horizon)
{
    /// <summary>f(h): variance over h years of a shock with unit deviation that starts at 0: (1 − ρ²) Σ_j ((1 − ρ^j)/(1 − ρ))², j = 1 … h.</summary>
    public static double Summed(double persistence, int years)
    {
        double sum = 0, reach = 0;
        for (var j = 1; j <= years; j++)
        {
            reach = (persistence * reach) + 1;
            sum += reach * reach;
        }

        return (1 - (persistence * persistence)) * sum;
    }

    /// <summary>r(h): the variances of its single years, added up: Σ_t (1 − ρ^2t), t = 1 … h.</summary>
    public static double Reached(double persistence, int years) => Enumerable.Range(1, years).Sum(t => 1 - Math.Pow(persistence, 2 * t));

    /// <summary>E[S²].</summary>
    public double MeanSquare => ((Mode * Mode) + (High * High) + (Mode * High)) / 6;

    /// <summary>S at the middles of n slices of equal probability.</summary>
    public ImmutableArray<double> Deviations(int n)
    {
        var turn = Mode / High;
        return [.. Enumerable.Range(0, n).Select(i => (i + 0.5) / n).Select(u => u < turn ? Math.Sqrt(u * High * Mode) : High - Math.Sqrt((1 - u) * High * (High - Mode)))];
    }

    /// <summary>The distribution of growth over h years, less h times the drift, when S is any of these.</summary>
    public NormalMixture After(int years, ImmutableArray<double> deviations)
    {
        var summed = Summed(Persistence, years);
        var steady = (years * years * Drift * Drift) + (years * Price * Price);
        var means = MeansGiven(years, deviations);
        return new([.. deviations.Select((s, i) => new NormalForecast(means[i], Math.Sqrt(steady + (s * s * summed))))]);
    }

    /// <summary>Mean of growth over h years, less h times the drift, given each S.</summary>
    public double[] MeansGiven(int years, ImmutableArray<double> deviations)
    {
        var (back, taken) = (years * MeanSquare * Reached(Persistence, Horizon) / Horizon, Reached(Persistence, years));
        return [.. deviations.Select(s => 0.5 * (back - (s * s * taken)))];
    }
}
