namespace Scenarios.Client.Reports;

/// <summary>Text as a terminal counts it 终端文字宽度.</summary>
public static class TerminalText
{
    /// <summary>The columns a text takes: Chinese characters take two.</summary>
    public static int WidthOf(string text) => text.Sum(c => c >= 0x1100 && c is not (>= '─' and <= '◿') and not (>= '‐' and <= '⁞') ? 2 : 1);

    /// <summary>Entries one after the other, on as many lines as they take; an entry is not broken.</summary>
    public static IEnumerable<string> Filled(IEnumerable<string> entries, int indent, int width)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var left = new string(' ', indent);
        var line = left;
        foreach (var entry in entries)
        {
            if (line.Length > left.Length && WidthOf(line) + 2 + WidthOf(entry) > width)
            {
                yield return line;
                line = left;
            }

            line += (line.Length > left.Length ? "  " : "") + entry;
        }

        yield return line;
    }

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - WidthOf(text))) + text;
}
