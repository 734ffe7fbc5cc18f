namespace Scenarios.Client.Reports;

/// <summary>Text as a terminal counts it 终端文字宽度.</summary>
public static class TerminalText
{
    /// <summary>The columns a text takes: Chinese characters take two.</summary>
    public static int WidthOf(string text) => text.Sum(c => c >= 0x1100 && c is not (>= '─' and <= '◿') and not (>= '‐' and <= '⁞') ? 2 : 1);

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - WidthOf(text))) + text;
}
