using Scenarios.Contracts;
using Scenarios.Grains.Analyses;

namespace Scenarios.Grains.Tests;

public class AnalysisGrainTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public void Every_kind_of_question_has_one_analysis()
    {
        var requests = typeof(AnalysisRequest).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(AnalysisRequest))).ToArray();
        var analyses = typeof(IAnalysis).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsClass: true } && t.IsAssignableTo(typeof(IAnalysis))).Select(t => t.BaseType!.GetGenericArguments()[0]);
        Assert.Equal(requests.Select(t => t.Name).Order(), analyses.Select(t => t.Name).Order());
    }

    [Fact]
    public async Task The_same_question_has_the_same_key_and_another_one_another()
    {
        var request = await Check();
        Assert.Equal(request.Key(), (request with { Numbers = [.. request.Numbers] }).Key());
        Assert.NotEqual(request.Key(), (request with { Limit = 4 }).Key());
        Assert.NotEqual(request.Key(), (request with { Numbers = [new("industry-share", 0.3)] }).Key());
    }

    [Fact]
    public async Task The_arithmetic_of_targets_is_answered_and_what_it_proposes_resolves_it()
    {
        var request = await Check();
        var result = await Analyses.Answer<TargetsCheckResult>(cluster, request);
        Assert.NotEmpty(result.Conflicts);
        Assert.True(result.IsMended);
        var mended = await Analyses.Answer<TargetsCheckResult>(cluster, request with { Numbers = [.. result.Concessions.Select(c => new NamedNumber(result.Claims[c.Claim].Id, c.Number))] });
        Assert.Empty(mended.Conflicts);
    }

    [Fact]
    public async Task Facts_that_a_silo_does_not_hold_are_refused()
    {
        var status = await Analyses.Ended(cluster, await Check() with { Facts = "other" });
        Assert.Equal(RunState.Failed, status.State);
        Assert.Single(status.Faults);
    }

    [Fact]
    public async Task What_reaches_a_target_is_a_scenario_that_reaches_it()
    {
        var pipeline = await cluster.Compose("pipeline");
        var reach = await Analyses.Answer<ReachResult>(cluster, new ReachRequest(pipeline, ["gdp-ten-billion"], [], null, null, 1));
        Assert.True(reach.IsReached);
        var composed = await cluster.Pinglu.Compose(new ComposeRequest(null, [new ScenarioDocument(reach.ScenarioId, reach.ScenarioId + ".yaml", 0, reach.Text)], []));
        var gdp = Simulated.Run(composed).Single(s => s.Variable == "gdp_nominal").Values[5];
        Assert.Equal(reach.Targets[0].After, gdp, 1e-12 * gdp);
        Assert.True(gdp >= 1_000_000);
    }

    [Fact]
    public async Task A_story_crosses_the_wire()
    {
        var story = await Analyses.Answer<StoryResult>(cluster, new StoryRequest(await cluster.Compose("pipeline"), "urban-share", 0.8, 1));
        Assert.Equal("urbanisation.speed=0.06", story.Levers[Assert.Single(Assert.Single(story.Makings).Members)].Text);
    }

    [Fact]
    public async Task A_long_analysis_stops_at_once_and_begins_anew_when_asked_again()
    {
        var request = new DiscoverRequest(await cluster.Compose("pipeline"), "gdp-growth", false, 100_000, 3, "mc", 0.6, 0.05, 3);
        var grain = Analyses.Of(cluster, request);
        await grain.Start(request);
        Assert.Equal(RunState.Cancelled, (await grain.Leave(Guid.NewGuid())).State);
        Assert.Null(await grain.Result());
        Assert.Equal(RunState.Running, (await grain.Start(request)).State);
        Assert.Equal(RunState.Cancelled, (await grain.Leave(Guid.NewGuid())).State);
    }

    private async Task<TargetsCheckRequest> Check() => new("pinglu", (await cluster.Pinglu.Summary()).Digest, [], [], [], 3);
}
