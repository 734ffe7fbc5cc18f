using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests;

/// <summary>Several people ask the same at once, and one of them wants it no more.</summary>
public sealed class AskTest : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("scenario-ask-").FullName;
    private readonly TaskCompletionSource othersFollow = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<RunState> seen = []; // by those who stay
    private Connection connection = null!;

    public async Task InitializeAsync() => connection = await Connection.Embed(data);

    public async Task DisposeAsync()
    {
        await connection.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task An_analysis_goes_on_for_whoever_else_has_asked_the_same()
    {
        var request = new DiscoverRequest(await Pipeline(), "gdp-growth", false, 20_000, 3, "mc", 0.6, 0.05, 1);
        using var enough = new CancellationTokenSource();
        var leaving = Assert.ThrowsAsync<OperationCanceledException>(() => connection.Ask<DiscoverResult>(request, _ => { }, enough.Token));
        var staying = connection.Ask<DiscoverResult>(request, s => Stays(s.State), default);
        await othersFollow.Task;
        await enough.CancelAsync();
        await leaving;
        Assert.True((await staying).Base.Hits > 0);
        Assert.DoesNotContain(RunState.Cancelled, seen);
    }

    [Fact]
    public async Task A_run_goes_on_for_whoever_else_has_asked_the_same()
    {
        var request = new RunRequest(await Pipeline(), 3_000_000, 3, "mc", ["gdp_nominal"], []);
        using var enough = new CancellationTokenSource();
        var leaving = Assert.ThrowsAsync<OperationCanceledException>(() => connection.Run(request, _ => { }, enough.Token));
        var staying = connection.Run(request, s => Stays(s.State), default);
        await othersFollow.Task;
        await enough.CancelAsync();
        await leaving;
        Assert.Equal(RunState.Running, (await connection.Run(request.Key()).Status()).State);
        Assert.Equal(3_000_000, (await staying).Status.Done);
        Assert.DoesNotContain(RunState.Cancelled, seen);
    }

    [Fact]
    public async Task A_run_stops_when_the_last_of_its_followers_leaves()
    {
        var request = new RunRequest(await Pipeline(), 100_000_000, 4, "mc", ["gdp_nominal"], []);
        using var enough = new CancellationTokenSource();
        var first = Assert.ThrowsAsync<OperationCanceledException>(() => connection.Run(request, _ => { }, enough.Token));
        var second = Assert.ThrowsAsync<OperationCanceledException>(() => connection.Run(request, s => Stays(s.State), enough.Token));
        await othersFollow.Task;
        await enough.CancelAsync();
        await Task.WhenAll(first, second);
        Assert.Equal(RunState.Cancelled, (await connection.Run(request.Key()).Status()).State);
    }

    [Fact]
    public async Task Whoever_follows_a_run_that_is_cancelled_for_all_is_told()
    {
        var request = new RunRequest(await Pipeline(), 100_000_000, 5, "mc", ["gdp_nominal"], []);
        var following = Assert.ThrowsAsync<InputFaultException>(() => connection.Run(request, s => Stays(s.State), default));
        await othersFollow.Task;
        await connection.Run(request.Key()).Cancel();
        Assert.Contains("stopped", Assert.Single((await following).Faults).Reason.En, StringComparison.Ordinal);
        Assert.Equal(RunState.Cancelled, seen[^1]);
    }

    private Task<ComposedScenario> Pipeline() => connection.County("pinglu").Compose(new ComposeRequest(new ScenarioReference("pipeline", null), [], []));

    private void Stays(RunState state)
    {
        seen.Add(state);
        othersFollow.TrySetResult();
    }
}
