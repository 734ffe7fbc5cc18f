using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Analyses;

/// <summary>How many real counties did what a target asks 外部视角.</summary>
public sealed class OutlookAnalysis(AnalysisCounties counties) : Analysis<OutlookRequest>
{
    private const int LeastDraws = 100;
    private const int MostDraws = 1_000_000;

    protected override AnalysisResult Answer(OutlookRequest request, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(request);
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var targets = TargetChoice.Of(setup, [request.Target], faults);
        var panel = PanelMessages.Panel(request.Panel, faults);
        PanelMessages.Range("--draws", request.Draws, LeastDraws, MostDraws, faults);
        var settings = new OutlookSettings(request.Width, request.SizeFactor, request.CurrentPriceSize, request.Years, request.From, request.AsSecondary, request.Deflator);
        var question = targets is [var target] && panel is not null ? OutlookQuestion.Of(setup, target, panel, settings, faults) : null;
        Messages.ThrowIfErrors(faults);
        return OutlookMessages.Of(Outlook.Of(question!, request.Seed, request.Draws, work));
    }
}
