using System.Diagnostics;
using System.Globalization;
using Scenarios.Client;
using Scenarios.Contracts;
using Xunit.Abstractions;

namespace Scenarios.Cli.Tests;

/// <summary>Several silos on one PostgreSQL database, each a process of its own; some of them are killed.</summary>
[Collection(PostgresTests.Name)]
public sealed class ClusterTest : IDisposable
{
    private const int Active = 3;
    private const int Dead = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Terminal terminal = new();
    private readonly ITestOutputHelper output;
    private readonly string database;
    private readonly SiloProcess a;
    private readonly SiloProcess b;

    public ClusterTest(PostgresServer postgres, ITestOutputHelper output)
    {
        this.output = output;
        database = postgres.NewDatabase();
        a = new SiloProcess(terminal, database);
        b = new SiloProcess(terminal, database);
    }

    private string Both => $"{a.Gateway},{b.Gateway}";

    public void Dispose()
    {
        a.Dispose();
        b.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task Silos_that_start_at_once_on_an_empty_database_are_one_cluster_and_give_what_the_embedded_one_gives()
    {
        await Task.WhenAll(a.Start(), b.Start());
        Assert.Equal(1, PostgresServer.Scalar(database, "SELECT max(Version) FROM ScenarioSchema"));
        Assert.Equal(2, PostgresServer.Members(database, Active));

        var embedded = terminal.Run("run", "plan", "--format", "csv");
        Assert.Equal(0, embedded.Code);
        foreach (var gateways in new[] { a.Gateway, b.Gateway, Both })
        {
            Assert.Equal(embedded.Output, Asked(gateways, "run", "plan", "--format", "csv"));
        }

        Asked(a.Gateway, "scenarios", "new", "mine", "--extends", "plan", "--note", "first");
        Asked(b.Gateway, "scenarios", "set", "mine", "growth.digital.p14=0.1", "--note", "second");
        Assert.Contains("growth.digital.p14: 0.1", Asked(a.Gateway, "scenarios", "show", "mine"), StringComparison.Ordinal);
        Assert.Contains("mine", Asked(b.Gateway, "scenarios", "list"), StringComparison.Ordinal);
        var history = Asked(a.Gateway, "scenarios", "history", "mine", "--format", "csv");
        Assert.Contains("second", history, StringComparison.Ordinal);
        Assert.Equal(history, Asked(b.Gateway, "scenarios", "history", "mine", "--format", "csv"));
        Assert.Equal(Asked(a.Gateway, "run", "mine", "--format", "csv"), Asked(b.Gateway, "run", "mine", "--format", "csv"));

        // What the cluster stores is in PostgreSQL: the data folder knows only of the embedded run.
        Assert.DoesNotContain("mine", terminal.Run("scenarios", "list", "--format", "csv").Output, StringComparison.Ordinal);
        using var http = new HttpClient();
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri(a.Page, "health/ready")));
        Assert.DoesNotContain("Geheim", a.Log + b.Log + await http.GetStringAsync(new Uri(b.Page, "metrics")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killing_a_silo_moves_its_grains_loses_no_acknowledged_revision_and_changes_no_bit()
    {
        await Task.WhenAll(a.Start(), b.Start());
        await using var connection = await Connection.To(Both);
        var before = await Projections(connection);
        await connection.Scenario("pinglu", "storm").Revise("name: { zh: 风暴, en: Storm }\n"u8.ToArray(), new(0, "tester", ""));
        var acknowledged = new List<(int Revision, string Value)>();
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(() => Write(connection, acknowledged, enough.Token));
        while (acknowledged.Count < 20)
        {
            await Task.Delay(50);
        }

        a.Kill();
        var clock = Stopwatch.StartNew();
        await using (var survivor = await Connection.To(b.Gateway))
        {
            await survivor.County("pinglu").Summary();
            output.WriteLine($"a new client has its first answer {clock.Elapsed.TotalSeconds:0.0} s after the silo was killed");
            Assert.Equal(before, await Projections(survivor));
            output.WriteLine($"all live counties have answered from the other silo after {clock.Elapsed.TotalSeconds:0.0} s");
        }

        var standing = acknowledged.Count;
        await Until(() => acknowledged.Count >= standing + 20);
        output.WriteLine($"the client of both goes on writing: {acknowledged.Count} revisions after {clock.Elapsed.TotalSeconds:0.0} s");
        await b.Says("is lost");

        await a.Start();
        output.WriteLine($"a silo on the same ports is back after {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.Equal(2, PostgresServer.Members(database, Active));
        Assert.Equal(before, await Projections(connection));
        await enough.CancelAsync();
        await writing;

        // Through the silo that came back, all of it.
        await using var fresh = await Connection.To(a.Gateway);
        var grain = fresh.Scenario("pinglu", "storm");
        foreach (var (revision, value) in acknowledged)
        {
            Assert.Contains(value, System.Text.Encoding.UTF8.GetString((await grain.Read(revision)).Line[^1].Text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_silo_that_is_told_to_stop_leaves_first_and_no_call_fails()
    {
        await Task.WhenAll(a.Start(), b.Start());
        await using var connection = await Connection.To(b.Gateway);
        var before = await Projections(connection);
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(5);)
            {
                await connection.County("pinglu").Summary();
                await connection.Scenarios("pinglu").List();
            }
        })).ToArray();

        var code = await a.Terminate();
        Assert.True(code == 0, $"exit code {code}: {a.Log}");
        await Task.WhenAll(asking);
        await b.Says("has left");
        Assert.DoesNotContain("is lost", b.Log, StringComparison.Ordinal);
        Assert.Equal((1, 1), (PostgresServer.Members(database, Active), PostgresServer.Members(database, Dead)));
        Assert.Equal(before, await Projections(connection));
    }

    [Fact]
    public async Task After_all_silos_were_killed_one_that_starts_has_everything()
    {
        await Task.WhenAll(a.Start(), b.Start());
        Asked(a.Gateway, "scenarios", "new", "kept", "--extends", "plan", "--note", "before the blow");
        a.Kill();
        b.Kill();
        var clock = Stopwatch.StartNew();
        await b.Start();
        output.WriteLine($"the first silo is back {clock.Elapsed.TotalSeconds:0.0} s after all were killed");
        Assert.Contains("before the blow", Asked(Both, "scenarios", "history", "kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_database_is_away_writing_is_refused_in_words_and_afterwards_it_goes_on()
    {
        await a.Start();
        Asked(a.Gateway, "scenarios", "new", "mine", "--extends", "plan");
        var name = new Npgsql.NpgsqlConnectionStringBuilder(database).Database!;
        var elsewhere = new Npgsql.NpgsqlConnectionStringBuilder(database) { Database = "postgres" }.ConnectionString;
        PostgresServer.Scalar(elsewhere, $"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        PostgresServer.Scalar(elsewhere, $"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{name}'");

        using var http = new HttpClient();
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await http.GetAsync(new Uri(a.Page, "health/ready"))).StatusCode);
        var refused = terminal.Run("scenarios", "set", "mine", "growth.digital.p14=0.1", "--connect", a.Gateway, "--lang", "en");
        Assert.Equal(4, refused.Code);
        Assert.Contains("the silo's database cannot be used", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);

        PostgresServer.Scalar(elsewhere, $"ALTER DATABASE {name} ALLOW_CONNECTIONS true");
        await Until(() => terminal.Run("scenarios", "set", "mine", "growth.digital.p14=0.1", "--connect", a.Gateway).Code == 0);
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri(a.Page, "health/ready")));
        Assert.DoesNotContain("Geheim", a.Log + refused.Error, StringComparison.Ordinal);
    }

    // Every shipped scenario, run to its end by its grains on whichever silos they stand.
    private static async Task<string[]> Projections(Connection connection)
    {
        var bits = new List<string>();
        foreach (var scenario in (await connection.Scenarios("pinglu").List()).Where(s => s.Shipped))
        {
            var composed = await connection.County("pinglu").Compose(new ComposeRequest(new ScenarioReference(scenario.Id, null), [], []));
            var projection = await connection.Project(composed);
            bits.AddRange(projection.Series.Select(s => $"{scenario.Id} {s.Type} {s.Entity} {s.Variable} {string.Join(' ', s.Values.Values.Select(v => BitConverter.DoubleToInt64Bits(v).ToString("x", CultureInfo.InvariantCulture)))}"));
        }

        return [.. bits];
    }

    private static async Task Write(Connection connection, List<(int Revision, string Value)> acknowledged, CancellationToken enough)
    {
        var grain = connection.Scenario("pinglu", "storm");
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            var value = (0.01 + (i * 0.0001)).ToString("0.0000", CultureInfo.InvariantCulture);
            try
            {
                var latest = (await grain.Summary())!.Revision;
                var info = await grain.Edit([$"growth.digital.p14={value}"], [], new(latest, "tester", ""));
                acknowledged.Add((info.Revision, value));
            }
            catch (Exception e) when (e is TimeoutException or OperationCanceledException or Orleans.Runtime.OrleansException or RevisionConflictException)
            {
                // not acknowledged: it may or may not be there, and is not counted
            }
        }
    }

    private static async Task Until(Func<bool> reached)
    {
        for (var clock = Stopwatch.StartNew(); !reached(); await Task.Delay(100))
        {
            Assert.True(clock.Elapsed < Patience);
        }
    }

    private string Asked(string gateways, params string[] command)
    {
        var run = terminal.Run([.. command, "--connect", gateways, .. command.Contains("--format") ? Array.Empty<string>() : ["--lang", "en"]]);
        Assert.True(run.Code == 0, $"{string.Join(' ', command)} at {gateways}: {run.Code} {run.Error}");
        return run.Output;
    }
}
