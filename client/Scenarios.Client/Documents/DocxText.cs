using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Scenarios.Client.Documents;

/// <summary>Text of a docx 文字.</summary>
internal static class DocxText
{
    public static W.Run Of(Run run)
    {
        var properties = new W.RunProperties();
        if (run.Bold)
        {
            properties.Bold = new W.Bold();
        }

        if (run.Italic)
        {
            properties.Italic = new W.Italic();
        }

        if (run.Raised)
        {
            properties.VerticalTextAlignment = new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript };
        }

        return Made(run.Text, properties);
    }

    public static W.Run Of(string text) => Made(text, new W.RunProperties());

    /// <summary>An entry of the contents: it leads to its heading, and has the page of it.</summary>
    public static W.Hyperlink Entry(Heading heading, string bookmark)
    {
        var link = new W.Hyperlink { Anchor = bookmark, History = OnOffValue.FromBoolean(true) };
        link.Append(heading.Text.Select(Of));
        link.Append(
            new W.Run(new W.TabChar()),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin, Dirty = OnOffValue.FromBoolean(true) }),
            new W.Run(new W.FieldCode($" PAGEREF {bookmark} \\h ") { Space = SpaceProcessingModeValues.Preserve }),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
            Of(" "),
            new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
        return link;
    }

    // Quotes and dashes beside Chinese characters are Chinese ones: the hint has them set in that font.
    private static W.Run Made(string text, W.RunProperties properties)
    {
        if (text.Any(c => c >= 0x2E80))
        {
            properties.RunFonts = new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia };
        }

        var run = new W.Run();
        if (properties.HasChildren)
        {
            run.Append(properties);
        }

        run.Append(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
