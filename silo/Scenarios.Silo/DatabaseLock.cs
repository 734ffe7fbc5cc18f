namespace Scenarios.Silo;

/// <summary>
/// Keeps a server and embedded silos apart on one database 数据库占用锁: a server holds it alone, embedded silos hold it together.
/// The operating system lets go of it when the process ends, however it ends.
/// </summary>
public sealed class DatabaseLock : IDisposable
{
    private readonly FileStream stream;

    private DatabaseLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock of a database for a server, and leaves its address for others to find.</summary>
    /// <exception cref="SiloException">Another process holds the database.</exception>
    public static DatabaseLock ForServer(SqliteDatabase database, string address)
    {
        ArgumentNullException.ThrowIfNull(database);
        var held = Take(database, FileAccess.ReadWrite, FileShare.None);
        System.IO.File.WriteAllText(AddressFile(database), address);
        return held;
    }

    /// <summary>Takes the lock of a database for an embedded silo.</summary>
    /// <exception cref="SiloException">A server holds the database.</exception>
    public static DatabaseLock ForEmbedded(SqliteDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return Take(database, FileAccess.Read, FileShare.ReadWrite);
    }

    public void Dispose() => stream.Dispose();

    private static string AddressFile(SqliteDatabase database) => database.File + ".server";

    private static DatabaseLock Take(SqliteDatabase database, FileAccess access, FileShare share)
    {
        try
        {
            return new DatabaseLock(new FileStream(database.File + ".lock", FileMode.OpenOrCreate, access | FileAccess.Read, share));
        }
        catch (IOException)
        {
            var address = System.IO.File.Exists(AddressFile(database)) ? System.IO.File.ReadAllText(AddressFile(database)) : "";
            throw share == FileShare.None
                ? new SiloException($"数据库 {database.File} 正被另一进程使用；请先停止它，或用 --data 指定别的文件夹", $"another process uses the database {database.File}: stop it first, or name another folder with --data")
                : new SiloException($"数据库 {database.File} 由运行中的服务器占用；请加 --connect {address}，或用 --data 指定别的文件夹", $"a running server holds the database {database.File}: add --connect {address}, or name another folder with --data");
        }
    }
}
