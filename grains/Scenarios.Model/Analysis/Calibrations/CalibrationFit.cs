using System.Collections.Immutable;
using Scenarios.Model.Analysis.Backtests;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>How a calibration fits the windows it was made from 校准拟合.</summary>
/// <param name="Years">Horizon.</param>
/// <param name="Inside">Which part of the windows lies inside each of <see cref="Bands.Levels"/>.</param>
public sealed record CalibrationFit(PanelSeries Series, int Years, int Windows, ImmutableArray<double> Inside)
{
    internal static CalibrationFit Of(PanelSeries series, int years, IReadOnlyCollection<double> below) =>
        new(series, years, below.Count, [.. Bands.Levels.Select(p => below.Average(b => Math.Abs((2 * b) - 1) <= p ? 1.0 : 0))]);
}
