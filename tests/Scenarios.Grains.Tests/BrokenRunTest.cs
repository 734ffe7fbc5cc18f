using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

public class BrokenRunTest(BrokenBatches cluster) : IClassFixture<BrokenBatches>
{
    [Fact]
    public async Task A_run_that_fails_in_an_unforeseen_way_ends_and_says_why()
    {
        var request = await Runs.Request(cluster, "pipeline", 1_000, 1, "gdp_nominal");
        var run = cluster.Run(request);
        await run.Start(request);
        var last = RunState.Running;
        await foreach (var status in run.Progress(Guid.NewGuid()).WithCancellation(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token))
        {
            last = status.State;
        }

        Assert.Equal(RunState.Failed, last);
        var fault = Assert.Single((await run.Status()).Faults);
        Assert.Contains(BrokenBatches.Reason, fault.Reason.En, StringComparison.Ordinal);
        Assert.Contains(BrokenBatches.Reason, fault.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains(await cluster.Runs.List(), r => r.Key == request.Key() && r.State == RunState.Failed);
    }
}
