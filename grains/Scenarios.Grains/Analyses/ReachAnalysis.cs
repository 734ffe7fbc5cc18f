using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains.Analyses;

/// <summary>The least change of levers that reaches targets 目标倒推.</summary>
public sealed class ReachAnalysis(AnalysisCounties counties) : Analysis<ReachRequest>
{
    protected override AnalysisResult Answer(ReachRequest request, AnalysisWork work)
    {
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var targets = Targets(request, setup, faults);
        if (request.Probability is { } p && !(p is > 0 and < 1))
        {
            faults.Error(new Place("--probability"), p.ToString("R", CultureInfo.InvariantCulture), new("概率须在 0 与 1 之间", "a probability lies between 0 and 1"), new("例如 0.8", "for example 0.8"));
        }

        var levers = ReachLevers.Of(setup, request.With, targets.IsEmpty ? setup.County.EndYear : targets.Max(t => t.Year), faults);
        faults.ThrowIfErrors();
        var reach = Reach.Of(setup, targets, levers, request.Probability, request.Seed, work);
        return new ReachResult(
            reach.IsReached,
            [.. reach.Moves.Select(Of)],
            reach.Effort,
            [.. reach.Targets.Select(t => TargetMessages.Of(setup.County, t))],
            TargetMessages.Of(reach.Before),
            TargetMessages.Of(reach.After),
            reach.Sampled,
            reach.SampledHits,
            $"{request.Scenario.Id}-reach",
            Text(request, setup, reach));
    }

    private static ImmutableArray<Target> Targets(ReachRequest request, ModelSetup setup, FaultList faults)
    {
        if (request.Targets.IsEmpty)
        {
            faults.Error(new Place("target"), "", new("没有写目标", "no target is named"), new("例如 gdp-ten-billion", "for example gdp-ten-billion"));
        }

        if (request.By is { } by && (by <= setup.County.BaseYear || by > setup.County.EndYear))
        {
            faults.Error(new Place("--by"), $"{by}", new("年份不在推演期内", "the year is outside the projection"), new($"请用 {setup.County.BaseYear + 1} 至 {setup.County.EndYear} 之间的年份", $"use a year from {setup.County.BaseYear + 1} to {setup.County.EndYear}"));
        }

        var targets = TargetChoice.Of(setup, request.Targets, faults);
        return request.By is { } year ? [.. targets.Select(t => t with { Year = year })] : targets;
    }

    // A scenario that holds the moved levers and nothing else, over the one they were moved from. Its id is the name of the file it is written to.
    private static byte[] Text(ReachRequest request, ModelSetup setup, Reach reach)
    {
        var faults = new FaultList();
        var targets = string.Join(", ", reach.Targets.Select(t => t.Target.Id));
        var text = ScenarioEditor.NewText(null, new($"{request.Scenario.Name.Zh}：为 {targets} 所需", $"{request.Scenario.Name.En}: what {targets} would take"), [request.Scenario.Id]);
        text = ScenarioEditor.Edit("reach", text, reach.Moves.Select(m => m.Lever.Text(m.Distance)), [], [.. setup.Projects.Select(p => p.Facts.Id)], faults);
        faults.ThrowIfErrors();
        return text;
    }

    private static LeverMoveMessage Of(LeverMove move)
    {
        var (own, moved) = (move.Lever.Own, move.Lever.At(move.Distance));
        return new LeverMoveMessage(own.Key, Messages.Of(own.Name), own.Unit, own.Low, own.Mode, own.High, moved.Low, moved.Mode, moved.High, move.Distance, move.Lever.Weight, move.IsAtEnd);
    }
}
