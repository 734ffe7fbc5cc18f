using System.Text.Json;
using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests;

/// <summary>Ensemble runs on two silos, each a process of its own, one of which is killed in the middle.</summary>
[Collection(PostgresTests.Name)]
public sealed class RunClusterTest : IDisposable
{
    private const long Draws = 1_500_000;

    private readonly Terminal terminal = new();
    private readonly SiloProcess a;
    private readonly SiloProcess b;

    public RunClusterTest(PostgresServer postgres)
    {
        var database = postgres.NewDatabase();
        (a, b) = (new SiloProcess(terminal, database), new SiloProcess(terminal, database));
    }

    public void Dispose()
    {
        a.Dispose();
        b.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task Runs_end_by_themselves_with_the_same_bits_when_one_of_two_silos_is_killed_in_the_middle()
    {
        await Task.WhenAll(a.Start(), b.Start());
        await using var connection = await Connection.To($"{a.Gateway},{b.Gateway}");
        var composed = await connection.County("pinglu").Compose(new ComposeRequest(new ScenarioReference("pipeline", null), [], []));

        // Several at a time, so that whichever silo goes holds batches of each and the drive of some.
        RunRequest[] requests = [.. Enumerable.Range(1, 3).Select(seed => new RunRequest(composed, Draws, (ulong)seed, "mc", ["gdp_nominal"], []))];
        foreach (var request in requests)
        {
            await connection.Run(request.Key()).Start(request);
        }

        RunStatus[] under;
        do
        {
            await Task.Delay(100);
            under = await Task.WhenAll(requests.Select(r => connection.Run(r.Key()).Status()));
        }
        while (under.Sum(s => s.Done) < Draws / 2);
        Assert.Contains(under, s => s.State == RunState.Running);
        a.Kill();

        // Nobody asks for a run; the catalogue tells when all have ended.
        await using var survivor = await Connection.To(b.Gateway);
        while (!(await survivor.Runs("pinglu").Open()).IsEmpty)
        {
            await Task.Delay(250);
        }

        var ended = await survivor.Runs("pinglu").List();
        Assert.All(requests, r => Assert.Equal((RunState.Finished, Draws), ended.Where(e => e.Key == r.Key()).Select(e => (e.State, e.Done)).Single()));

        // Undisturbed, on one embedded silo: the same digest of the request, and of every bit of the result.
        var alone = terminal.Run("run", "pipeline", "--draws", $"{Draws}", "--seed", "2", "--indicators", "gdp_nominal", "--format", "json");
        Assert.True(alone.Code == 0, alone.Error);
        var json = JsonDocument.Parse(alone.Output).RootElement;
        var second = ended.Single(e => e.Request!.Seed == 2);
        Assert.Equal((second.Key, second.Result), (json.GetProperty("run").GetString(), json.GetProperty("result").GetString()));
    }
}
