using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

/// <summary>Runs on two silos, one of which may be lost.</summary>
public class SpreadRunTest(TwoSilos cluster) : IClassFixture<TwoSilos>
{
    [Fact]
    public async Task Two_silos_give_the_bits_of_one_worker_also_when_one_is_lost_on_the_way()
    {
        var quiet = await Runs.Request(cluster, "pipeline", 30_000, 11);
        await cluster.Run(quiet).Start(quiet);
        await Runs.Ended(cluster.Run(quiet));
        Assert.Equal(
            Runs.Expected(quiet).Select(BitConverter.DoubleToInt64Bits),
            (await cluster.Run(quiet).Summary()).Series.SelectMany(Runs.Numbers).Select(BitConverter.DoubleToInt64Bits));

        // Two runs, so that, whichever silo goes, the batches of both and likely the drive of one are on it.
        RunRequest[] requests = [await Runs.Request(cluster, "plan", 1_200_000, 1, "gdp_nominal"), await Runs.Request(cluster, "plan", 1_200_000, 2, "gdp_nominal")];
        foreach (var request in requests)
        {
            await cluster.Run(request).Start(request);
        }

        await foreach (var status in cluster.Run(requests[0]).Progress(Guid.NewGuid()))
        {
            if (status.Done > 150_000)
            {
                break;
            }
        }

        await cluster.Cluster.KillSiloAsync(cluster.Cluster.Silos[1]);
        foreach (var request in requests)
        {
            var run = cluster.Run(request);
            var lost = await Retried(async () =>
            {
                var status = await run.Status();
                return status.State == RunState.Running ? throw new TimeoutException("still under way") : status;
            });
            Assert.Equal((RunState.Finished, 1_200_000), (lost.State, lost.Done));
            var undisturbed = cluster.Grains.GetGrain<IRunGrain>(request.Key() + "~undisturbed");
            await undisturbed.Start(request);
            Assert.Equal((await Runs.Ended(undisturbed)).Result, lost.Result);
        }
    }

    private static async Task<T> Retried<T>(Func<Task<T>> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (Exception e) when (e is Orleans.Runtime.OrleansException or TimeoutException && attempt < 240)
            {
                await Task.Delay(250);
            }
        }
    }
}
