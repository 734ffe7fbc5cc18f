using System.CommandLine;
using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>
/// A file that is named on the command line and written here 输出文件. That it can be written is found out first: what goes into it may take minutes to work out.
/// What was in it stays until all of the new content is on disk, which takes its place at once; only what cannot be replaced, such as a device or a file of several names, is written where it stands.
/// </summary>
internal sealed class OutputFile
{
    private const int MostLinks = 40; // as many as the system follows

    private readonly string option;
    private readonly string path;

    /// <param name="option">The option that names the file.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="InputFaultException">It cannot be written. One that is there is not touched, and none is left behind.</exception>
    public OutputFile(string option, string path)
    {
        (this.option, this.path) = (option, path);
        CheckPlace();
        Try();
    }

    /// <summary>The file that an option names; null where it is left out.</summary>
    /// <exception cref="InputFaultException">It cannot be written.</exception>
    public static OutputFile? Of(ParseResult line, Option<string?> option) => line.GetValue(option) is { } path ? new OutputFile(option.Name, path) : null;

    /// <summary>Writes the file, whole or not at all where it can be replaced, and says so.</summary>
    /// <exception cref="InputFaultException">It cannot be written any more.</exception>
    public async Task Write(byte[] content, Screen screen, CancellationToken cancellation)
    {
        try
        {
            if (Replaceable() is not { } target || !await TryReplace(target, content, cancellation))
            {
                await using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
                await stream.WriteAsync(content, cancellation);
            }
        }
        catch (Exception e) when (WriteFault.Of(e) is { } fault)
        {
            throw Refused(fault.Reason, fault.Remedy);
        }

        screen.Note(screen.Language[$"已写入 {path}", $"written to {path}"]);
    }

    /// <summary>Writes text as UTF-8, and says so.</summary>
    /// <exception cref="InputFaultException">It cannot be written any more.</exception>
    public Task Write(string text, Screen screen, CancellationToken cancellation) => Write(Encoding.UTF8.GetBytes(text), screen, cancellation);

    private void CheckPlace()
    {
        if (Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
        {
            throw Refused(new("这是文件夹", "this is a folder"), new("写上其中的文件名", "name a file in it"));
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            throw Refused(new($"没有文件夹 {folder}", $"there is no folder {folder}"), new("先建这个文件夹，或换一个", "make the folder first, or name another"));
        }
    }

    // To open a pipe and close it again would end it for its reader. A link to nothing is tried where it ends: there the file will be made.
    private void Try()
    {
        try
        {
            var status = FileStatus.Of(path);
            var place = status is null && IsLink(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : path;
            var isNew = !File.Exists(place);
            if (!isNew && status is not { IsRegular: true })
            {
                return;
            }

            using var stream = new FileStream(place, new FileStreamOptions
            {
                Mode = isNew ? FileMode.CreateNew : FileMode.Open,
                Access = FileAccess.Write,
                Share = FileShare.ReadWrite,
                Options = isNew ? FileOptions.DeleteOnClose : FileOptions.None,
            });
        }
        catch (Exception e) when (WriteFault.Of(e) is { } fault)
        {
            throw Refused(fault.Reason, fault.Remedy);
        }
    }

    // Where another file may take its place: where its links end. Null for what is no file in a folder, such as a device, a pipe, or what a descriptor of a process has open;
    // for a file of several names, which would part; and for a link to nothing, which only the system follows.
    private string? Replaceable()
    {
        var target = Path.GetFullPath(path);
        if (FileStatus.Of(path) is not { } status)
        {
            return IsLink(target) ? null : target;
        }

        if (!status.IsRegular || status.HasOtherNames)
        {
            return null;
        }

        for (var links = 0; IsLink(target); links++)
        {
            if (links == MostLinks || target.StartsWith("/proc/", StringComparison.Ordinal) || target.StartsWith("/dev/fd/", StringComparison.Ordinal))
            {
                return null;
            }

            target = Path.GetFullPath(new FileInfo(target).LinkTarget!, Path.GetDirectoryName(target)!);
        }

        return status.IsAt(target) ? target : null;
    }

    // False when the folder takes no file beside it, or the new file cannot be all that the old one was: then it is written where it stands.
    private static async Task<bool> TryReplace(string target, byte[] content, CancellationToken cancellation)
    {
        const int busy = 16; // EBUSY: a file that is mounted by itself
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".scenario-{Path.GetRandomFileName()}");
        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                if (FileStatus.Of(target) is { } old && !old.TryGiveTo(beside))
                {
                    return false;
                }

                await stream.WriteAsync(content, cancellation);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException { HResult: busy })
        {
            return false;
        }
        finally
        {
            TakeAway(beside);
        }
    }

    private static void TakeAway(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What kept it from being written may keep it from being deleted; the reason is told once.
        }
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private InputFaultException Refused(LocalText reason, LocalText remedy) => Refusal.Of(option, path, reason, remedy);
}
