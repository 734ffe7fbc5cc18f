namespace Scenarios.Client.Charts;

/// <summary>
/// How wide a text will be at the most 文字宽度. An SVG is drawn with fonts this machine may not have, so the widths are those of the widest likely one (DejaVu Sans):
/// a label takes a little more room than it needs, and never runs into the next.
/// </summary>
public static class TextSize
{
    /// <summary>Baseline below the middle of a line, in ems.</summary>
    public const double Drop = 0.36;

    /// <summary>How much wider bold letters are; Chinese characters keep their square.</summary>
    private const double Bold = 1.14;

    // Hundredths of an em, from the space to the tilde.
    private static ReadOnlySpan<byte> Ascii =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 40, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    public static double WidthOf(string text, double size, bool bold = false) => text.EnumerateRunes().Sum(r => EmsOf(r.Value, bold)) * size;

    /// <summary>Whether a character is one of those that take a square and may stand at the end of a line, as Chinese ones do.</summary>
    public static bool IsSquare(int rune) => rune is >= 0x1100 and not (>= 0x2000 and < 0x2E80);

    private static double EmsOf(int rune, bool bold) => rune switch
    {
        _ when IsSquare(rune) => 1,

        // The middle dot, the dash, quotes and the ellipsis take a square in Chinese fonts.
        0xB7 or 0x2014 or (>= 0x2018 and <= 0x201F) or 0x2026 => 1,
        >= ' ' and <= '~' => Ascii[rune - ' '] / 100.0 * (bold ? Bold : 1),
        >= 0x2190 => 0.9,
        _ => 0.7,
    };
}
