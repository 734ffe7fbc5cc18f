using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Scenarios.Client.Documents;

/// <summary>A table of a docx 表格: its head is repeated on every page, no row is split.</summary>
internal static class DocxTable
{
    public static W.Table Of(DocumentTable table, bool wide)
    {
        var width = (wide ? PaperForm.Height - PaperForm.Top - PaperForm.Bottom : PaperForm.Width - PaperForm.Left - PaperForm.Right) * 1440 / 25.4;
        var whole = table.Heads.Sum(h => h.Weight);
        var widths = table.Heads.Select(h => (int)Math.Floor(width * h.Weight / whole)).ToArray();
        var made = new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa },
                new W.TableJustification { Val = W.TableRowAlignmentValues.Center },
                new W.TableBorders(
                    new W.TopBorder { Val = W.BorderValues.Single, Size = 12 },
                    new W.LeftBorder { Val = W.BorderValues.Single, Size = 4 },
                    new W.BottomBorder { Val = W.BorderValues.Single, Size = 12 },
                    new W.RightBorder { Val = W.BorderValues.Single, Size = 4 },
                    new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4 },
                    new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = 4 }),
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(new W.TableCellLeftMargin { Width = 60, Type = W.TableWidthValues.Dxa }, new W.TableCellRightMargin { Width = 60, Type = W.TableWidthValues.Dxa })),
            new W.TableGrid(widths.Select(w => new W.GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })));
        made.Append(new W.TableRow(
            [new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()), .. table.Heads.Select((h, i) => Cell([h.Title with { Bold = true }], widths[i], W.JustificationValues.Center, wide, head: true))]));
        foreach (var row in table.Rows)
        {
            made.Append(new W.TableRow([new W.TableRowProperties(new W.CantSplit()), .. row.Select((c, i) => Cell(c, widths[i], Of(table.Heads[i].Alignment), wide, head: false))]));
        }

        return made;
    }

    private static W.JustificationValues Of(TableAlignment alignment) => alignment switch
    {
        TableAlignment.Right => W.JustificationValues.Right,
        TableAlignment.Centre => W.JustificationValues.Center,
        _ => W.JustificationValues.Left,
    };

    private static W.TableCell Cell(IEnumerable<Run> runs, int width, W.JustificationValues alignment, bool wide, bool head)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa });
        if (head)
        {
            properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = "F1F1EE" });
        }

        properties.Append(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center });
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = wide ? "WideTableText" : "TableText" }, new W.Justification { Val = alignment }));
        paragraph.Append(runs.Select(DocxText.Of));
        return new W.TableCell(properties, paragraph);
    }
}
