using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Counties;
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
        var panel = request.Panel is { } file ? CountyPanelFile.Read(file.Name, file.Content, CountyPanelFile.Shipped.Breaks, faults) : CountyPanelFile.Shipped;
        if (request.Draws is < LeastDraws or > MostDraws)
        {
            faults.Error(new Place("--draws"), request.Draws.ToString(CultureInfo.InvariantCulture), new("超出范围", "it is out of range"), new($"请用 {LeastDraws}…{MostDraws}", $"use {LeastDraws}…{MostDraws}"));
        }

        var settings = new OutlookSettings(request.Width, request.SizeFactor, request.CurrentPriceSize, request.Years, request.From, request.AsSecondary, request.Deflator);
        var question = targets is [var target] && panel is not null ? OutlookQuestion.Of(setup, target, panel, settings, faults) : null;
        Messages.ThrowIfErrors(faults);
        return OutlookMessages.Of(Outlook.Of(question!, request.Seed, request.Draws, work));
    }
}
