using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Stories;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Stories;

public class StoryTest
{
    private static readonly ModelSetup Pipeline = Repository.Setup("pipeline");

    // Written into a scenario and drawn with other numbers, the levers that are told make the target as likely as is told.
    [Fact]
    public void What_would_make_a_target_likely_does()
    {
        var story = Of("urban-share");
        var set = Assert.Single(story.Makings);
        Assert.Equal("urbanisation.speed=0.06", story.Levers[Assert.Single(set.Members)].Means.Text);
        var other = OutcomeSample.Of(Repository.SetupOf("assumptions: { urbanisation.speed: 0.06 }"), [new Outcome("urban_share", 2025)], 9, new MonteCarlo(), 5000, AnalysisWork.Alone).Values[0];
        Assert.Equal(set.Probability!.Value, other.Count(v => v >= 0.45) / 5000.0, 0.02);
    }

    [Fact]
    public void The_fewest_events_that_break_a_target_are_enough_together_and_none_is_too_many()
    {
        var story = Of("gdp-growth", Repository.Setup("key-projects"));
        Assert.True(story.Value >= 0.1);
        Assert.NotEmpty(story.Breakings);
        foreach (var set in story.Breakings)
        {
            Assert.Equal(set.Value, GrowthAfter(story, [.. set.Members]), 1e-12);
            Assert.True(set.Value < 0.1);
            Assert.All(set.Members, left => Assert.True(GrowthAfter(story, [.. set.Members.Where(m => m != left)]) >= 0.1));
        }
    }

    [Fact]
    public void The_same_story_is_told_on_any_number_of_threads()
    {
        var (one, two) = (Of("urban-share"), Of("urban-share", new TwoThreads()));
        Assert.Equal(one.Levers.Select(l => (l.Means.Text, l.Value, l.Probability)), two.Levers.Select(l => (l.Means.Text, l.Value, l.Probability)));
        Assert.Equal(one.Odds, two.Odds);
    }

    // The events as a scenario file has them.
    private static double GrowthAfter(Story story, int[] members)
    {
        var texts = members.Select(m => story.Events[m].Means.Text).ToArray();
        var events = string.Join(", ", texts.Where(t => t.StartsWith("events", StringComparison.Ordinal)).Select(t => t[9..^1]));
        var projects = string.Join(", ", texts.Where(t => !t.StartsWith("events", StringComparison.Ordinal)).Select(t => $"{{ id: {t.Split('.')[0]}, realised: 0 }}"));
        return Repository.Project(Repository.SetupOf($"extends: [key-projects]\nevents: [{events}]\nprojects: [{projects}]")).Single(s => s.Variable == "gdp_real_growth_average").Values[5];
    }

    private static Story Of(string target, AnalysisWork? work = null) => Of(target, Pipeline, work);

    private static Story Of(string target, ModelSetup setup, AnalysisWork? work = null)
    {
        var faults = new FaultList();
        var chosen = TargetChoice.Of(setup, [target], faults);
        faults.ThrowIfErrors();
        return Story.Of(setup, chosen[0], 0.8, 1, work ?? AnalysisWork.Alone);
    }
}
