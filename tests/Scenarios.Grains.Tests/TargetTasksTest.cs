using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Cascades;
using Scenarios.Model.Analysis.Ranking;

namespace Scenarios.Grains.Tests;

/// <summary>The analyses that tell what projects do to a target, and whose task it is.</summary>
public class TargetTasksTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task A_ranking_of_projects_has_the_bits_of_the_model()
    {
        var scenario = await cluster.Compose("pipeline", "fusheng-alumina-2.start=2022");
        var request = new ProjectRankRequest("pinglu", scenario, "gdp-growth", 200, 7);
        var result = await Analyses.Answer<ProjectRankResult>(cluster, request);
        var setup = Runs.Setup(new RunRequest(scenario, 1, 1, "mc", [], []));
        var expected = ProjectRank.Of(setup, setup.County.Targets.Single(t => t.Id == "gdp-growth"), 200, 7, AnalysisWork.Alone);
        Assert.Equal(expected.Projects.Select(p => setup.Projects[p.Projects[0]].Facts.Id), result.Projects.Select(p => p.Project));
        Assert.Equal(expected.Projects.Select(p => (p.Net.Probability.Mean, p.Net.Value.Error, p.Later?.Central)), result.Projects.Select(p => (p.Net.Probability, p.Net.ValueError, p.Later?.Central)));
        Assert.Equal(expected.Pools.Select(p => (p.Stage, p.InHistory, p.CostPerPoint)), result.Pools.Select(p => (p.Project, p.InHistory, p.CostPerPoint)));
        Assert.NotNull(result.Projects.Single(p => p.Project == "fusheng-alumina-2").Earlier);
        Assert.Null(result.Projects.Single(p => p.Project == "trina-solar").Earlier);
        Assert.Equal((expected.Odds.Hits, expected.Central, true), (result.Target.Hits, result.Target.Verdict.Value, result.InPoints));

        var refused = await Refused(request with { Target = "gdp-growht", Draws = 3 });
        Assert.Equal(["gdp-growht", "3"], refused.Select(f => f.Value));
        Assert.Contains("gdp-growth", refused[0].Remedy.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cascade_has_the_bits_of_the_model_and_refuses_what_cannot_be_split()
    {
        var scenario = await cluster.Compose("pipeline");
        var request = new CascadeRequest("pinglu", scenario, "secondary-share", 10);
        var result = await Analyses.Answer<CascadeResult>(cluster, request);
        var setup = Runs.Setup(new RunRequest(scenario, 1, 1, "mc", [], []));
        var target = setup.County.Targets.Single(t => t.Id == "secondary-share");
        var expected = Cascade.Of(setup, target, CascadeAccount.Of(setup, target)!, 10);
        Assert.Equal((expected.Level, expected.Required, expected.Beyond), (result.Level, result.Required, result.Beyond));
        Assert.Equal(expected.Lines.Select(l => (l.Id, l.Exact.Task, l.Rounded.Extra, l.TaskGrowth)), result.Tasks.Select(t => (t.Id, t.Exact.Task, t.Rounded.Extra, t.TaskGrowth)));
        Assert.Equal(expected.Lines.Select(l => $"{l.Level}"), result.Tasks.Select(t => $"{t.Level}"));
        Assert.Equal(("nominal", VerdictType.Missed), (result.Prices, result.Target.Verdict));

        var refused = await Refused(request with { Target = "urban-share", Unit = 0 });
        Assert.Equal(["urban-share", "0"], refused.Select(f => f.Value));
        Assert.Contains("industry-share", refused[0].Remedy.Zh, StringComparison.Ordinal);
        Assert.NotEqual(request.Key(), (request with { Unit = 1 }).Key());
    }

    private async Task<IReadOnlyList<InputFault>> Refused(AnalysisRequest request)
    {
        var status = await Analyses.Ended(cluster, request);
        Assert.Equal(RunState.Failed, status.State);
        return status.Faults;
    }
}
