using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>A back-test whose assumptions were learnt where it does not look 样本外回测: on other counties, or on earlier years.</summary>
/// <param name="Backtest">The back-test.</param>
/// <param name="Assumptions">Under which it was made: of two halves, those with which the first and the second were forecast.</param>
public sealed record LearntBacktest(Backtest Backtest, ImmutableArray<PanelAssumptions> Assumptions)
{
    // Learning takes about as long as judging.
    private const double Learning = 0.4;

    /// <summary>Each half of the counties is forecast by what was learnt on the other, from windows of the same origin years; null when a fault is an error.</summary>
    public static LearntBacktest? OfHalves(CountyPanel panel, bool byProvince, BacktestDesign design, AnalysisWork work, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(work);
        var (first, second) = PanelHalves.Of(panel, byProvince);
        var calibration = new CalibrationDesign(design.From, design.To, design.To + design.Horizon, design.Horizon);
        var ofFirst = PanelCalibration.Of(first, calibration, byProvince ? "first half by province" : "first half by county", work, faults);
        work.Report(0.5 * Learning);
        var ofSecond = PanelCalibration.Of(second, calibration, byProvince ? "second half by province" : "second half by county", work, faults);
        work.Report(Learning);
        return ofFirst is null || ofSecond is null
            ? null
            : new(
                Backtest.Of(first, ofSecond.Assumptions, design, work, Learning, 0.5 * (1 + Learning)).With(Backtest.Of(second, ofFirst.Assumptions, design, work, 0.5 * (1 + Learning))),
                [ofSecond.Assumptions, ofFirst.Assumptions]);
    }

    /// <summary>All counties are forecast by what could be learnt of them from figures up to a year; null when a fault is an error.</summary>
    public static LearntBacktest? OfEarlier(CountyPanel panel, int until, BacktestDesign design, AnalysisWork work, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(work);
        if (design.From < until)
        {
            faults.Error(
                new Place("--until"),
                until.ToString(CultureInfo.InvariantCulture),
                new($"起报年 {design.From} 早于它，校准会看到被预测的年份", $"the origin year {design.From} comes before it: the calibration would see what is to be forecast"),
                new($"用 --from {until} 或更晚的起报年", $"let --from be {until} or later"));
            return null;
        }

        var calibration = PanelCalibration.Of(panel, CalibrationDesign.EndingIn(until, design.Horizon), "all counties", work, faults);
        work.Report(Learning);
        return calibration is null ? null : new(Backtest.Of(panel, calibration.Assumptions, design, work, Learning), [calibration.Assumptions]);
    }
}
