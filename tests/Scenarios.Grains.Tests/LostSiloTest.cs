
namespace Scenarios.Grains.Tests;

public class LostSiloTest(TwoSilos cluster) : IClassFixture<TwoSilos>
{
    [Fact]
    public async Task Two_silos_give_the_same_bits_also_when_one_is_lost_on_the_way()
    {
        foreach (var scenario in ScenarioCluster.Library.Open("pinglu").Scenarios.Keys)
        {
            var whole = await cluster.Compose(scenario);
            var quiet = await cluster.Open(whole, "~quiet");
            await quiet.RunTo(2035);
            Simulated.AssertSameBits(Simulated.Run(whole), (await quiet.Projection()).Series);
        }

        const string levers = "assumptions:\n  growth.aluminium.*: { add: 0.02 }\n";
        var composed = await cluster.Compose("pipeline");
        var live = await cluster.Open(composed, "~lost");
        await live.RunTo(2026);
        await live.Intervene(System.Text.Encoding.UTF8.GetBytes(levers), "tester");
        await live.RunTo(2028);

        // Entities stand on both silos; whichever held this county or some of its entities, the survivor takes them on.
        await cluster.Cluster.KillSiloAsync(cluster.Cluster.Silos[1]);
        var projection = await Retried(live.Projection);
        Assert.Equal(2028, projection.Status.Year);
        await Retried(() => live.RunTo(2035));
        Simulated.AssertSameBits(Simulated.Run(composed, (2026, levers)), (await Retried(live.Projection)).Series);
    }

    // The caller of a test is outside the cluster; a call that was under way when the silo went is asked again, as a client would.
    private static async Task<T> Retried<T>(Func<Task<T>> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (Exception e) when (e is Orleans.Runtime.OrleansException or TimeoutException && attempt < 60)
            {
                await Task.Delay(250);
            }
        }
    }
}
