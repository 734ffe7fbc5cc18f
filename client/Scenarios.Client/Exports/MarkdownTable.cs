using Scenarios.Client.Reports;

namespace Scenarios.Client.Exports;

/// <summary>A table as Markdown, as people read it.</summary>
public static class MarkdownTable
{
    public static IEnumerable<string> Of(TableBlock table)
    {
        ArgumentNullException.ThrowIfNull(table);
        yield return Row(table.Columns.Select(c => c.Title));
        yield return Row(table.Columns.Select(c => c.Right ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            yield return Row(row.Select(c => c.Text));
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
