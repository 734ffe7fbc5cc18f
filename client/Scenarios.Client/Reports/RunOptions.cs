using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What sets a run apart from others of its scenario, draws, seed and design 运算选项: the levers that were tried, and what is summarised.</summary>
public static class RunOptions
{
    /// <summary>The file of a text that levers were tried by.</summary>
    private const string Tried = "--set";

    /// <summary>As a line; empty when there are none.</summary>
    public static string Of(RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var levers = request.Scenario.Line[^1] is { File: Tried } tried
            ? Encoding.UTF8.GetString(tried.Text).Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => $"{Tried} {line.Trim().TrimStart('-').Trim()}")
            : [];
        return string.Join(' ', [.. levers, .. Named("--indicators", request.Indicators), .. Named("--entities", request.Entities.Select(e => e.ToString().ToLowerInvariant()))]);
    }

    private static IEnumerable<string> Named(string option, IEnumerable<string> names) => string.Join(',', names) is { Length: > 0 } list ? [$"{option} {list}"] : [];
}
