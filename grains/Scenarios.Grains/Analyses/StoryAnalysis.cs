using System.Globalization;
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
        if (!(request.Probability is > 0 and < 1))
        {
            faults.Error(new Place("--probability"), request.Probability.ToString("R", CultureInfo.InvariantCulture), new("概率须在 0 与 1 之间", "a probability lies between 0 and 1"), new("例如 0.8", "for example 0.8"));
        }

        faults.ThrowIfErrors();
        var story = Story.Of(setup, targets[0], request.Probability, request.Seed, work);
        return new StoryResult(
            TargetMessages.Of(setup.County, new TargetReach(targets[0], story.Value, story.Value, story.Odds, story.Odds)),
            TargetMessages.Of(story.Odds),
            [.. story.Levers.Select(s => new StoryStepMessage(s.Means.Text, Messages.Of(s.Means.Name), s.Value, s.Probability))],
            [.. story.Makings.Select(Of)],
            story.WithAll,
            [.. story.Events.Select(s => new StoryStepMessage(s.Means.Text, Messages.Of(s.Means.Name), s.Value, s.Probability))],
            [.. story.Breakings.Select(Of)],
            Story.Exhaustive);
    }

    private static StorySetMessage Of(StorySet set) => new(set.Members, set.Value, set.Probability);
}
