using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

/// <summary>What a review's measures rest on is what the other analyses answer, asked one by one.</summary>
public class MeasuresTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task Measures_are_the_answers_of_the_other_analyses()
    {
        var scenario = await cluster.Compose("pipeline");
        var request = new MeasuresRequest(scenario, ["gdp-growth", "urban-share"], ["secondary-share", "urban-share"], "gdp-growth", 0.5, 200, 7);
        var result = await Analyses.Answer<MeasuresResult>(cluster, request);

        var reach = await Analyses.Answer<ReachResult>(cluster, new ReachRequest(scenario, ["gdp-growth"], [], 0.5, null, 7));
        Assert.Equal(["gdp-growth", "urban-share"], result.Reach.Select(r => r.Targets.Single().Target));
        Assert.Equal(reach.Moves.AsEnumerable(), result.Reach[0].Moves);
        Assert.NotEmpty(reach.Moves);
        var cascade = await Analyses.Answer<CascadeResult>(cluster, new CascadeRequest("pinglu", scenario, "gdp-growth", 1));
        Assert.Equal(cascade.Tasks.AsEnumerable(), Assert.Single(result.Tasks).Tasks); // nobody's task is a part of the urban share
        var outlook = await Analyses.Answer<OutlookResult>(cluster, new OutlookRequest(scenario, "secondary-share", null, null, false, null, null, false, null, null, 200, 7));
        Assert.Equal(outlook.Count, Assert.Single(result.Outlook).Count); // the panel knows no towns
        var ranked = await Analyses.Answer<ProjectRankResult>(cluster, new ProjectRankRequest("pinglu", scenario, "gdp-growth", 200, 7));
        Assert.Equal(ranked.Projects.AsEnumerable(), result.Projects!.Projects);
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var request = new MeasuresRequest(await cluster.Compose("pipeline"), ["gdp-growht"], ["forest-cover"], null, 0.8, 5, 1);
        var status = await Analyses.Ended(cluster, request);
        Assert.Equal(["gdp-growht", "forest-cover", "5"], status.Faults.Select(f => f.Value));
    }
}
