using System.Globalization;
using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>The paper of a chart with its heading and its caption 图纸: what all charts have alike.</summary>
internal sealed class Sheet
{
    private const double Leading = 1.4;

    /// <summary>What is drawn so far, from the lowest to the uppermost.</summary>
    public List<Mark> Marks { get; } = [];

    /// <summary>Title and subtitle at the top; gives the place of what comes next.</summary>
    public double Heading(string title, string subtitle) =>
        Lines("subtitle", subtitle, Lines("title", title, Look.Margin, Look.TitleSize, Look.Ink, bold: true), Look.SubtitleSize, Look.Quiet);

    /// <summary>Text from the top down; gives the place of what comes next.</summary>
    public double Lines(string role, string text, double y, double size, string colour, bool bold = false)
    {
        foreach (var line in TextLines.Of(text, size, Look.Width - (2 * Look.Margin), bold))
        {
            Marks.Add(new Words(role, new(Look.Margin, y + size), line, size, colour, Bold: bold));
            y += Math.Round(size * Leading);
        }

        return y;
    }

    /// <summary>How high a caption is.</summary>
    public static double HeightOf(string caption) => TextLines.Of(caption, Look.CaptionSize, Look.Width - (2 * Look.Margin)).Count * Leading * Look.CaptionSize;

    /// <summary>Sets the caption at the foot, and the paper under everything.</summary>
    public Picture Finished(double height, string caption, Language language, string title, string description)
    {
        Lines("caption", caption, height - Look.Margin - HeightOf(caption) + 4, Look.CaptionSize, Look.Quiet);
        return new Picture(Look.Width, height, language, title, description, [Area.Box("paper", 0, 0, Look.Width, height, Look.Paper), .. Marks]);
    }

    /// <summary>What is said of an axis without a zero.</summary>
    public static string AxisNote(Language language, string which) => language[$"（{which}不从 0 开始）", " (the axis does not start at 0)"];

    /// <summary>A text with the end of a sentence, where it has none.</summary>
    public static string Sentence(Language language, string text) =>
        text.Length == 0 || CharUnicodeInfo.GetUnicodeCategory(text[^1]) == UnicodeCategory.OtherPunctuation ? text : text + language["。", "."];
}
