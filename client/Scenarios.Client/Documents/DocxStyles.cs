using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Scenarios.Client.Documents;

/// <summary>The styles of a docx and the fonts that stand in for those a machine has not 样式和字体表.</summary>
internal static class DocxStyles
{
    /// <summary>The styles.</summary>
    public static Styles Of()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Fonts(PaperForm.Body.Name), new FontSize { Val = Half(PaperForm.BodySize) }, new FontSizeComplexScript { Val = Half(PaperForm.BodySize) }, new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()));
        styles.Append(
            Style("Normal", "Normal", PaperForm.Body.Name, PaperForm.BodySize, Spacing(PaperForm.Leading), JustificationValues.Both, isDefault: true),
            Style("Body", "正文段落", PaperForm.Body.Name, PaperForm.BodySize, Spacing(PaperForm.Leading), JustificationValues.Both, indent: true),
            Style("BodyLatin", "英文正文", PaperForm.Body.Name, 13, Spacing(21), JustificationValues.Left, indent: true),
            Style("Cover", "封面标题", PaperForm.Title.Name, PaperForm.TitleSize, Spacing(38), JustificationValues.Center),
            Style("CoverField", "封面项目", PaperForm.Body.Name, PaperForm.BodySize, Spacing(PaperForm.Leading), JustificationValues.Center),
            Style("Centred", "居中标题", PaperForm.Head.Name, PaperForm.BodySize, Spacing(PaperForm.Leading, 14, 7), JustificationValues.Center, keep: true),
            Style("Annex", "附件标记", PaperForm.Head.Name, PaperForm.BodySize, Spacing(PaperForm.Leading), JustificationValues.Left, keep: true),
            Style("Box", "提示框", PaperForm.Body.Name, PaperForm.CaptionSize, Spacing(PaperForm.CaptionLeading, 8, 8), JustificationValues.Both, boxed: true),
            Style("Note", "表注", PaperForm.Body.Name, 9, Spacing(14, 2, 10), JustificationValues.Left),
            Style("TableTitle", "表题", PaperForm.Body.Name, PaperForm.CaptionSize, Spacing(PaperForm.CaptionLeading, 8, 4), JustificationValues.Center, keep: true),
            Style("FigureTitle", "图题", PaperForm.Body.Name, PaperForm.CaptionSize, Spacing(PaperForm.CaptionLeading, 2, 10), JustificationValues.Center),
            Style("FigurePlace", "图", PaperForm.Body.Name, PaperForm.CaptionSize, new SpacingBetweenLines { Before = "160", Line = "240", LineRule = LineSpacingRuleValues.Auto }, JustificationValues.Center, keep: true),
            Style("TableText", "表文", PaperForm.Body.Name, PaperForm.TableSize, Spacing(15), JustificationValues.Left),
            Style("WideTableText", "横排表文", PaperForm.Body.Name, 9, Spacing(13), JustificationValues.Left),
            Style("Contents1", "目录一级", PaperForm.Body.Name, 14, Spacing(24), JustificationValues.Left, tab: true),
            Style("Contents2", "目录二级", PaperForm.Body.Name, 14, Spacing(24), JustificationValues.Left, left: 560, tab: true),
            Style("Footer", "footer", PaperForm.Body.Name, 9, Spacing(14), JustificationValues.Center),
            Style("Heading1", "heading 1", PaperForm.Head.Name, PaperForm.BodySize, Spacing(PaperForm.Leading, 14), JustificationValues.Left, indent: true, keep: true, level: 0),
            Style("Heading2", "heading 2", PaperForm.SubHead.Name, PaperForm.BodySize, Spacing(PaperForm.Leading), JustificationValues.Left, indent: true, keep: true, level: 1),
            Style("Heading3", "heading 3", PaperForm.Body.Name, PaperForm.BodySize, Spacing(PaperForm.Leading), JustificationValues.Left, indent: true, keep: true, level: 2, bold: true),
            Style("Heading4", "heading 4", PaperForm.Body.Name, PaperForm.BodySize, Spacing(PaperForm.Leading), JustificationValues.Left, indent: true, keep: true, level: 3));
        return styles;
    }

    /// <summary>Each font with the one that takes its place.</summary>
    public static Fonts FontTable()
    {
        var fonts = new Fonts();
        foreach (var (name, alternative) in new[] { PaperForm.Title, PaperForm.Body, PaperForm.Head, PaperForm.SubHead })
        {
            fonts.Append(new Font(new AltName { Val = alternative }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Auto }, new Pitch { Val = FontPitchValues.Variable }) { Name = name });
        }

        return fonts;
    }

    /// <summary>Half points, as font sizes are counted.</summary>
    public static string Half(double points) => (2 * points).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>Twentieths of a point.</summary>
    public static string Twips(double points) => (20 * points).ToString("0", CultureInfo.InvariantCulture);

    private static RunFonts Fonts(string name) => new() { Ascii = PaperForm.Latin, HighAnsi = PaperForm.Latin, EastAsia = name, ComplexScript = PaperForm.Latin };

    private static SpacingBetweenLines Spacing(double leading, double before = 0, double after = 0) =>
        new() { Before = Twips(before), After = Twips(after), Line = Twips(leading), LineRule = LineSpacingRuleValues.Exact };

    private static Style Style(
        string id, string name, string font, double size, SpacingBetweenLines spacing, JustificationValues alignment, bool isDefault = false, bool indent = false, bool keep = false, bool boxed = false, int left = 0, bool tab = false, int? level = null, bool bold = false)
    {
        // The order is that of the schema.
        var paragraph = new StyleParagraphProperties();
        if (keep)
        {
            paragraph.Append(new KeepNext());
        }

        if (boxed)
        {
            paragraph.Append(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 6, Space = 6 }, new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 4 }, new RightBorder { Val = BorderValues.Single, Size = 6, Space = 6 }));
        }

        if (tab)
        {
            paragraph.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = 8840 }));
        }

        paragraph.Append(spacing);
        if (indent)
        {
            paragraph.Append(new Indentation { FirstLineChars = 200, FirstLine = Twips(2 * size) });
        }
        else if (left > 0)
        {
            paragraph.Append(new Indentation { Left = left.ToString(CultureInfo.InvariantCulture) });
        }

        paragraph.Append(new Justification { Val = alignment });
        if (level is { } outline)
        {
            paragraph.Append(new OutlineLevel { Val = outline });
        }

        var run = new StyleRunProperties(Fonts(font));
        if (bold)
        {
            run.Append(new Bold());
        }

        if (size == PaperForm.BodySize)
        {
            // 28 characters a line of 156 mm: 0.2 points less than their size each. A grid of characters would space those of tables as well.
            run.Append(new Spacing { Val = -4 });
        }

        run.Append(new FontSize { Val = Half(size) }, new FontSizeComplexScript { Val = Half(size) });
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = OnOffValue.FromBoolean(true);
        }

        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }
}
