using System.Text;
using SkiaSharp;

namespace Scenarios.Client.Charts;

/// <summary>
/// The fonts of this machine that a chart is drawn with 字体. They are looked for in folders: the Skia that asks fontconfig would not start where that is not installed.
/// </summary>
public sealed class Typefaces : IDisposable
{
    // File names as Debian, Windows and the makers of the fonts give them; of a file with several faces the one whose name holds the last word.
    private static readonly (string Regular, string Bold, string Face)[] Chinese =
    [
        ("NotoSansCJK-Regular", "NotoSansCJK-Bold", "SC"), ("NotoSansCJKsc-Regular", "NotoSansCJKsc-Bold", ""), ("NotoSansSC-Regular", "NotoSansSC-Bold", ""),
        ("SourceHanSansSC-Regular", "SourceHanSansSC-Bold", ""), ("wqy-zenhei", "", ""), ("wqy-microhei", "", ""), ("msyh", "msyhbd", ""), ("simhei", "", ""),
    ];

    private static readonly (string Regular, string Bold, string Face)[] Latin =
    [
        ("NotoSans-Regular", "NotoSans-Bold", ""), ("LiberationSans-Regular", "LiberationSans-Bold", ""), ("arial", "arialbd", ""), ("DejaVuSans", "DejaVuSans-Bold", ""),
    ];

    private readonly ILookup<string, string> files;
    private readonly (string Regular, string Bold, string Face)[] preferred;
    private readonly Dictionary<string, SKFont?> open = [];

    /// <param name="language">Which fonts are preferred.</param>
    /// <param name="folders">Where they are looked for.</param>
    public Typefaces(Language language, IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(language);
        preferred = language.IsChinese ? [.. Chinese, .. Latin] : [.. Latin, .. Chinese];
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        files = folders.Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.?t?", everywhere))
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".TTF" or ".TTC" or ".OTF")
            .Order(StringComparer.Ordinal)
            .ToLookup(f => Path.GetFileNameWithoutExtension(f), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Where Linux keeps fonts: those of the system, of the administrator and of the user.</summary>
    public static IEnumerable<string> Folders =>
    [
        "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
    ];

    /// <summary>A text as stretches of one font each.</summary>
    /// <returns>The stretches, and whether the font has to be made bold.</returns>
    /// <exception cref="ChartException">No font here has one of its characters.</exception>
    public IReadOnlyList<(string Text, SKTypeface Typeface, bool Embolden)> Runs(string text, bool bold)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = new List<(string Text, SKTypeface Typeface, bool Embolden)>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (runs.Count > 0 && Rune.IsWhiteSpace(rune))
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + rune };
                continue;
            }

            var (typeface, embolden) = First(rune, bold);
            if (runs.Count > 0 && runs[^1].Typeface == typeface)
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + rune };
            }
            else
            {
                runs.Add((rune.ToString(), typeface, embolden));
            }
        }

        return runs;
    }

    public void Dispose()
    {
        foreach (var font in open.Values)
        {
            font?.Typeface.Dispose();
            font?.Dispose();
        }
    }

    // The first font that has the character: of those that are preferred, then of all.
    private (SKTypeface Typeface, bool Embolden) First(Rune rune, bool bold)
    {
        foreach (var (regular, heavy, face) in preferred)
        {
            if (bold && heavy.Length > 0 && Open(heavy, face) is { } own && own.ContainsGlyph(rune.Value))
            {
                return (own.Typeface, false);
            }

            if (Open(regular, face) is { } font && font.ContainsGlyph(rune.Value))
            {
                return (font.Typeface, bold);
            }
        }

        foreach (var name in files.Select(f => f.Key))
        {
            if (Open(name, "") is { } font && font.ContainsGlyph(rune.Value))
            {
                return (font.Typeface, bold);
            }
        }

        throw new ChartException(new(
            $"本机没有能显示“{rune}”的字体，PNG 里会是方框。请安装字体：sudo apt-get install fonts-noto-cjk；或改用 .svg 文件，由打开它的程序提供字体。",
            $"no font on this machine has “{rune}”: the PNG would show boxes. Install one with sudo apt-get install fonts-noto-cjk, or choose an .svg file, which takes its font from the program that opens it."));
    }

    private SKFont? Open(string name, string face)
    {
        if (!open.TryGetValue(name, out var font))
        {
            open[name] = font = files[name].SelectMany(Faces).FirstOrDefault(t => t.FamilyName.Contains(face, StringComparison.Ordinal)) is { } typeface ? new SKFont(typeface) : null;
        }

        return font;
    }

    private static IEnumerable<SKTypeface> Faces(string file)
    {
        for (var i = 0; SKTypeface.FromFile(file, i) is { } typeface; i++)
        {
            yield return typeface;
        }
    }
}
