using Scenarios.Contracts;

namespace Benchmarks;

/// <summary>Runs an ensemble through grains, each time with another seed so that nothing is there already.</summary>
internal sealed class GrainRuns(IGrainFactory grains, ComposedScenario scenario)
{
    private ulong seed = BenchmarkCounty.Seed;

    public static async Task<GrainRuns> Open(IGrainFactory grains, BenchmarkCounty county) =>
        new(grains, await grains.GetGrain<ICountyGrain>(county.County.Id).Compose(new ComposeRequest(new ScenarioReference(county.Scenario.Id, null), [], [])));

    /// <summary>Runs all indicators from start to summary.</summary>
    public async Task Run(long draws)
    {
        var request = new RunRequest(scenario, draws, seed++, "mc", [], []);
        var run = grains.GetGrain<IRunGrain>(request.Key());
        await run.Start(request);
        await foreach (var _ in run.Progress(Guid.NewGuid()))
        {
            // Wait for its end.
        }

        await run.Summary();
    }
}
