using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>How a method did over some windows 方法汇总.</summary>
/// <param name="Coverage">Which part of the windows each of <see cref="Bands.Levels"/> held, as the mean over the origin years.</param>
/// <param name="Crps">Mean, over the windows.</param>
/// <param name="Rmse">Of the mean of the forecast.</param>
/// <param name="Bias">Mean of forecast less actual.</param>
/// <param name="Pit">Counts of ten bins of the PIT.</param>
/// <param name="ChiSquare">Of these counts against equal ones, 9 degrees of freedom; windows overlap, so that no probability goes with it.</param>
public sealed record MethodSummary(ImmutableArray<double> Coverage, double Crps, double Rmse, double Bias, ImmutableArray<int> Pit, double ChiSquare)
{
    /// <summary>Bins of the PIT.</summary>
    public const int Bins = 10;

    internal static MethodSummary Of(IReadOnlyList<WindowScore> scores, ForecastMethod method)
    {
        ForecastScore Score(WindowScore w) => w.Methods[(int)method];
        var pit = new int[Bins];
        foreach (var score in scores)
        {
            pit[Math.Min(Bins - 1, (int)(Bins * Score(score).Pit))]++;
        }

        var origins = scores.GroupBy(s => s.Window.Origin).ToArray();
        var expected = scores.Count / (double)Bins;
        return new(
            [.. Enumerable.Range(0, Bands.Levels.Length).Select(band => origins.Average(o => o.Average(s => Score(s).IsInside(band) ? 1.0 : 0)))],
            scores.Average(s => Score(s).Crps),
            Math.Sqrt(scores.Average(s => Score(s).Error * Score(s).Error)),
            scores.Average(s => Score(s).Error),
            [.. pit],
            pit.Sum(c => (c - expected) * (c - expected) / expected));
    }
}
