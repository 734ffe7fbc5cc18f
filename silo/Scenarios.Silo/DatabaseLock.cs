using System.Diagnostics;

namespace Scenarios.Silo;

/// <summary>
/// Keeps processes apart on one database 数据库占用锁: each silo holds what it has read of it in memory, so two would undo each other's work. One holds it at a time; a command
/// waits a while for another one, and is sent to a server at once. The operating system lets go of the lock when the process ends, however it ends.
/// </summary>
public sealed class DatabaseLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream stream;

    private DatabaseLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock of a database for a server, and leaves its address for others to find.</summary>
    /// <exception cref="SiloException">Another process holds the database.</exception>
    public static DatabaseLock ForServer(SqliteDatabase database, string address)
    {
        ArgumentNullException.ThrowIfNull(database);
        var held = TryTake(database) ?? throw new SiloException(
            $"数据库 {database.File} 正被另一进程使用；请先停止它，或用 --data 指定别的文件夹", $"another process uses the database {database.File}: stop it first, or name another folder with --data");
        File.WriteAllText(AddressFile(database), address);
        return held;
    }

    /// <summary>Takes the lock of a database for an embedded silo.</summary>
    /// <param name="database">Which.</param>
    /// <param name="waiting">Is called once when another command makes it wait for more than a moment.</param>
    /// <exception cref="SiloException">A server holds the database, or another command does not let go of it.</exception>
    public static DatabaseLock ForEmbedded(SqliteDatabase database, Action? waiting = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        for (var clock = Stopwatch.StartNew(); ; Thread.Sleep(Pause))
        {
            if (TryTake(database) is { } held)
            {
                File.Delete(AddressFile(database)); // of a server that was killed
                return held;
            }

            Refuse(database, clock.Elapsed > Patience);
            if (clock.Elapsed > Unnoticed)
            {
                waiting?.Invoke();
                waiting = null;
            }
        }
    }

    public void Dispose() => stream.Dispose();

    private static string AddressFile(SqliteDatabase database) => database.File + ".server";

    private static DatabaseLock? TryTake(SqliteDatabase database)
    {
        try
        {
            return new DatabaseLock(new FileStream(database.File + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    // A server stays: to wait for it is no use.
    private static void Refuse(SqliteDatabase database, bool isPatienceOver)
    {
        if (File.Exists(AddressFile(database)))
        {
            var address = File.ReadAllText(AddressFile(database));
            throw new SiloException($"数据库 {database.File} 由运行中的服务器占用；请加 --connect {address}，或用 --data 指定别的文件夹", $"a running server holds the database {database.File}: add --connect {address}, or name another folder with --data");
        }

        if (isPatienceOver)
        {
            throw new SiloException(
                $"另一个命令一直在使用数据库 {database.File}；等它结束，或运行 scenario serve 并用 --connect 共用，或用 --data 指定别的文件夹",
                $"another command goes on using the database {database.File}: wait until it ends, or share it with scenario serve and --connect, or name another folder with --data");
        }
    }
}
