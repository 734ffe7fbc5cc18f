using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>How a scenario is named on the command line 情景参数: name, name@revision, or the path of a YAML file.</summary>
internal static class ScenarioArgument
{
    public static bool IsFile(string argument) =>
        argument.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || argument.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || argument.Contains('/', StringComparison.Ordinal) || argument.Contains('\\', StringComparison.Ordinal);

    public static ScenarioReference Reference(string argument)
    {
        var at = argument.LastIndexOf('@');
        return at > 0 && int.TryParse(argument[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new ScenarioReference(argument[..at], revision)
            : new ScenarioReference(argument, null);
    }

    /// <summary>A file, and before it the other scenarios of its folder, which it may extend. What it does not extend is not read by anyone.</summary>
    /// <exception cref="InputFaultException">There is no such file.</exception>
    public static ImmutableArray<ScenarioDocument> Documents(string path)
    {
        if (!File.Exists(path))
        {
            throw Refusal.Of(path, path, new("没有这个文件", "there is no such file"), new("检查路径；情景名不带 .yaml", "check the path; the name of a scenario has no .yaml"));
        }

        var own = Path.GetFullPath(path);
        var beside = Directory.EnumerateFiles(Path.GetDirectoryName(own)!, "*.yaml").Where(f => f != own).Order(StringComparer.Ordinal);
        return [.. beside.Append(own).Select(f => new ScenarioDocument(Path.GetFileNameWithoutExtension(f), f == own ? path : Path.GetFileName(f), 0, File.ReadAllBytes(f)))];
    }
}
