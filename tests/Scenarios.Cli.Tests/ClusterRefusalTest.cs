using System.Globalization;

namespace Scenarios.Cli.Tests;

/// <summary>A cluster that cannot be had: told in words, with exit code 4 and the remedy, and never with the password.</summary>
[Collection(PostgresTests.Name)]
public sealed class ClusterRefusalTest(PostgresServer postgres) : IDisposable
{
    private const string Secret = "Geheim";

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("Host=nowhere.invalid;Database=scenario;Username=planner;Password=Geheim", "check Host", "检查 Host")]
    [InlineData("Host=127.0.0.1;Port=1;Database=scenario;Username=planner;Password=Geheim", "that PostgreSQL runs", "确认 PostgreSQL 已启动")]
    [InlineData("postgres://planner:Geheim@127.0.0.1/scenario", "is no PostgreSQL connection string", "不是 PostgreSQL 连接串")]
    [InlineData("Host=planner:Geheim@127.0.0.1;Database=scenario", "is no PostgreSQL connection string", "不是 PostgreSQL 连接串")]
    [InlineData("Host=127.0.0.1;Password=a;Geheim=b", "is no PostgreSQL connection string", "不是 PostgreSQL 连接串")]
    [InlineData("Host=127.0.0.1;Port=Geheim", "is no PostgreSQL connection string", "不是 PostgreSQL 连接串")]
    [InlineData("Geheim", "is no PostgreSQL connection string", "不是 PostgreSQL 连接串")]
    public void A_connection_string_that_leads_nowhere(string cluster, string english, string chinese)
    {
        Refused(english, "en", "--cluster", cluster);
        Refused(chinese, "zh", "--cluster", cluster);
    }

    [Fact]
    public void A_wrong_password_an_unknown_database_and_one_without_rights()
    {
        var right = new Npgsql.NpgsqlConnectionStringBuilder(postgres.NewDatabase());
        Refused("check Username, the password", "en", "--cluster", new Npgsql.NpgsqlConnectionStringBuilder(right.ConnectionString) { Password = "Geheim, but another" }.ConnectionString);
        Refused("createdb --owner", "en", "--cluster", postgres.ConnectionString("no_such_database"));
        PostgresServer.Scalar(right.ConnectionString, "CREATE ROLE guest LOGIN PASSWORD 'Geheim'");
        Refused("let this user own the database", "en", "--cluster", new Npgsql.NpgsqlConnectionStringBuilder(right.ConnectionString) { Username = "guest", Password = "Geheim" }.ConnectionString);
    }

    [Fact]
    public void A_database_that_holds_something_else_is_left_as_it_is()
    {
        var newer = postgres.NewDatabase();
        PostgresServer.Scalar(newer, "CREATE TABLE ScenarioSchema (Version integer NOT NULL); INSERT INTO ScenarioSchema VALUES (99)");
        Refused("version 99", "en", "--cluster", newer);
        var foreign = postgres.NewDatabase();
        PostgresServer.Scalar(foreign, "CREATE TABLE OrleansQuery (QueryKey text)");
        Refused("another Orleans program", "en", "--cluster", foreign);
        Assert.Equal(1L, PostgresServer.Scalar(foreign, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"));
    }

    [Fact]
    public void Options_that_do_not_go_together()
    {
        Refused("does not go with --data", "en", "--cluster", postgres.ConnectionString("postgres"), "--data", terminal.Folder);
        Refused("does not go with --connect", "en", "--cluster", postgres.ConnectionString("postgres"), "--connect", "127.0.0.1:30000");
        Refused("is no IP address", "en", "--host", "example");
        Refused("no address of this machine", "en", "--host", "0.0.0.0");
        Refused("is no port", "en", "--gateway-port", "70000");
    }

    [Theory]
    [InlineData("127.0.0.1:30000,")]
    [InlineData("127.0.0.1")]
    [InlineData("nowhere.invalid:30000")]
    [InlineData("127.0.0.1:70000")]
    public void A_list_of_gateways_with_one_that_is_none(string gateways)
    {
        var run = terminal.Run("run", "--connect", gateways, "--lang", "en");
        Assert.Equal(4, run.Code);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private void Refused(string words, string language, params string[] options)
    {
        var ports = new[] { "--silo-port", "--gateway-port", "--http-port" }.Except(options).SelectMany(p => new[] { p, FreePort.Next().ToString(CultureInfo.InvariantCulture) });
        var run = terminal.Run(["serve", .. options, .. ports, "--lang", language]);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.Code);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
