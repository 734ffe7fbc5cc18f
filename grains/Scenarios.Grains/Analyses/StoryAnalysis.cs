using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Analysis.Stories;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Analyses;

/// <summary>The minimal story of a target 最小情节.</summary>
public sealed class StoryAnalysis(AnalysisCounties counties) : Analysis<StoryRequest>
{
    protected override AnalysisResult Answer(StoryRequest request, AnalysisWork work)
    {
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var targets = TargetChoice.Of(setup, [request.Target], faults);
        AnalysisTargets.CheckProbability(request.Probability, faults);
        faults.ThrowIfErrors();
        var story = Story.Of(setup, targets[0], request.Probability, request.Seed, work);
        return new StoryResult(
            AnalysisTargets.Of(setup.County, new TargetReach(targets[0], story.Value, story.Value, story.Odds, story.Odds)),
            AnalysisTargets.Of(story.Odds),
            [.. story.Levers.Select(s => new StoryStepMessage(s.Means.Text, Messages.Of(s.Means.Name), s.Value, s.Probability))],
            [.. story.Makings.Select(Of)],
            story.WithAll,
            [.. story.Events.Select(s => new StoryStepMessage(s.Means.Text, Messages.Of(s.Means.Name), s.Value, s.Probability))],
            [.. story.Breakings.Select(Of)],
            Story.Exhaustive);
    }

    private static StorySetMessage Of(StorySet set) => new(set.Members, set.Value, set.Probability);
}
