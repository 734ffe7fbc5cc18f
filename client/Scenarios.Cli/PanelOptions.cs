using System.CommandLine;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>Files of the command line that go to the silo with the request 随请求发送的文件.</summary>
internal static class PanelOptions
{
    public static Option<string?> Panel() => new("--panel") { Description = "面板文件（列：county_code,province,prefecture,county,year,gdp,primary,secondary,tertiary，万元、现价）；缺省用随附面板 · a panel file of these columns; the shipped one when absent" };

    public static PanelChoice Choice(string? path) => new(path is null ? null : Read("--panel", path));

    /// <exception cref="InputFaultException">There is no such file.</exception>
    public static NamedFile Read(string option, string path) => File.Exists(path)
        ? new NamedFile(Path.GetFileName(path), File.ReadAllBytes(path))
        : throw new InputFaultException([new InputFault(option, 0, 0, path, new("没有这个文件", "there is no such file"), new("检查路径", "check the path"), true)]);
}
