using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Analysis.Calibrations;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Analyses;

/// <summary>Assumptions that fit real counties 校准.</summary>
public sealed class CalibrateAnalysis : Analysis<CalibrateRequest>
{
    protected override AnalysisResult Answer(CalibrateRequest request, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(request);
        var faults = new FaultList();
        var panel = PanelMessages.Panel(request.Panel.File, faults);
        PanelMessages.CheckHorizon(request.Horizon, faults);
        PanelMessages.CheckCounties(panel, faults);

        Messages.ThrowIfErrors(faults);
        var design = CalibrationDesign.EndingIn(request.Until ?? ComparableYears.EndOfLongest(panel!), request.Horizon);
        design = request.From is { } from ? design with { From = from } : design;
        var (counties, part) = Part(panel!, request.Part);
        var calibration = PanelCalibration.Of(counties, design, part, work, faults);
        Messages.ThrowIfErrors(faults);
        return new CalibrateResult(
            counties.Counties.Length,
            design.From,
            design.To,
            design.Until,
            calibration!.Windows.Groups.Sum(g => g.Length),
            calibration.Windows.Straddling,
            calibration.Windows.WithoutFigure,
            calibration.Windows.WithoutPast,
            PanelMessages.Of(calibration.Assumptions),
            new Vec([.. Bands.Levels]),
            [.. calibration.Fits.Select(f => new CalibrationFitMessage(PanelMessages.IdOf(f.Series), PanelMessages.NameOf(f.Series), f.Years, f.Windows, new Vec([.. f.Inside])))]);
    }

    private static (CountyPanel Counties, string Part) Part(CountyPanel panel, PanelPart part)
    {
        var (first, second) = PanelHalves.Of(panel, byProvince: false);
        return part switch
        {
            PanelPart.FirstHalf => (first, "first half by county"),
            PanelPart.SecondHalf => (second, "second half by county"),
            _ => (panel, "all counties"),
        };
    }
}
