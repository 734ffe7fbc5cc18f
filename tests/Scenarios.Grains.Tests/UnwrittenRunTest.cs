using Microsoft.Data.Sqlite;
using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

public class UnwrittenRunTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task A_run_whose_beginning_cannot_be_written_is_refused_and_can_be_started_again()
    {
        var request = await Runs.Request(cluster, "pipeline", 1_000, 1, "gdp_nominal");
        var run = cluster.Run(request);
        Assert.Equal(RunState.Unknown, (await run.Status()).State);
        Assert.DoesNotContain(await cluster.Runs.List(), r => r.Key == request.Key());

        Execute("ALTER TABLE OrleansStorage RENAME TO Aside");
        await Assert.ThrowsAnyAsync<Exception>(() => run.Start(request));
        Assert.NotEqual(RunState.Running, (await run.Status()).State);

        Execute("ALTER TABLE Aside RENAME TO OrleansStorage");
        await run.Start(request);
        Assert.Equal(RunState.Finished, (await Runs.Ended(run)).State);
        Assert.Contains(await cluster.Runs.List(), r => r.Key == request.Key() && r.State == RunState.Finished);
    }

    [Fact]
    public async Task A_run_ends_though_the_database_is_away_for_a_moment()
    {
        var request = await Runs.Request(cluster, "pipeline", 2_000_000, 2, "gdp_nominal");
        var run = cluster.Run(request);
        await run.Start(request);
        Execute("ALTER TABLE OrleansStorage RENAME TO Aside");
        Assert.Equal(RunState.Finished, (await Runs.Ended(run)).State);
        Assert.Contains(request.Key(), await cluster.Runs.Open());
        Execute("ALTER TABLE Aside RENAME TO OrleansStorage");
        for (var wait = 0; (await cluster.Runs.Open()).Contains(request.Key()); wait++)
        {
            Assert.True(wait < 300);
            await Task.Delay(100);
        }

        Assert.Equal(2_000_000, (await run.Summary()).Status.Done);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection(cluster.Database.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
