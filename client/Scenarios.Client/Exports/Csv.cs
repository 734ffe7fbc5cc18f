using Scenarios.Client.Reports;

namespace Scenarios.Client.Exports;

/// <summary>A table as CSV: RFC 4180, keys as header, values in invariant form.</summary>
public static class Csv
{
    public static void Write(TableBlock table, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(string.Join(',', table.Columns.Select(c => Quoted(c.Key))) + "\n");
        foreach (var row in table.Rows)
        {
            output.Write(string.Join(',', row.Select(c => Quoted(c.Invariant))) + "\n");
        }
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
