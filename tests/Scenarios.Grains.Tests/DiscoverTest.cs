using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Discovery;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Tests;

public class DiscoverTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    private async Task<DiscoverRequest> Request(string target) => new(await cluster.Compose("pipeline"), target, false, 1000, 3, "mc", 0.6, 0.05, 2);

    [Fact]
    public async Task Boxes_cross_the_wire_as_the_model_finds_them()
    {
        var request = await Request("gdp-growth");
        var status = await Analyses.Ended(cluster, request);
        Assert.Equal((RunState.Finished, 1.0), (status.State, status.Share));
        var result = Assert.IsType<DiscoverResult>(await Analyses.Of(cluster, request).Result());

        var setup = Simulated.Setup("pipeline");
        var expected = ScenarioDiscovery.Of(setup, setup.County.Targets.Single(t => t.Id == "gdp-growth"), false, 3, new MonteCarlo(), 1000, new PrimSettings(0.05, 0.6, 2), AnalysisWork.Alone);
        Assert.NotEmpty(expected.Boxes);
        Assert.Equal((expected.Base.Hits, expected.Base.Draws, expected.Base.Low), (result.Base.Hits, result.Base.Futures, result.Base.Low));
        Assert.Equal(expected.Inputs.Select(i => (i.Key, i.Kind.ToString(), i.Name.Zh, i.From, i.To)), result.Inputs.Select(i => (i.Key, i.Type.ToString(), i.Name.Zh, i.From, i.To)));
        Assert.Equal(
            expected.Boxes.SelectMany(b => b.Covering.Found.Conditions.Select(c => (c.Condition.Dimension, c.Condition.Low, c.Condition.High, c.QuasiP, b.Covering.Reappears[c.Condition.Dimension], b.Odds.Hits, b.Fresh!.Value.Hits))),
            result.Boxes.SelectMany(b => b.Conditions.Select(c => (c.Input, c.Low, c.High, c.QuasiP, c.Reappears, b.Density.Hits, b.Fresh!.Hits))));
        Assert.Equal(expected.Boxes.SelectMany(b => b.Covering.Found.Trajectory.Select(t => (t.Count.Density, t.Count.Coverage))), result.Boxes.SelectMany(b => b.Trajectory.Select(t => (t.Density, t.Coverage))));
        Assert.All(result.Boxes, b => Assert.Equal("peel", Assert.Single(b.Trajectory, t => t.Taken).Kind));
        Assert.Equal("gdp-growth", result.Target.Target);
    }

    [Fact]
    public async Task Everything_wrong_with_a_request_is_told_at_once()
    {
        var faults = (await Analyses.Ended(cluster, await Request("gdp-groth") with { Draws = 10, Design = "grid:linkage.response=3", Density = 1.5, Peel = double.NaN, Boxes = 0 })).Faults;
        Assert.Equal(["target", "--design", "--draws", "--density", "--peel", "--boxes"], faults.Select(f => f.File));
        Assert.Contains("gdp-growth", faults[0].Remedy.En, StringComparison.Ordinal);
        Assert.All(faults, f => Assert.True(f.IsError && f.Reason.Zh.Length > 0 && f.Remedy.Zh.Length > 0));
    }
}
