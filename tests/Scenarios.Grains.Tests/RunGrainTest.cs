using Scenarios.Contracts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Tests;

public class RunGrainTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task A_run_has_the_bits_of_the_model_and_starting_it_again_changes_nothing()
    {
        var request = await Runs.Request(cluster, "pipeline", 20_000, 7);
        var run = cluster.Run(request);
        Assert.Equal(RunState.Unknown, (await run.Status()).State);
        await run.Start(request);
        var last = await Runs.Ended(run);
        Assert.Equal((RunState.Finished, 20_000), (last.State, last.Done));

        var summary = await run.Summary();
        Assert.Equal(Runs.Expected(request).Select(BitConverter.DoubleToInt64Bits), summary.Series.SelectMany(Runs.Numbers).Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(last, await run.Start(request), Runs.SameStatus);
        Assert.Contains(await cluster.Runs.List(), r => r.Key == last.Key && r.Result == last.Result);
    }

    [Fact]
    public async Task Sketched_percentiles_are_told_with_their_error()
    {
        var request = await Runs.Request(cluster, "pipeline", 100_008, 1, "gdp_nominal");
        await cluster.Run(request).Start(request);
        await Runs.Ended(cluster.Run(request));
        var sketched = Assert.Single((await cluster.Run(request).Summary()).Series);
        Assert.All(sketched.PercentileError.Values, e => Assert.True(e > 0));

        request = request with { Draws = 100_000 };
        await cluster.Run(request).Start(request);
        await Runs.Ended(cluster.Run(request));
        var exact = Assert.Single((await cluster.Run(request).Summary()).Series);
        Assert.All(exact.PercentileError.Values, e => Assert.Equal(0, e));
        for (var step = 0; step < exact.Mean.Length; step++)
        {
            Assert.InRange(sketched.Percentile(step, 4) - exact.Percentile(step, 4), -sketched.PercentileError[step], sketched.PercentileError[step]);
        }
    }

    [Fact]
    public async Task A_cancelled_run_stops_at_once_and_goes_on_from_there()
    {
        const long draws = 3_000_000; // more than are drawn while the news of the first travels
        var request = await Runs.Request(cluster, "pipeline", draws, 3, "gdp_nominal");
        var run = cluster.Run(request);
        await run.Start(request);
        await foreach (var status in run.Progress(Guid.NewGuid()))
        {
            if (status.Done > 500_000) // by then the first batches are in, however busy the machine is
            {
                break;
            }
        }

        Assert.Contains("under way", Assert.Single((await Assert.ThrowsAsync<InputFaultException>(run.Forget)).Faults).Reason.En, StringComparison.Ordinal);
        var cancelled = await run.Cancel();
        Assert.Equal(RunState.Cancelled, cancelled.State);
        Assert.InRange(cancelled.Done, 1, draws - 1);
        Assert.Equal(RunState.Cancelled, (await run.Status()).State);
        await Assert.ThrowsAsync<InputFaultException>(run.Summary);

        var resumed = await run.Start(request);
        Assert.True(resumed.Done >= cancelled.Done);
        Assert.Equal(RunState.Finished, (await Runs.Ended(run)).State);
        var undisturbed = cluster.Grains.GetGrain<IRunGrain>(request.Key() + "~undisturbed");
        await undisturbed.Start(request);
        Assert.Equal((await Runs.Ended(undisturbed)).Result, (await run.Status()).Result);

        await undisturbed.Forget();
        Assert.Equal(RunState.Unknown, (await undisturbed.Status()).State);
        Assert.DoesNotContain(await cluster.Runs.List(), r => r.Key.EndsWith("~undisturbed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_digest_changes_exactly_when_it_should()
    {
        var request = await Runs.Request(cluster, "pipeline", 1000, 1);
        Assert.Equal(request.Digest(), (await Runs.Request(cluster, "pipeline", 1000, 1)).Digest());
        RunRequest[] others =
        [
            request with { Draws = 1001 }, request with { Seed = 2 }, request with { Design = "lhs" }, request with { Indicators = ["gdp_nominal"] }, request with { Entities = [EntityType.Township] },
            await Runs.Request(cluster, "delayed", 1000, 1), request with { Scenario = await cluster.Compose("pipeline", "growth.digital.p14=0.1") },
        ];
        Assert.Equal(others.Length + 1, others.Append(request).Select(r => r.Digest()).Distinct().Count());
        Assert.Equal(request.Digest(), (request with { Scenario = request.Scenario with { Name = new("别名", "Alias"), LiveKey = "elsewhere" } }).Digest());
    }

    [Fact]
    public async Task A_request_with_faults_is_refused_and_leaves_nothing()
    {
        foreach (var draws in new[] { 0, 1_000_000_001 })
        {
            var request = (await Runs.Request(cluster, "pipeline", draws, 1, "gdp_nominel")) with { Design = "lotery" };
            var refused = await Assert.ThrowsAsync<InputFaultException>(() => cluster.Run(request).Start(request));
            Assert.Equal([("--draws", $"{draws}"), ("--design", "lotery"), ("--indicators", "gdp_nominel")], refused.Faults.Select(f => (f.File, f.Value)));
            Assert.Contains("gdp_nominal", refused.Faults[2].Remedy.En, StringComparison.Ordinal);
            Assert.Equal(RunState.Unknown, (await cluster.Run(request).Status()).State);
        }
    }

    [Fact]
    public async Task A_grid_does_not_override_what_is_tried_over_the_scenario()
    {
        const string grid = "grid:growth.aluminium.p14=0|0.1";
        var request = (await Runs.Request(cluster, "pipeline", 2, 1, "gdp_nominal")) with { Scenario = await cluster.Compose("pipeline", "growth.aluminium.p14=0.05"), Design = grid };
        var refused = await Assert.ThrowsAsync<InputFaultException>(() => cluster.Run(request).Start(request));
        Assert.Contains("leave out --set growth.aluminium.p14=0.05", Assert.Single(refused.Faults).Remedy.En, StringComparison.Ordinal);
        request = request with { Scenario = await cluster.Compose("pipeline", "growth.digital.p14=0.05", "growth.*.p15={ add: 0.01 }") };
        await cluster.Run(request).Start(request);
        await Runs.Ended(cluster.Run(request));
    }

    [Fact]
    public async Task Draws_of_a_run_that_cannot_be_are_refused_with_everything_that_is_wrong()
    {
        var request = (await Runs.Request(cluster, "pipeline", 1_000_000_001, 1)) with { Design = "lotery" };
        var refused = await Assert.ThrowsAsync<InputFaultException>(() => cluster.Grains.GetGrain<IDrawsGrain>("any").Draws(request, 0, 1).GetAsyncEnumerator().MoveNextAsync().AsTask());
        Assert.Equal([("--of", "1000000001"), ("--design", "lotery")], refused.Faults.Select(f => (f.File, f.Value)));
    }

    [Fact]
    public async Task Draws_are_made_again_whole()
    {
        var request = await Runs.Request(cluster, "aluminium-slump", 100, 5);
        var draws = new List<(long Number, IReadOnlyList<SeriesMessage> Series)>();
        await foreach (var rows in cluster.Grains.GetGrain<IDrawsGrain>("any").Draws(request, 5, 13))
        {
            draws.AddRange(rows.Draws.Select((d, i) => (rows.First + i, (IReadOnlyList<SeriesMessage>)d)));
        }

        Assert.Equal(Enumerable.Range(5, 13).Select(i => (long)i), draws.Select(d => d.Number));
        var setup = Runs.Setup(request);
        var sampler = new FutureSampler(setup, 5, new MonteCarlo(), 100, Wanted.Everything);
        foreach (var (number, series) in draws)
        {
            Simulated.AssertSameBits(Projection.Of(setup, Simulator.Run(sampler.Draw((ulong)number / Lane.Width * Lane.Width)), (int)(number % Lane.Width)), series);
        }
    }

    [Fact]
    public async Task Old_runs_are_forgotten_when_fewer_are_kept()
    {
        var keys = new List<string>();
        foreach (var seed in Enumerable.Range(100, 3))
        {
            var request = await Runs.Request(cluster, "trend", 64, (ulong)seed, "population");
            await cluster.Run(request).Start(request);
            await Runs.Ended(cluster.Run(request));
            keys.Add(request.Key());
        }

        var before = (await cluster.Runs.List()).Length;
        await cluster.Runs.Retain(before - 1);
        var after = (await cluster.Runs.List()).Select(r => r.Key).ToArray();
        Assert.Equal(before - 1, after.Length);
        Assert.Contains(keys[2], after);
        await cluster.Runs.Retain(100);
        await Assert.ThrowsAsync<InputFaultException>(() => cluster.Runs.Retain(0));
    }
}
