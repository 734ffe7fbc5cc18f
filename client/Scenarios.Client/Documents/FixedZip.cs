using System.IO.Compression;

namespace Scenarios.Client.Documents;

/// <summary>Writes a zip file again, its entries in one order and of one time 压缩包定型: the same content gives the same bytes.</summary>
internal static class FixedZip
{
    private const string First = "[Content_Types].xml";

    // The earliest that a zip can tell.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream from, Stream to)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => e.FullName != First).ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var made = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            made.LastWriteTime = Time;
            using var read = entry.Open();
            using var write = made.Open();
            read.CopyTo(write);
        }
    }
}
