using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Tests;

public class SensitivityAnalysisTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task The_grain_has_the_bits_of_the_model_sorted_by_total_index()
    {
        var scenario = await cluster.Compose("pipeline");
        var result = await Analyses.Answer<SensitivityResult>(cluster, Request(scenario) with { Method = SensitivityMethod.Sobol, Samples = 64, ByFamily = true, SecondOrder = true });

        var setup = Simulated.Setup("pipeline");
        var question = new SensitivityQuestion(new Outcome("gdp_nominal", 2025), null);
        var design = FactorDesigns.OfSobol(question.Factors(setup, withChance: false, byFamily: true), 64, true, Counties.DirectionNumbersFile.Shipped, "", new())!;
        var indices = SobolEstimator.Of(design, FactorSample.OfAssumptions(setup, question.Outcome, design, 1, AnalysisWork.Alone), 1, AnalysisWork.Alone);
        Assert.Equal(
            design.Factors.Select((f, i) => (f.Id, indices.First[i].Value, indices.Total[i].Value)).OrderByDescending(r => r.Item3),
            result.Sobol.Select(r => (r.Factor.Id, r.First.Value, r.Total.Value)));
        Assert.Equal(indices.Pairs.Select(p => p.Index.Value).OrderDescending(), result.Pairs.Select(p => p.Index.Value));
        Assert.Equal((2025, design.Draws, indices.Mean), (result.Year, result.Cases, result.Mean!.Value));
    }

    [Fact]
    public async Task A_tornado_tells_which_assumption_turns_a_target()
    {
        var result = await Analyses.Answer<SensitivityResult>(cluster, Request(await cluster.Compose("pipeline")) with { Target = "gdp-growth" });
        Assert.NotNull(result.Target);
        Assert.All(result.Tornado, r => Assert.Equal(r.AtHigh >= result.Target.Value, r.ReachedAtHigh));
        Assert.Equal(result.Central >= result.Target.Value, result.Target.Reached);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var scenario = await cluster.Compose("pipeline");
        await Refused(["--target", "--with-chance", "--second-order"], Request(scenario) with { Target = "gdp-growth", Year = 2025, SecondOrder = true, WithChance = true });
        await Refused(["--indicator", "--year"], Request(scenario) with { Method = SensitivityMethod.Morris, Indicator = "gdp_nominl", Year = 2050 });
        await Refused(["--trajectories", "--levels"], Request(scenario) with { Method = SensitivityMethod.Morris, Trajectories = 1, Levels = 3 });
        await Refused(["target", "--samples"], Request(scenario) with { Method = SensitivityMethod.Sobol, Target = "gdp-growht", Samples = 1000 });
        await Refused(["design"], Request(scenario) with { Method = SensitivityMethod.Sobol, Run = new SensitivityRun("mc", 1000) });
    }

    [Fact]
    public async Task A_long_one_tells_how_far_it_is_and_can_be_stopped()
    {
        var request = Request(await cluster.Compose("pipeline")) with { Method = SensitivityMethod.Sobol, Samples = 65536, SecondOrder = true, WithChance = true };
        var analysis = Analyses.Of(cluster, request);
        await analysis.Start(request);
        await foreach (var status in analysis.Progress(Guid.NewGuid()))
        {
            Assert.Equal(RunState.Running, status.State);
            if (status.Share > 0)
            {
                break;
            }
        }

        Assert.Equal(RunState.Cancelled, (await analysis.Leave(Guid.NewGuid())).State);
        Assert.Null(await analysis.Result());
    }

    private static SensitivityRequest Request(ComposedScenario scenario) => new(scenario, SensitivityMethod.Tornado, null, null, null, false, false, false, 1024, 50, 4, 1, null);

    private async Task Refused(string[] places, SensitivityRequest request) => Assert.Equal(places, (await Analyses.Ended(cluster, request)).Faults.Select(f => f.File));
}
