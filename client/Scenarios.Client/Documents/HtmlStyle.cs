using System.Globalization;
using System.Text;

namespace Scenarios.Client.Documents;

/// <summary>The style sheet of a document 样式表: a sheet of paper on the screen, pages of A4 in print.</summary>
internal static class HtmlStyle
{
    public static string Of(Document document)
    {
        var css = new StringBuilder();
        foreach (var part in document.Parts)
        {
            var name = HtmlDocument.NameOf(part);
            Page(css, name, "A4 portrait", (PaperForm.Top, PaperForm.Right, PaperForm.Bottom, PaperForm.Left), part.Footer);
            Page(css, name + "-wide", "A4 landscape", (PaperForm.Left, PaperForm.Bottom, PaperForm.Right, PaperForm.Top), part.Footer);
            css.Append(CultureInfo.InvariantCulture, $".{name} {{ page: {name}; }}\n.{name} .wide {{ page: {name}-wide; }}\n");
        }

        return css.Append(Rules).ToString();
    }

    private static void Page(StringBuilder css, string name, string size, (double Top, double Right, double Bottom, double Left) margin, string footer) => css.Append(
        CultureInfo.InvariantCulture,
        $"@page {name} {{ size: {size}; margin: {margin.Top}mm {margin.Right}mm {margin.Bottom}mm {margin.Left}mm; @bottom-center {{ content: \"{Escaped(footer)} · — \" counter(page) \" —\"; font: 9pt {Serif}; color: #333; }} }}\n");

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("<", "\\3c ", StringComparison.Ordinal);

    private static string Family((string Name, string Alternative) font, string last) => $"'{PaperForm.Latin}', '{font.Name}', '{font.Alternative}', {last}";

    private static string Serif => Family(PaperForm.Body, "FangSong, STFangsong, 'Noto Serif CJK SC', 'Source Han Serif SC', serif");

    private static string Rules => $$"""
        html { background: #e9e9e6; }
        body { margin: 0; color: #111; font: {{Points(PaperForm.BodySize)}} {{Serif}}; line-height: {{Points(PaperForm.Leading)}}; }
        main { background: #fff; max-width: {{Millimetres(PaperForm.Width - PaperForm.Left - PaperForm.Right)}}; margin: 8mm auto; padding: 18mm {{Millimetres(PaperForm.Right)}} 18mm {{Millimetres(PaperForm.Left)}}; box-shadow: 0 1px 5px #0003; }
        p { margin: 0; text-align: justify; overflow-wrap: break-word; }
        p.body { text-indent: 2em; }
        p.centred { text-align: center; font-family: {{Family(PaperForm.Head, "SimHei, sans-serif")}}; margin: 14pt 0; }
        p.annex { font-family: {{Family(PaperForm.Head, "SimHei, sans-serif")}}; }
        p.box { border: 1pt solid #555; padding: 6pt 10pt; margin: 10pt 0; font-size: {{Points(PaperForm.CaptionSize)}}; line-height: {{Points(PaperForm.CaptionLeading)}}; break-inside: avoid; }
        p.note { font-size: 9pt; line-height: 14pt; margin: 3pt 0 12pt; }
        h1, h2, h3, h4 { font-size: {{Points(PaperForm.BodySize)}}; line-height: {{Points(PaperForm.Leading)}}; margin: 0; text-indent: 2em; font-weight: normal; break-after: avoid; }
        h1 { font-family: {{Family(PaperForm.Head, "SimHei, 'Noto Sans CJK SC', sans-serif")}}; margin-top: 14pt; }
        h2 { font-family: {{Family(PaperForm.SubHead, "KaiTi, STKaiti, 'Noto Serif CJK SC', serif")}}; }
        h3 { font-weight: bold; }
        .cover { min-height: 215mm; display: flex; flex-direction: column; text-align: center; break-after: page; }
        .cover .names { font: {{Points(PaperForm.TitleSize)}} {{Family(PaperForm.Title, "SimSun, 'Noto Serif CJK SC', serif")}}; line-height: 38pt; margin: 30mm 0 26mm; }
        .cover .fields p, .cover .date { text-align: center; }
        .cover .date { margin-top: 20mm; }
        .cover .foot { margin-top: auto; text-align: center; font-size: {{Points(PaperForm.CaptionSize)}}; line-height: {{Points(PaperForm.CaptionLeading)}}; }
        nav { margin: 10pt 0; } nav p { text-indent: 0; font-size: 14pt; line-height: 24pt; text-align: left; } nav p.two { padding-left: 2em; } nav a { color: inherit; text-decoration: none; }
        .table { margin: 10pt 0 4pt; overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: {{Points(PaperForm.TableSize)}}; line-height: 15pt; font-variant-numeric: tabular-nums; border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; }
        caption { font-size: {{Points(PaperForm.CaptionSize)}}; line-height: {{Points(PaperForm.CaptionLeading)}}; padding-bottom: 4pt; break-after: avoid; }
        thead { display: table-header-group; } tr { break-inside: avoid; }
        th, td { border: .5pt solid #777; padding: 2.5pt 4pt; vertical-align: middle; text-align: left; overflow-wrap: break-word; }
        th { font-weight: bold; text-align: center; background: #f1f1ee; }
        td.right { text-align: right; } td.centre { text-align: center; }
        sup { font-size: 70%; line-height: 0; }
        figure { margin: 12pt 0; break-inside: avoid; } figure svg { width: 100%; height: auto; display: block; }
        figcaption { text-align: center; font-size: {{Points(PaperForm.CaptionSize)}}; line-height: {{Points(PaperForm.CaptionLeading)}}; margin-top: 2pt; }
        .page { break-after: page; } section + section { margin-top: 18mm; }
        .en p, .en h1, .en h2, .en h3, .en h4 { font-size: 13pt; line-height: 21pt; } .en p.box, .en figcaption, .en caption { font-size: 11pt; line-height: 17pt; } .en p.note { font-size: 9pt; line-height: 13pt; } .en p.body { text-align: left; }
        .wide table { font-size: 9pt; line-height: 13pt; }
        @media screen { .wide { margin: 0 -20mm; } .page { border-bottom: 1px dashed #bbb; margin: 10mm 0; } p.screen { font-size: 9pt; line-height: 14pt; color: #555; margin-top: 10mm; text-align: center; } }
        @media print { html { background: none; } main { max-width: none; margin: 0; padding: 0; box-shadow: none; } section { break-before: page; } section:first-of-type { break-before: auto; } section + section { margin-top: 0; } .table { overflow: visible; } p.screen { display: none; } .wide { break-before: page; break-after: page; } thead th { print-color-adjust: exact; } }

        """;

    private static string Points(double points) => points.ToString(CultureInfo.InvariantCulture) + "pt";

    private static string Millimetres(double length) => length.ToString(CultureInfo.InvariantCulture) + "mm";
}
