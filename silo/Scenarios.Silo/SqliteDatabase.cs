using Microsoft.Data.Sqlite;

namespace Scenarios.Silo;

/// <summary>The one file in which an embedded silo or a single server keeps its grains 数据库文件.</summary>
public sealed class SqliteDatabase
{
    private const long SchemaVersion = 2;

    // Up to version 1 a server and embedded silos kept their grains under names of their own, and did not see each other's. Those that were written to last go on; others stay in the file as they are.
    private const string ToVersion2 = """
        UPDATE OrleansStorage SET ServiceId = 'scenario' WHERE ServiceId = (SELECT ServiceId FROM OrleansStorage GROUP BY ServiceId ORDER BY MAX(ModifiedOn) DESC LIMIT 1);
        PRAGMA user_version = 2;
        """;

    private SqliteDatabase(string file) => File = file;

    public string File { get; }

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = File }.ToString();

    /// <summary>The database of a folder, which is not touched before <see cref="Open"/>.</summary>
    public static SqliteDatabase In(string folder) => new(Path.Combine(folder, "scenario.db"));

    /// <summary>Opens the database, and makes it when there is none.</summary>
    /// <exception cref="SiloException">The folder cannot be written, or the file is no database of this program.</exception>
    public SqliteDatabase Open()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
            Prepare();
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            var (zh, en) = System.IO.File.Exists(Path.GetDirectoryName(File)) ? ("它的文件夹是一个文件", "its folder is a file") : (e.Message, e.Message);
            throw new SiloException($"数据库 {File} 无法使用：{zh}；请检查该文件夹，或用 --data 指定别的文件夹", $"the database {File} cannot be used: {en}: see to the folder, or name another with --data");
        }

        return this;
    }

    private void Prepare()
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        if (Scalar(connection, "PRAGMA user_version") is SchemaVersion)
        {
            return;
        }

        // The log is kept in the file; readers do not wait for writers. Immediate: of two that start at once, one makes the tables.
        Scalar(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        switch (Scalar(connection, "PRAGMA user_version", transaction))
        {
            case 0L:
                using (var reader = new StreamReader(typeof(SqliteDatabase).Assembly.GetManifestResourceStream("sqlite.sql")!))
                {
                    Scalar(connection, reader.ReadToEnd(), transaction);
                }

                break;
            case 1L:
                Scalar(connection, ToVersion2, transaction);
                break;
            case > SchemaVersion:
                throw new SiloException($"数据库 {File} 由更新版本的程序写成；请用那个版本，或用 --data 指定别的文件夹", $"the database {File} was written by a newer version of this program: use that one, or name another folder with --data");
        }

        transaction.Commit();
    }

    private static object? Scalar(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command.ExecuteScalar();
    }
}
