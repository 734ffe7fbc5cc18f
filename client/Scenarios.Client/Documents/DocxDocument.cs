using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Scenarios.Client.Documents;

/// <summary>Writes a document as docx, in the form of official papers 公文格式文档. The same document gives the same bytes on the same machine: its fonts draw the figures.</summary>
public sealed class DocxDocument
{
    private readonly W.Body body = new();
    private readonly MainDocumentPart main;
    private readonly DocxPictures pictures;
    private int bookmark;
    private int footer;
    private bool breaks;
    private bool wide;

    private DocxDocument(MainDocumentPart main) => (this.main, pictures) = (main, new DocxPictures(main));

    /// <summary>Writes it.</summary>
    /// <param name="document">What is written.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <exception cref="Charts.ChartException">No font here has one of the characters of a figure.</exception>
    public static void Write(Document document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Of();
            main.AddNewPart<FontTablePart>("fonts").Fonts = DocxStyles.FontTable();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new W.Settings(new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress });
            main.Document = new W.Document(new DocxDocument(main).Body(document));
        }

        package.Position = 0;
        FixedZip.Write(package, output);
    }

    private W.Body Body(Document document)
    {
        foreach (var part in document.Parts)
        {
            var last = part == document.Parts[^1];
            var reference = Footer(part);
            Write(part.Cover);
            var firstBookmark = bookmark;
            foreach (var piece in part.Pieces)
            {
                if (piece is WidePages pages)
                {
                    Close(Section(reference, across: false));
                    (wide, breaks) = (true, false);
                    foreach (var inner in pages.Pieces)
                    {
                        Write(inner, part, firstBookmark);
                    }

                    Close(Section(reference, across: true));
                    (wide, breaks) = (false, false);
                }
                else
                {
                    Write(piece, part, firstBookmark);
                }
            }

            if (last)
            {
                body.Append(Section(reference, across: false));
            }
            else
            {
                Close(Section(reference, across: false));
            }
        }

        return body;
    }

    // A section ends with its last paragraph; after a table it takes one of its own, as small as can be.
    private void Close(W.SectionProperties section)
    {
        if (body.LastChild is W.Paragraph { ParagraphProperties: { } properties } && properties.SectionProperties is null)
        {
            properties.SectionProperties = section;
            return;
        }

        body.Append(new W.Paragraph(new W.ParagraphProperties { SpacingBetweenLines = new W.SpacingBetweenLines { Line = "20", LineRule = W.LineSpacingRuleValues.Exact }, SectionProperties = section }));
    }

    private static W.SectionProperties Section(string footer, bool across)
    {
        static uint Size(double millimetres) => (uint)Math.Round(millimetres * 1440 / 25.4);
        var size = across
            ? new W.PageSize { Width = Size(PaperForm.Height), Height = Size(PaperForm.Width), Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = Size(PaperForm.Width), Height = Size(PaperForm.Height) };
        var (top, right, bottom, left) = across ? (PaperForm.Left, PaperForm.Bottom, PaperForm.Right, PaperForm.Top) : (PaperForm.Top, PaperForm.Right, PaperForm.Bottom, PaperForm.Left);

        return new W.SectionProperties(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footer },
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            size,
            new W.PageMargin { Top = (int)Size(top), Right = Size(right), Bottom = (int)Size(bottom), Left = Size(left), Header = Size(15), Footer = Size(20), Gutter = 0 },
            new W.DocGrid { Type = W.DocGridValues.Default, LinePitch = 560 });
    }

    private string Footer(DocumentPart part)
    {
        var id = $"footer{++footer}";
        main.AddNewPart<FooterPart>(id).Footer = new W.Footer(new W.Paragraph(
            new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Footer" }), DocxText.Of($"{part.Footer} · — "), new W.SimpleField(DocxText.Of("1")) { Instruction = " PAGE " }, DocxText.Of(" —")));
        return id;
    }

    private void Write(Cover? cover)
    {
        if (cover is null)
        {
            return;
        }

        var first = true;
        foreach (var line in cover.Title)
        {
            Paragraph("Cover", [DocxText.Of(line)], first ? 2400 : 0);
            first = false;
        }

        first = true;
        foreach (var field in cover.Fields)
        {
            Paragraph("CoverField", [DocxText.Of(field)], first ? 1600 : 0);
            first = false;
        }

        Paragraph("CoverField", [DocxText.Of(cover.Date)], 1200);
        Paragraph("FigureTitle", [DocxText.Of(cover.Foot)], 1200);
        breaks = true;
    }

    private void Write(Piece piece, DocumentPart part, int firstBookmark)
    {
        switch (piece)
        {
            case Heading heading:
                var name = NameOf(++bookmark);
                var id = bookmark.ToString(CultureInfo.InvariantCulture);
                Paragraph($"Heading{heading.Level}", [new W.BookmarkStart { Id = id, Name = name }, .. heading.Text.Select(DocxText.Of), new W.BookmarkEnd { Id = id }]);
                break;
            case Paragraph paragraph:
                Paragraph(paragraph.Style == ParagraphStyle.Body && !part.Language.IsChinese ? "BodyLatin" : paragraph.Style.ToString(), paragraph.Text.Select(DocxText.Of));
                break;
            case Contents contents:
                Paragraph("Centred", [DocxText.Of(contents.Title)]);
                foreach (var (heading, i) in part.Headings.Select((h, i) => (h, i)).Where(x => x.h.Level <= 2))
                {
                    Paragraph($"Contents{heading.Level}", [DocxText.Entry(heading, NameOf(firstBookmark + i + 1))]);
                }

                break;
            case DocumentTable table:
                Paragraph("TableTitle", table.Title.Select(DocxText.Of));
                body.Append(DocxTable.Of(table, wide));
                Paragraph("Note", table.Note.Length > 0 ? [DocxText.Of(table.Note)] : []);
                break;
            case Figure figure:
                Paragraph("FigurePlace", [pictures.Of(figure, part.Language)]);
                Paragraph("FigureTitle", figure.Title.Select(DocxText.Of));
                break;
            case PageBreak:
                breaks = true;
                break;
            default:
                throw new InvalidOperationException($"no way to write a {piece.GetType().Name}");
        }
    }

    private void Paragraph(string style, IEnumerable<OpenXmlElement> content, int before = 0)
    {
        var properties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } };
        if (breaks)
        {
            properties.PageBreakBefore = new W.PageBreakBefore();
            breaks = false;
        }

        if (before > 0)
        {
            properties.SpacingBetweenLines = new W.SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture) };
        }

        var paragraph = new W.Paragraph(properties);
        paragraph.Append(content);
        body.Append(paragraph);
    }

    private static string NameOf(int bookmark) => string.Create(CultureInfo.InvariantCulture, $"_Toc{bookmark:00000}");
}
