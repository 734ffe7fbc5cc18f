using System.Runtime.InteropServices;

namespace Scenarios.Cli;

/// <summary>What the system knows of a file and the framework does not tell 文件状态: its kind, its names, and whose it is.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal readonly partial record struct FileStatus
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Everything = 0x7ff; // STATX_BASIC_STATS
    private const int KindBits = 0xf000;
    private const int RegularKind = 0x8000;

    [FieldOffset(16)]
    private readonly uint links;

    [FieldOffset(20)]
    private readonly uint user;

    [FieldOffset(24)]
    private readonly uint group;

    [FieldOffset(28)]
    private readonly ushort mode;

    [FieldOffset(32)]
    private readonly ulong number;

    [FieldOffset(136)]
    private readonly ulong device;

    /// <summary>Whether it holds what is written to it, unlike a device or a pipe.</summary>
    public bool IsRegular => (mode & KindBits) == RegularKind;

    /// <summary>Whether it stands under other names as well.</summary>
    public bool HasOtherNames => links > 1;

    /// <summary>Of the file at the end of a path's links; null when there is none, or another system does not tell.</summary>
    public static FileStatus? Of(string path) => OperatingSystem.IsLinux() && Status(CurrentFolder, path, 0, Everything, out var found) == 0 ? found : null;

    /// <summary>Whether a path leads to this very file.</summary>
    public bool IsAt(string path) => Of(path) is { } other && (other.device, other.number) == (device, number);

    /// <summary>Gives another file the same owner and permissions; false when the system refuses.</summary>
    public bool TryGiveTo(string path) =>
        Of(path) is { } other
        && ((other.user, other.group) == (user, group) || ChangeOwner(path, user, group) == 0)
        && ChangeMode(path, (uint)(mode & ~KindBits)) == 0;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, out FileStatus status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "chmod", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeMode(string path, uint mode);
}
