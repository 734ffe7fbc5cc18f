using System.Collections.Immutable;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>Where counties ended beside what was expected of them, after so many years 残差分位数.</summary>
/// <param name="Windows">How many.</param>
/// <param name="Residuals">Quantiles of the residuals, at <see cref="SpreadFit.Probabilities"/>.</param>
/// <param name="Weight">Square root of its part in all windows: long horizons have fewer and are no less asked for.</param>
public sealed record SpreadQuantiles(int Years, int Windows, ImmutableArray<double> Residuals, double Weight)
{
    public static ImmutableArray<SpreadQuantiles> Of(IReadOnlyList<BacktestWindow> windows, IReadOnlyList<double> residuals)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(residuals);
        return [.. windows.Select((w, i) => (w.Horizon, Residual: residuals[i])).GroupBy(w => w.Horizon).OrderBy(g => g.Key).Select(g =>
        {
            double[] sorted = [.. g.Select(w => w.Residual).Order()];
            return new SpreadQuantiles(g.Key, sorted.Length, [.. SpreadFit.Probabilities.Select(p => Quantiles.Of(sorted, p))], Math.Sqrt((double)sorted.Length / windows.Count));
        })];
    }
}
