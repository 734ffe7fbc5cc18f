using System.CommandLine;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The option of a panel file 面板文件选项.</summary>
internal static class PanelOptions
{
    public static Option<string?> Panel() => new("--panel") { Description = "面板文件（列：county_code,province,prefecture,county,year,gdp,primary,secondary,tertiary，万元、现价）；缺省用随附面板 · a panel file of these columns; the shipped one when absent" };

    public static PanelChoice Choice(string? path) => new(path is null ? null : InputFile.Read(path, "--panel"));
}
