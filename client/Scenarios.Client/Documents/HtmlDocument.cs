using System.Globalization;
using System.Net;
using System.Text;
using Scenarios.Client.Charts;

namespace Scenarios.Client.Documents;

/// <summary>Writes a document as one html file 网页文档, without script or foreign parts; it prints on A4. The same document gives the same bytes.</summary>
public sealed class HtmlDocument
{
    private readonly StringBuilder html = new();
    private string prefix = "";
    private int heading;

    private HtmlDocument()
    {
    }

    /// <summary>Writes it.</summary>
    /// <param name="document">What is written.</param>
    /// <param name="output">Where to; it is left open.</param>
    public static void Write(Document document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(new HtmlDocument().Text(document)));
    }

    internal static string NameOf(DocumentPart part) => part.Language["zh", "en"];

    private string Text(Document document)
    {
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(document.Parts[0].Language["zh-CN", "en"]).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Escaped(document.Title)).Append("</title>\n<style>\n").Append(HtmlStyle.Of(document)).Append("</style>\n</head>\n<body>\n<main>\n");
        foreach (var part in document.Parts)
        {
            (prefix, heading) = (NameOf(part), 0);
            html.Append("<section class=\"").Append(prefix).Append("\" lang=\"").Append(part.Language["zh-CN", "en"]).Append("\">\n");
            Write(part.Cover);
            foreach (var piece in part.Pieces)
            {
                Write(piece, part);
            }

            html.Append("<p class=\"screen\">").Append(Escaped(part.Footer)).Append("</p>\n</section>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void Write(Cover? cover)
    {
        if (cover is null)
        {
            return;
        }

        html.Append("<div class=\"cover\">\n<div class=\"names\">").AppendJoin("<br>", cover.Title.Select(Escaped)).Append("</div>\n<div class=\"fields\">");
        foreach (var field in cover.Fields)
        {
            html.Append("<p>").Append(Escaped(field)).Append("</p>");
        }

        html.Append("</div>\n<p class=\"date\">").Append(Escaped(cover.Date)).Append("</p>\n<p class=\"foot\">").Append(Escaped(cover.Foot)).Append("</p>\n</div>\n");
    }

    private void Write(Piece piece, DocumentPart part)
    {
        switch (piece)
        {
            case Heading found:
                html.Append(CultureInfo.InvariantCulture, $"<h{found.Level} id=\"{prefix}-h{++heading}\">");
                Write(found.Text);
                html.Append(CultureInfo.InvariantCulture, $"</h{found.Level}>\n");
                break;
            case Paragraph paragraph:
                html.Append("<p class=\"").Append(paragraph.Style.ToString().ToLowerInvariant()).Append("\">");
                Write(paragraph.Text);
                html.Append("</p>\n");
                break;
            case Contents contents:
                Write(contents, part);
                break;
            case DocumentTable table:
                Write(table);
                break;
            case Figure figure:
                html.Append("<figure>\n").Append(Svg(figure)).Append("\n<figcaption>");
                Write(figure.Title);
                html.Append("</figcaption>\n</figure>\n");
                break;
            case PageBreak:
                html.Append("<div class=\"page\"></div>\n");
                break;
            case WidePages wide:
                html.Append("<div class=\"wide\">\n");
                foreach (var inner in wide.Pieces)
                {
                    Write(inner, part);
                }

                html.Append("</div>\n");
                break;
            default:
                throw new InvalidOperationException($"no way to write a {piece.GetType().Name}");
        }
    }

    private void Write(Contents contents, DocumentPart part)
    {
        html.Append("<p class=\"centred\">").Append(Escaped(contents.Title)).Append("</p>\n<nav>\n");
        foreach (var (found, i) in part.Headings.Select((h, i) => (h, i)).Where(x => x.h.Level <= 2))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p{(found.Level == 2 ? " class=\"two\"" : "")}><a href=\"#{prefix}-h{i + 1}\">");
            Write(found.Text);
            html.Append("</a></p>\n");
        }

        html.Append("</nav>\n");
    }

    private void Write(DocumentTable table)
    {
        html.Append("<div class=\"table\">\n<table data-id=\"").Append(Escaped(table.Id)).Append("\">\n<caption>");
        Write(table.Title);
        html.Append("</caption>\n<colgroup>");
        var whole = table.Heads.Sum(h => h.Weight);
        foreach (var head in table.Heads)
        {
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{100 * head.Weight / whole:0.##}%\">");
        }

        html.Append("</colgroup>\n<thead><tr>");
        foreach (var head in table.Heads)
        {
            html.Append("<th scope=\"col\">");
            Write([head.Title]);
            html.Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                html.Append(table.Heads[i].Alignment switch { TableAlignment.Right => "<td class=\"right\">", TableAlignment.Centre => "<td class=\"centre\">", _ => "<td>" });
                Write(row[i]);
                html.Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
        if (table.Note.Length > 0)
        {
            html.Append("<p class=\"note\">").Append(Escaped(table.Note)).Append("</p>\n");
        }
    }

    private void Write(IEnumerable<Run> runs)
    {
        foreach (var run in runs)
        {
            var (open, close) = (run.Bold ? "<b>" : "", run.Bold ? "</b>" : "");
            (open, close) = run.Italic ? (open + "<i>", "</i>" + close) : (open, close);
            (open, close) = run.Raised ? (open + "<sup>", "</sup>" + close) : (open, close);
            html.Append(open).Append(Escaped(run.Text)).Append(close);
        }
    }

    private string Svg(Figure figure)
    {
        using var svg = new MemoryStream();
        PictureSvg.WritePart(figure.Picture, svg, $"{prefix}-{figure.Id}");
        return Encoding.UTF8.GetString(svg.GetBuffer(), 0, (int)svg.Length);
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text).Replace("&#183;", "·", StringComparison.Ordinal);
}
