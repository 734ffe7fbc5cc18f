using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests;

/// <summary>A served silo, killed and started again on the same database.</summary>
public sealed class ServerTest : IDisposable
{
    private const int Revisions = 1000;

    private readonly Terminal terminal = new();
    private readonly int[] ports = [.. Enumerable.Range(0, 3).Select(_ => FreePort())];

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Killing_the_server_during_a_thousand_revisions_loses_none_that_was_acknowledged()
    {
        var acknowledged = new List<(int Revision, string Value)>();
        var kills = 0;
        var server = await Serve();
        try
        {
            var connection = await Connection.To(Gateway);
            await connection.Scenario("pinglu", "storm").Revise("name: { zh: 风暴, en: Storm }\n"u8.ToArray(), new(0, "tester", ""));
            acknowledged.Add((1, ""));
            while (acknowledged.Count < Revisions)
            {
                if (acknowledged.Count == 250 * (kills + 1) && kills < 3)
                {
                    // The blow falls while a revision is on its way.
                    var underWay = Try(connection, acknowledged);
                    server.Kill();
                    await underWay;
                    await server.WaitForExitAsync();
                    kills++;
                    server = await Serve();
                    connection = await Connection.To(Gateway);
                }

                await Try(connection, acknowledged);
            }

            var grain = connection.Scenario("pinglu", "storm");
            foreach (var (revision, value) in acknowledged)
            {
                Assert.Contains(value, System.Text.Encoding.UTF8.GetString((await grain.Read(revision)).Line[^1].Text), StringComparison.Ordinal);
            }

            Assert.Equal(3, kills);
            Assert.Equal("ok", await Execute("PRAGMA integrity_check"));
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public async Task A_server_tells_its_health_and_metrics_refuses_a_taken_port_and_is_asked_by_the_command()
    {
        var server = await Serve();
        try
        {
            using var http = new HttpClient();
            Assert.Equal("Healthy", await http.GetStringAsync(new Uri($"http://127.0.0.1:{ports[2]}/health/ready")));
            Assert.Equal("Healthy", await http.GetStringAsync(new Uri($"http://127.0.0.1:{ports[2]}/health/live")));

            var run = terminal.Run("run", "plan", "--connect", Gateway, "--format", "csv");
            Assert.Equal(0, run.Code);
            Assert.Equal(run.Output, terminal.RunWith(new() { ["SCENARIO_DATA"] = Path.Combine(terminal.Folder, "other") }, "run", "plan", "--format", "csv").Output);
            Assert.Contains("scenario_projections", await http.GetStringAsync(new Uri($"http://127.0.0.1:{ports[2]}/metrics")), StringComparison.Ordinal);

            var second = terminal.Run("serve", "--silo-port", Text(ports[0]), "--gateway-port", Text(FreePort()), "--http-port", Text(FreePort()), "--data", Path.Combine(terminal.Folder, "other"), "--lang", "en");
            Assert.Equal(4, second.Code);
            Assert.Contains("taken", second.Error, StringComparison.Ordinal);

            var embedded = terminal.Run("scenarios", "list", "--lang", "en");
            Assert.Equal(4, embedded.Code);
            Assert.Contains($"--connect {Gateway}", embedded.Error, StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
        }
    }

    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 1, 0)]
    public void A_server_does_not_start_on_one_port_twice(int silo, int gateway, int http)
    {
        var refused = terminal.Run("serve", "--silo-port", Text(ports[silo]), "--gateway-port", Text(ports[gateway]), "--http-port", Text(ports[http]), "--lang", "en");
        Assert.Equal(4, refused.Code);
        Assert.Contains("the three ports must differ", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">&-")]
    [InlineData("> /dev/full")]
    [InlineData("| true")]
    public async Task A_server_whose_output_nobody_takes_says_so_elsewhere_and_serves(string output)
    {
        using var server = terminal.StartShell($"scenario serve --silo-port {ports[0]} --gateway-port {ports[1]} --http-port {ports[2]} --lang en {output}");
        try
        {
            Assert.StartsWith("ready: ", await server.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)), StringComparison.Ordinal);
            var run = terminal.Run("runs", "list", "--connect", Gateway);
            Assert.True(run.Code == 0, run.Error);
            Assert.False(server.HasExited);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    [Theory]
    [InlineData("-KILL")]
    [InlineData("-TERM")]
    public async Task A_run_goes_on_by_itself_after_the_server_was_stopped_and_started_again(string signal)
    {
        const long draws = 10_000_000;
        var server = await Serve();
        try
        {
            var connection = await Connection.To(Gateway);
            var composed = await connection.County("pinglu").Compose(new ComposeRequest(new ScenarioReference("pipeline", null), [], []));
            var request = new RunRequest(composed, draws, 1, "mc", ["gdp_nominal"], []);
            await connection.Run(request.Key()).Start(request);
            RunStatus before = null!;
            await foreach (var status in connection.Run(request.Key()).Progress(Guid.NewGuid()))
            {
                before = status;
                if (status.Done > 1_000_000)
                {
                    break;
                }
            }

            await Signal(server, signal);
            server = await Serve();
            connection = await Connection.To(Gateway);
            var after = await connection.Run(request.Key()).Status();
            Assert.Equal((RunState.Running, RunState.Running), (before.State, after.State));
            Assert.True(signal == "-KILL" || after.Done > 0, "what was done is kept by a server that stops in order");

            // Nobody waits for the run itself; the catalogue says when it has ended.
            while (!(await connection.Runs("pinglu").Open()).IsEmpty)
            {
                await Task.Delay(250);
            }

            var ended = Assert.Single(await connection.Runs("pinglu").List());
            Assert.Equal((RunState.Finished, draws), (ended.State, ended.Done));
            Assert.Equal(ended.Result, (await connection.Run(request, _ => { }, default, "~undisturbed")).Status.Result);
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public async Task A_server_and_embedded_commands_see_what_the_other_has_kept()
    {
        Assert.Equal(0, terminal.Run("scenarios", "new", "before", "--extends", "plan").Code);
        var server = await Serve();
        try
        {
            Assert.Contains("before", terminal.Run("scenarios", "list", "--connect", Gateway).Output, StringComparison.Ordinal);
            Assert.Equal(0, terminal.Run("scenarios", "new", "served", "--extends", "plan", "--connect", Gateway).Code);
            await Signal(server, "-TERM");
            Assert.Contains("served", terminal.Run("scenarios", "list").Output, StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
        }
    }

    // Before version 2 of the file a server called what it kept "dev", and an embedded silo "default".
    [Fact]
    public async Task What_was_kept_before_servers_and_embedded_silos_shared_a_name_is_still_there()
    {
        Assert.Equal(0, terminal.Run("scenarios", "new", "old", "--extends", "plan").Code);
        await Execute("UPDATE OrleansStorage SET ServiceId = 'dev'; INSERT INTO OrleansStorage VALUES ('default', 'other', '', 0, 0, 1, '2026-01-01T00:00:00.000Z', x'00'); PRAGMA user_version = 1");
        Assert.Contains("old", terminal.Run("scenarios", "list").Output, StringComparison.Ordinal);
        Assert.Equal(1L, await Execute("SELECT COUNT(*) FROM OrleansStorage WHERE ServiceId = 'default'"));

        await Execute("PRAGMA user_version = 3");
        var refused = terminal.Run("scenarios", "list", "--lang", "en");
        Assert.Equal(4, refused.Code);
        Assert.Contains("newer version", refused.Error, StringComparison.Ordinal);
    }

    private string Gateway => $"127.0.0.1:{ports[1]}";

    private static async Task Try(Connection connection, List<(int Revision, string Value)> acknowledged)
    {
        var value = (0.01 + (acknowledged.Count * 0.0001)).ToString("0.0000", CultureInfo.InvariantCulture);
        try
        {
            var grain = connection.Scenario("pinglu", "storm");
            var latest = (await grain.Summary().WaitAsync(TimeSpan.FromSeconds(5)))!.Revision;
            var info = await grain.Edit([$"growth.digital.p14={value}"], [], new(latest, "tester", "")).WaitAsync(TimeSpan.FromSeconds(5));
            acknowledged.Add((info.Revision, value));
        }
        catch (Exception e) when (e is TimeoutException or Orleans.Runtime.OrleansException or RevisionConflictException)
        {
            // not acknowledged: it may or may not be there, and is not counted
        }
    }

    private async Task<Process> Serve()
    {
        var process = terminal.Start([], "serve", "--silo-port", Text(ports[0]), "--gateway-port", Text(ports[1]), "--http-port", Text(ports[2]), "--lang", "en");
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(line?.StartsWith("ready", StringComparison.Ordinal) == true, line ?? await process.StandardError.ReadToEndAsync());
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return process;
    }

    private static async Task Signal(Process server, string signal)
    {
        using var kill = Process.Start("kill", [signal, Text(server.Id)]);
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }

    private async Task<object?> Execute(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(terminal.Folder, "data", "scenario.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
