using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Attributions;

namespace Scenarios.Grains.Tests;

public class CompareAndWhyTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task Why_gives_the_models_own_bits_on_the_silos_threads()
    {
        var request = new WhyRequest("pinglu", await cluster.Compose("pipeline"), await cluster.Compose("plan"), "fiscal_revenue", null);
        var result = await Analyses.Answer<WhyResult>(cluster, request);
        var expected = Attribution.Of(Simulated.Setup("pipeline"), Simulated.Setup("plan"), [new("fiscal_revenue", 2025)], AnalysisWork.Alone);
        var difference = expected.Differences[0];
        Assert.Equal((2025, difference.From, difference.To), (result.Year, result.From, result.To));
        Assert.Equal(
            expected.Sorted(difference).SelectMany(x => new[] { x.Part.Part, x.Part.Alone, x.Part.Last }).Select(BitConverter.DoubleToInt64Bits),
            result.Parts.SelectMany(p => new[] { p.Part, p.Alone, p.Last }).Select(BitConverter.DoubleToInt64Bits));
        Assert.Contains(result.Parts, p => p is { Kind: "projects", Subject: "aluminium", Projects: 9 });
        Assert.Empty(result.Sectors);
    }

    [Fact]
    public async Task Whatever_is_wrong_with_a_question_is_told_at_once()
    {
        var pipeline = await cluster.Compose("pipeline");
        var why = await Analyses.Ended(cluster, new WhyRequest("pinglu", pipeline, await cluster.Compose("plan"), "gdp_nominl", 2050));
        Assert.Equal(RunState.Failed, why.State);
        Assert.Equal(["gdp_nominl", "2050"], why.Faults.Select(f => f.Value));
        Assert.Contains("gdp_nominal", why.Faults[0].Remedy.En, StringComparison.Ordinal);
        var compare = await Analyses.Ended(cluster, new CompareRequest("pinglu", [pipeline], [2020, 2025], false));
        Assert.Equal(["pipeline", "2020"], compare.Faults.Select(f => f.Value));
    }

    [Fact]
    public async Task A_comparison_leaves_out_what_does_not_differ_unless_everything_is_asked_for()
    {
        var scenarios = new[] { await cluster.Compose("pipeline"), await cluster.Compose("trend") };
        var some = await Analyses.Answer<CompareResult>(cluster, new CompareRequest("pinglu", [.. scenarios], [], false));
        var all = await Analyses.Answer<CompareResult>(cluster, new CompareRequest("pinglu", [.. scenarios], [], true));
        Assert.Equal([2025, 2030, 2035], some.Years.ToArray());
        Assert.Equal((0, 3, 0), (some.Assumptions, some.Projects, some.Events));
        Assert.Equal((3, some.Moving, some.Turning), (some.Levers.Length, some.Indicators.Length, some.Targets.Length));
        Assert.DoesNotContain(some.Indicators, i => i.Indicator.Id == "urban_share");
        Assert.Contains(all.Indicators, i => i.Indicator.Id == "urban_share");
        Assert.Equal((all.Judged, true), (all.Targets.Length, all.Levers.Length > 100));
    }
}
