using System.Text;

namespace Scenarios.Client.Charts;

/// <summary>Breaks a text into lines 折行: between words, and between Chinese characters where no punctuation forbids it.</summary>
public static class TextLines
{
    private const string NeverFirst = "，。；：、！？）》」』”’％%·,.;:!?)";
    private const string NeverLast = "（《「『“‘(";

    // Where each word has its own line already, no width changes that: one square is the least.
    /// <summary>The lines: as few as fit the width, and of much the same length, so that no word is left alone.</summary>
    public static IReadOnlyList<string> Of(string text, double size, double width, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = Filled(text, size, width, bold);
        while (lines.Count > 1 && width > size && Filled(text, size, width *= 0.96, bold) is { } narrower && narrower.Count == lines.Count)
        {
            lines = narrower;
        }

        return lines;
    }

    private static List<string> Filled(string text, double size, double width, bool bold)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && TextSize.WidthOf((line + piece).TrimEnd(), size, bold) > width)
            {
                lines.Add(line.TrimEnd());
                line = piece.TrimStart();
            }
            else
            {
                line += piece;
            }
        }

        if (line.Trim().Length > 0)
        {
            lines.Add(line.TrimEnd());
        }

        return lines;
    }

    // The least parts that stay together: a word with the space after it, or a Chinese character with its punctuation.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before != 0 && MayBreak(before, rune.Value))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            before = rune.Value;
        }

        yield return piece.ToString();
    }

    private static bool MayBreak(int before, int after) =>
        after != ' ' && !Holds(NeverFirst, after) && !Holds(NeverLast, before) && (before == ' ' || TextSize.IsSquare(before) || TextSize.IsSquare(after));

    private static bool Holds(string set, int rune) => rune < 0x10000 && set.Contains((char)rune, StringComparison.Ordinal);
}
