using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>A file that is named on the command line and written here 输出文件. That it can be written is found out first: what goes into it may take minutes to work out.</summary>
internal sealed class OutputFile
{
    private readonly string option;
    private readonly string path;
    private readonly bool isNew;

    /// <param name="option">The option that names the file.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="InputFaultException">It cannot be written. One that is there is not touched, and none is left behind.</exception>
    public OutputFile(string option, string path)
    {
        (this.option, this.path, isNew) = (option, path, !File.Exists(path));
        CheckPlace();
        Try();
    }

    /// <summary>Writes the file; a new one that cannot be written whole is taken away again.</summary>
    /// <exception cref="InputFaultException">It cannot be written any more.</exception>
    public async Task Write(byte[] content, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllBytesAsync(path, content, cancellation);
        }
        catch (Exception e)
        {
            TakeAway();
            if (WriteFault.Of(e) is { } fault)
            {
                throw Refused(fault.Reason, fault.Remedy);
            }

            throw;
        }
    }

    /// <summary>Writes text as UTF-8.</summary>
    /// <exception cref="InputFaultException">It cannot be written any more.</exception>
    public Task Write(string text, CancellationToken cancellation) => Write(Encoding.UTF8.GetBytes(text), cancellation);

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

    private void Try()
    {
        try
        {
            using var stream = new FileStream(path, new FileStreamOptions
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

    private void TakeAway()
    {
        try
        {
            if (isNew)
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What kept it from being written may keep it from being deleted; the reason is told once.
        }
    }

    private InputFaultException Refused(LocalText reason, LocalText remedy) => Refusal.Of(option, path, reason, remedy);
}
