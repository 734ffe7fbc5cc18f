using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Scenarios.Cli.Tests;

/// <summary>A PostgreSQL server of its own: on a free port of loopback, in a temporary folder, gone afterwards. Debian's package has the programs.</summary>
public sealed class PostgresServer : IDisposable
{
    public const string User = "planner";

    /// <summary>It must never be seen in what a command prints.</summary>
    public const string Password = "Geheim=7;f3a";

    private const string Programs = "/usr/lib/postgresql";

    private readonly string folder = Directory.CreateTempSubdirectory("scenario-pg-").FullName;
    private readonly string bin;
    private int databases;

    public PostgresServer()
    {
        bin = Directory.Exists(Programs)
            ? Directory.EnumerateDirectories(Programs).Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).OrderBy(d => d, StringComparer.Ordinal).LastOrDefault() ?? ""
            : "";
        Assert.True(bin.Length > 0, $"there is no PostgreSQL under {Programs}: ./test.sh installs it, or apt-get install postgresql");
        File.WriteAllText(Path.Combine(folder, "password"), Password);
        if (Environment.IsPrivilegedProcess)
        {
            Execute("chown", "-R", "postgres", folder); // PostgreSQL refuses to run as root
        }

        Run("initdb", "--pgdata", Data, "--username", User, "--auth", "scram-sha-256", "--pwfile", Path.Combine(folder, "password"), "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions");
        Run("pg_ctl", "start", "--silent", "--wait", "--pgdata", Data, "--log", Path.Combine(folder, "log"), "--options", $"-p {Port} -h 127.0.0.1 -k {folder} -c fsync=off -c max_connections=200");
    }

    public int Port { get; } = FreePort.Next();

    private string Data => Path.Combine(folder, "data");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Run("pg_ctl", "stop", "--silent", "--mode", "immediate", "--pgdata", Data);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"scenario_{Interlocked.Increment(ref databases)}");
        Scalar(ConnectionString("postgres"), $"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = Port, Database = database, Username = User, Password = Password }.ConnectionString;

    public static object? Scalar(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    /// <summary>How many silos are members, by Orleans' number of a status: 3 is active, 6 is dead.</summary>
    public static long Members(string connectionString, int status) =>
        (long)Scalar(connectionString, string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM OrleansMembershipTable WHERE Status = {status}"))!;

    private void Run(string program, params string[] args)
    {
        var path = Path.Combine(bin, program);
        if (Environment.IsPrivilegedProcess)
        {
            Execute("runuser", ["-u", "postgres", "--", path, .. args]);
        }
        else
        {
            Execute(path, args);
        }
    }

    // What starts the server is not redirected: the server would inherit the pipe and keep it open.
    private void Execute(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = !args.Contains("start") };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput)
        {
            process.StandardOutput.ReadToEnd();
        }

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), $"{program} does not end");
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)}: {process.ExitCode} {(File.Exists(Path.Combine(folder, "log")) ? File.ReadAllText(Path.Combine(folder, "log")) : "")}");
    }
}
