using System.Data;
using System.Net.Sockets;
using Npgsql;

namespace Scenarios.Silo;

/// <summary>The PostgreSQL database in which a cluster keeps its members and its grains 集群数据库. What it says of itself never holds the password.</summary>
public sealed class PostgresDatabase
{
    private const int SchemaVersion = 1;

    /// <summary>The oldest release that its makers still mend.</summary>
    private const int OldestServer = 14;

    /// <summary>Of silos that start at once on an empty database, the one that holds this lock makes the tables: "SCENARIO" in ASCII.</summary>
    private const long SchemaLock = 0x5343_454E_4152_494F;

    /// <summary>Connections of one silo, where the connection string does not say: four silos fit into a server with its own default of 100.</summary>
    private const int PoolSize = 20;

    private readonly NpgsqlConnectionStringBuilder settings;

    private PostgresDatabase(NpgsqlConnectionStringBuilder settings) => this.settings = settings;

    /// <summary>With the password: for the providers only.</summary>
    internal string ConnectionString => settings.ConnectionString;

    private string Name => $"{settings.Host}:{settings.Port}" + ((settings.Database ?? settings.Username) is { } name ? $"/{name}" : "");

    /// <summary>Takes a connection string; nothing is connected yet.</summary>
    /// <exception cref="SiloException">It is none. The message repeats no part of it: any part may be the password.</exception>
    public static PostgresDatabase At(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            if (string.IsNullOrWhiteSpace(settings.Host) || settings.Host.Contains('@', StringComparison.Ordinal))
            {
                throw Garbage();
            }

            settings.ApplicationName ??= "scenario";
            if (!settings.ShouldSerialize("Maximum Pool Size"))
            {
                settings.MaxPoolSize = PoolSize;
            }

            return new PostgresDatabase(settings);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw Garbage();
        }
    }

    /// <summary>Connects, makes the tables in an empty database, and checks their version.</summary>
    /// <exception cref="SiloException">It cannot be reached, is too old, or holds something else.</exception>
    public async Task Prepare(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await Open(cancellation);
            if (connection.PostgreSqlVersion.Major < OldestServer)
            {
                throw Unusable($"其版本为 {connection.PostgreSqlVersion}；需要 PostgreSQL {OldestServer} 或更新", $"its version is {connection.PostgreSqlVersion}: PostgreSQL {OldestServer} or later is needed");
            }

            // Read committed: whoever waited for the lock must see what was made meanwhile.
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
            await Scalar(connection, $"SELECT pg_advisory_xact_lock({SchemaLock})", cancellation);
            if (await Scalar(connection, "SELECT to_regclass('ScenarioSchema')::text", cancellation) is not string)
            {
                await MakeTables(connection, cancellation);
            }

            if (await Scalar(connection, "SELECT max(Version) FROM ScenarioSchema", cancellation) is var version and not SchemaVersion)
            {
                throw Unusable(
                    $"其中的表为第 {version} 版，本程序需要第 {SchemaVersion} 版；请使用建表的那个版本的程序，或换一个空数据库",
                    $"its tables are of version {version} and this program needs version {SchemaVersion}: use the program that made them, or an empty database");
            }

            await transaction.CommitAsync(cancellation);
        }
        catch (Exception e) when (e is NpgsqlException or SocketException or IOException or TimeoutException or InvalidOperationException or ArgumentException)
        {
            var (zh, en) = Remedy(e);
            throw Unusable($"{e.Message}；{zh}", $"{e.Message}: {en}");
        }
    }

    /// <summary>Whether it answers now.</summary>
    public async Task<bool> Answers(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await Open(cancellation);
            return await Scalar(connection, "SELECT 1", cancellation) is 1;
        }
        catch (Exception e) when (e is NpgsqlException or SocketException or IOException or TimeoutException)
        {
            return false;
        }
    }

    private static SiloException Garbage() => new(
        "--cluster 后面不是 PostgreSQL 连接串；写成 \"Host=127.0.0.1;Database=scenario;Username=scenario\"，密码放在 ~/.pgpass 里或写作 Password=…",
        "what follows --cluster is no PostgreSQL connection string: write it like \"Host=127.0.0.1;Database=scenario;Username=scenario\", with the password in ~/.pgpass or as Password=…");

    private static (string Zh, string En) Remedy(Exception e) => (e as PostgresException)?.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            ("检查 Username、密码和服务器的 pg_hba.conf", "check Username, the password, and the server's pg_hba.conf"),
        PostgresErrorCodes.InvalidCatalogName => ("先建数据库：createdb --owner=用户 数据库", "make the database first: createdb --owner=USER DATABASE"),
        PostgresErrorCodes.InsufficientPrivilege => ("让该用户成为数据库的所有者：createdb --owner=用户 数据库", "let this user own the database: createdb --owner=USER DATABASE"),
        PostgresErrorCodes.TooManyConnections => ("减小各节点的 Maximum Pool Size，或增大服务器的 max_connections", "lower Maximum Pool Size of the silos, or raise the server's max_connections"),
        null => ("检查 Host、Port 和密码，并确认 PostgreSQL 已启动", "check Host, Port and the password, and that PostgreSQL runs"),
        _ => ("检查 PostgreSQL 的日志", "see the log of PostgreSQL"),
    };

    private static async Task<object?> Scalar(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation);
    }

    private async Task<NpgsqlConnection> Open(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task MakeTables(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (await Scalar(connection, "SELECT to_regclass('OrleansQuery')::text", cancellation) is string)
        {
            throw Unusable("其中有别的 Orleans 程序的表；请换一个空数据库", "it holds the tables of another Orleans program: use an empty database");
        }

        using var resource = typeof(PostgresDatabase).Assembly.GetManifestResourceStream("postgresql.sql")!;
        using var reader = new StreamReader(resource);
        await Scalar(connection, await reader.ReadToEndAsync(cancellation), cancellation);
    }

    private SiloException Unusable(string zh, string en) => new($"PostgreSQL 数据库 {Name} 无法使用：{zh}", $"the PostgreSQL database {Name} cannot be used: {en}");
}
