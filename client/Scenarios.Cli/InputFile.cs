using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>A file that is named on the command line and read here 输入文件.</summary>
internal static class InputFile
{
    /// <summary>The path of a file that is there.</summary>
    /// <exception cref="InputFaultException">There is no such file.</exception>
    public static string Existing(string path) => Existing(path, path);

    /// <summary>Its name and content, as they go to the silo with a request.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="option">Where a fault is; the path itself when absent.</param>
    /// <exception cref="InputFaultException">There is no such file.</exception>
    public static NamedFile Read(string path, string? option = null) => new(Path.GetFileName(path), File.ReadAllBytes(Existing(path, option ?? path)));

    private static string Existing(string path, string place) => File.Exists(path)
        ? path
        : throw Refusal.Of(place, path, new("没有这个文件", "there is no such file"), new("检查路径", "check the path"));
}
