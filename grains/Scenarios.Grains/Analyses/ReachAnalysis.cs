using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Counties.Levers;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Analyses;

/// <summary>The least change of levers that reaches targets 目标倒推.</summary>
public sealed class ReachAnalysis(AnalysisCounties counties) : Analysis<ReachRequest>
{
    protected override AnalysisResult Answer(ReachRequest request, AnalysisWork work)
    {
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var targets = Targets(request, setup, faults);
        if (request.Probability is { } probability)
        {
            AnalysisTargets.CheckProbability(probability, faults);
        }

        var levers = ReachLevers.Of(setup, request.With, targets.IsEmpty ? setup.County.EndYear : targets.Max(t => t.Year), faults);
        faults.ThrowIfErrors();
        var reach = Reach.Of(setup, targets, levers, request.Probability, request.Seed, work);
        var names = new FactorNames(setup, [.. reach.Moves.Select(m => m.Lever.Own)]);
        return new ReachResult(
            reach.IsReached,
            [.. reach.Moves.Select(m => Of(m, names))],
            reach.Effort,
            [.. reach.Targets.Select(t => AnalysisTargets.Of(setup.County, t))],
            AnalysisTargets.Of(reach.Before),
            AnalysisTargets.Of(reach.After),
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

        if (request.By is { } by)
        {
            ProjectionYears.Check(setup.County, by, new Place("--by"), faults);
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
        var levers = SetLevers.Read("reach", reach.Moves.Select(m => m.Lever.Text(m.Distance)), LeverNames.Of(setup.County, []), faults);
        text = ScenarioEditor.Edit("reach", text, levers, [], faults);
        faults.ThrowIfErrors();
        return text;
    }

    private static LeverMoveMessage Of(LeverMove move, FactorNames names)
    {
        var (own, moved) = (move.Lever.Own, move.Lever.At(move.Distance));
        return new LeverMoveMessage(own.Key, Messages.Of(names.Of(own)), own.Unit, own.Low, own.Mode, own.High, moved.Low, moved.Mode, moved.High, move.Distance, move.Lever.Weight, move.IsAtEnd);
    }
}
