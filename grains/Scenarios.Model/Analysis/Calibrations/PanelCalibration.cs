using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>
/// Assumptions for counties known by sector, estimated on a panel 面板校准 from windows that end in or before a year. The panel is nominal: growth and prices are told apart by rule, see
/// <see cref="PriceRule"/>.
/// </summary>
/// <param name="Assumptions">What was found.</param>
/// <param name="Fits">By series and horizon.</param>
/// <param name="Windows">How many it was found from.</param>
public sealed record PanelCalibration(PanelAssumptions Assumptions, ImmutableArray<CalibrationFit> Fits, BacktestWindows Windows)
{
    private static readonly ImmutableArray<double> Persistences = [.. Enumerable.Range(0, 10).Select(i => i / 10.0)];

    // c is sought in twentieths.
    private const int CommonParts = 20;

    /// <summary>Calibrates; null when a fault is an error.</summary>
    /// <param name="panel">Real counties.</param>
    /// <param name="design">From which windows.</param>
    /// <param name="part">Which of the counties these are, for the source of what is found.</param>
    /// <param name="work">Threads and cancellation.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static PanelCalibration? Of(CountyPanel panel, CalibrationDesign design, string part, AnalysisWork work, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(faults);
        var history = new PanelHistory(panel);
        var found = BacktestWindows.Of(history, design.From, design.To, design.Horizon, design.Until);
        BacktestWindow[] windows = [.. found.Groups.SelectMany(g => g)];
        if (windows.Count(w => w.Horizon == 1) < CalibrationDesign.LeastWindows)
        {
            faults.Error(
                new Place("--panel"),
                $"{windows.Count(w => w.Horizon == 1)}",
                new($"{design.From}—{design.Until} 年可用的一年期窗口不足 {CalibrationDesign.LeastWindows} 个", $"fewer than {CalibrationDesign.LeastWindows} windows of one year from {design.From} to {design.Until}"),
                new("放宽年份，或换用县数更多的面板", "widen the years, or take a panel of more counties"));
            return null;
        }

        var drifts = PanelScale.Sectors.Select(s => DriftFit.Of(history, windows, s)).ToArray();
        var quantiles = drifts.Select(d => SpreadQuantiles.Of(windows, d.Residuals)).ToArray();
        var fits = new SpreadFit[quantiles.Length * Persistences.Length];
        work.ForEach(fits.Length, i =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            fits[i] = SpreadFit.Of(quantiles[i / Persistences.Length], PriceRule.ShockDeviation, Persistences[i % Persistences.Length], design.Horizon);
        });
        // One persistence for all sectors, as the model has it.
        SpreadFit[] sectors = Enumerable.Range(0, Persistences.Length).Select(i => quantiles.Select((_, k) => fits[(k * Persistences.Length) + i]).ToArray()).MinBy(s => s.Sum(f => f.Distance))!;
        var gdp = new CommonFit(Gdp(history, windows, drifts, sectors), sectors.Select(s => s.Spread));
        var distances = new double[CommonParts];
        work.ForEach(CommonParts, i => distances[i] = gdp.Distance((double)i / CommonParts));
        var common = (double)Array.IndexOf(distances, distances.Min()) / CommonParts;
        return new(CalibratedRows.Of(drifts, sectors, common, Source(panel, design, part, windows.Length)), [.. gdp.Inside(common), .. FitsOf(windows, drifts, sectors)], found);
    }

    private static string Source(CountyPanel panel, CalibrationDesign design, string part, int windows) => string.Create(
        CultureInfo.InvariantCulture,
        $"calibrated on a panel of real counties at current prices (sha256 {panel.Digest[..12]}…, {part}: {panel.Counties.Length} counties), origin years {design.From}-{design.To}, figures up to {design.Until}, {windows} windows of up to {design.Horizon} years: docs/analysis/backtest");

    private static GdpResidual[] Gdp(PanelHistory history, BacktestWindow[] windows, DriftFit[] drifts, SpreadFit[] sectors) => [.. windows.Select((w, i) =>
    {
        double Grown(PanelSeries series) => history.Level(w.County, series, w.Origin + w.Horizon) - history.Level(w.County, series, w.Origin);
        double[] shares = [.. PanelScale.Sectors.Select(s => Math.Exp(history.Level(w.County, s, w.Origin) - history.Level(w.County, PanelSeries.Gdp, w.Origin)))];
        // What was expected of a sector over the window is what it did less its residual.
        var expected = PanelScale.Sectors.Select((s, k) => shares[k] * Math.Exp(Grown(s) - drifts[k].Residuals[i] + (w.Horizon * sectors[k].Shift))).Sum();
        return new GdpResidual(w.Horizon, Grown(PanelSeries.Gdp) - Math.Log(expected), shares);
    })];

    private static IEnumerable<CalibrationFit> FitsOf(BacktestWindow[] windows, DriftFit[] drifts, SpreadFit[] sectors) => PanelScale.Sectors.SelectMany((series, k) => windows
        .Select((w, i) => (w.Horizon, Residual: drifts[k].Residuals[i] - (w.Horizon * sectors[k].Shift)))
        .GroupBy(w => w.Horizon)
        .OrderBy(g => g.Key)
        .Select(g =>
        {
            var shape = sectors[k].Spread.After(g.Key, sectors[k].Spread.Deviations(SpreadFit.Slices));
            return CalibrationFit.Of(series, g.Key, [.. g.Select(w => shape.Below(w.Residual))]);
        }));
}
