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
        var result = Assert.IsType<WhyResult>((await Asked(request)).Result);
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
        var why = (await Asked(new WhyRequest("pinglu", pipeline, await cluster.Compose("plan"), "gdp_nominl", 2050))).Status;
        Assert.Equal(RunState.Failed, why.State);
        Assert.Equal(["gdp_nominl", "2050"], why.Faults.Select(f => f.Value));
        Assert.Contains("gdp_nominal", why.Faults[0].Remedy.En, StringComparison.Ordinal);
        var compare = (await Asked(new CompareRequest("pinglu", [pipeline], [2020, 2025], false))).Status;
        Assert.Equal(["pipeline", "2020"], compare.Faults.Select(f => f.Value));
    }

    [Fact]
    public async Task A_comparison_leaves_out_what_does_not_differ_unless_everything_is_asked_for()
    {
        var scenarios = new[] { await cluster.Compose("pipeline"), await cluster.Compose("trend") };
        var some = Assert.IsType<CompareResult>((await Asked(new CompareRequest("pinglu", [.. scenarios], [], false))).Result);
        var all = Assert.IsType<CompareResult>((await Asked(new CompareRequest("pinglu", [.. scenarios], [], true))).Result);
        Assert.Equal([2025, 2030, 2035], some.Years.ToArray());
        Assert.Equal((0, 3, 0), (some.Assumptions, some.Projects, some.Events));
        Assert.Equal((3, some.Moving, some.Turning), (some.Levers.Length, some.Indicators.Length, some.Targets.Length));
        Assert.DoesNotContain(some.Indicators, i => i.Indicator.Id == "urban_share");
        Assert.Contains(all.Indicators, i => i.Indicator.Id == "urban_share");
        Assert.Equal((all.Judged, true), (all.Targets.Length, all.Levers.Length > 100));
    }

    private async Task<(AnalysisStatus Status, AnalysisResult? Result)> Asked(AnalysisRequest request)
    {
        var analysis = cluster.Grains.GetGrain<IAnalysisGrain>(request.Key());
        var status = await analysis.Start(request);
        await foreach (var next in analysis.Progress())
        {
            status = next;
        }

        return (status, await analysis.Result());
    }
}
