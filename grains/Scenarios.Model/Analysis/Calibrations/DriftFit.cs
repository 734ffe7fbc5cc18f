using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>
/// Growth after an origin year, regressed on what was known in it 增速回归. (B-1) Yearly mean logarithmic growth over a window on 1, the national growth of the origin year and the county's own
/// past beside it; windows weigh as their years; Huber's weights keep revised figures from ruling it; the weight of national growth is drawn towards 1 (growth goes on as it is) by as much as one
/// origin year tells.
/// </summary>
/// <param name="Constant">a.</param>
/// <param name="National">b.</param>
/// <param name="Own">c.</param>
/// <param name="Residuals">Growth over each window, less what is expected.</param>
public sealed record DriftFit(double Constant, double National, double Own, ImmutableArray<double> Residuals)
{
    private const int Iterations = 30;
    private const double HuberTuning = 1.345;
    private const double MedianToDeviation = 1.4826;

    /// <summary>How far national growth stands from its usual in the origin year that the prior is worth: seven points.</summary>
    private const double PriorGap = 0.07;

    public static DriftFit Of(PanelHistory history, IReadOnlyList<BacktestWindow> windows, PanelSeries series)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(windows);
        var national = windows.Select(w => history.National(series, w.Origin)).ToArray();
        var own = windows.Select(w => PanelDrift.OwnPast(history, w.County, series, w.Origin)).ToArray();
        var growth = windows.Select(w => history.Level(w.County, series, w.Origin + w.Horizon) - history.Level(w.County, series, w.Origin)).ToArray();
        var origins = windows.Select(w => w.Origin).Distinct().Count();
        var prior = windows.Sum(w => (double)w.Horizon) / origins * PriorGap * PriorGap;
        var weights = windows.Select(w => (double)w.Horizon).ToArray();
        var fit = Vector<double>.Build.Dense(3);
        for (var i = 0; i < Iterations; i++)
        {
            fit = Solve(windows, growth, national, own, weights, prior);
            var errors = windows.Select((w, j) => (growth[j] / w.Horizon) - Expected(fit, national[j], own[j])).ToArray();
            var scale = HuberTuning * MedianToDeviation * Median([.. windows.Select((w, j) => Math.Abs(errors[j]) * Math.Sqrt(w.Horizon))]);
            weights = [.. windows.Select((w, j) => w.Horizon * Math.Min(1, scale / (Math.Abs(errors[j]) * Math.Sqrt(w.Horizon))))];
        }

        // To the digits that are written down, so that the spread is estimated about what will be used.
        double a = Math.Round(fit[0], 5), b = Math.Round(fit[1], 5), c = Math.Round(fit[2], 5);
        return new(a, b, c, [.. windows.Select((w, j) => growth[j] - (w.Horizon * (a + (b * national[j]) + (c * own[j]))))]);
    }

    private static double Expected(Vector<double> fit, double national, double own) => fit[0] + (fit[1] * national) + (fit[2] * own);

    private static Vector<double> Solve(IReadOnlyList<BacktestWindow> windows, double[] growth, double[] national, double[] own, double[] weights, double prior)
    {
        var (normal, right) = (Matrix<double>.Build.Dense(3, 3), Vector<double>.Build.Dense(3));
        for (var j = 0; j < windows.Count; j++)
        {
            ReadOnlySpan<double> x = [1, national[j], own[j]];
            for (var row = 0; row < 3; row++)
            {
                right[row] += weights[j] * x[row] * growth[j] / windows[j].Horizon;
                for (var column = 0; column < 3; column++)
                {
                    normal[row, column] += weights[j] * x[row] * x[column];
                }
            }
        }

        normal[1, 1] += prior;
        right[1] += prior;
        normal[2, 2] += 1e-12; // one county alone has no past beside the median
        return normal.Solve(right);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return Quantiles.Median(values);
    }
}
