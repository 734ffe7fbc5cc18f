using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests;

public sealed class AskTest : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("scenario-ask-").FullName;

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Fact]
    public async Task An_answer_comes_though_somebody_else_who_asked_the_same_has_stopped_it()
    {
        await using var connection = await Connection.Embed(data);
        var composed = await connection.County("pinglu").Compose(new ComposeRequest(new ScenarioReference("pipeline", null), [], []));
        var request = new DiscoverRequest(composed, "gdp-growth", false, 20_000, 3, "mc", 0.6, 0.05, 1);
        var states = new List<RunState>();
        var answer = await connection.Ask<DiscoverResult>(request, Told, default);
        Assert.Contains(RunState.Cancelled, states);
        Assert.True(answer.Base.Hits > 0);

        void Told(AnalysisStatus status)
        {
            if (states.Count == 0)
            {
                connection.Grains.GetGrain<IAnalysisGrain>(request.Key()).Cancel().Ignore();
            }

            states.Add(status.State);
        }
    }
}
