using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>Writes a picture as SVG 矢量图: one file without script or foreign parts, that says its message to screen readers too.</summary>
public static class PictureSvg
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string ChineseFonts = "'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Zen Hei', 'Microsoft YaHei', SimHei, sans-serif";
    private const string LatinFonts = "'Noto Sans', 'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', " + ChineseFonts;

    /// <param name="picture">What is shown.</param>
    /// <param name="output">Where to; it is left open.</param>
    public static void Write(Picture picture, Stream output) => Write(picture, output, "", isPart: false);

    /// <summary>Writes a picture that is part of a page.</summary>
    /// <param name="picture">What is shown.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="name">Before the ids that say what it shows: a page has several pictures.</param>
    public static void WritePart(Picture picture, Stream output, string name) => Write(picture, output, name + "-", isPart: true);

    private static void Write(Picture picture, Stream output, string prefix, bool isPart)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false, OmitXmlDeclaration = isPart });
        xml.WriteStartElement("svg", Svg);
        Attributes(xml, ("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"), ("width", Number(picture.Width)), ("height", Number(picture.Height)), ("role", "img"));
        Attributes(xml, ("aria-labelledby", $"{prefix}title {prefix}desc"), ("font-family", picture.Language.IsChinese ? ChineseFonts : LatinFonts));
        xml.WriteAttributeString("xml", "lang", null, picture.Language["zh-CN", "en"]);
        Element(xml, "title", picture.Title, ("id", prefix + "title"));
        Element(xml, "desc", picture.Description, ("id", prefix + "desc"));
        foreach (var mark in picture.Marks)
        {
            Write(xml, mark);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Mark mark)
    {
        switch (mark)
        {
            case Area area:
                Element(xml, "polygon", null, ("class", area.Role), ("points", Points(area.Corners)), ("fill", area.Fill), ("stroke", area.Outline), ("stroke-width", area.Outline is null ? null : Number(area.OutlineWidth)));
                break;
            case Stroke line:
                Element(xml, "polyline", null, ("class", line.Role), ("points", Points(line.Points)), ("fill", "none"), ("stroke", line.Colour), ("stroke-width", Number(line.Width)), ("stroke-linejoin", "round"),
                    ("stroke-dasharray", line.Dash is { } dash ? string.Join(' ', dash.Select(Number)) : null), ("stroke-opacity", line.Opacity < 1 ? Number(line.Opacity) : null));
                break;
            case Disc disc:
                Element(xml, "circle", null, ("class", disc.Role), ("cx", Number(disc.Centre.X)), ("cy", Number(disc.Centre.Y)), ("r", Number(disc.Radius)), ("fill", disc.Fill), ("stroke", disc.Rim));
                break;
            case Words words:
                Element(xml, "text", words.Text, ("class", words.Role), ("x", Number(words.Baseline.X)), ("y", Number(words.Baseline.Y)), ("font-size", Number(words.Size)), ("fill", words.Colour),
                    ("font-weight", words.Bold ? "bold" : null), ("text-anchor", words.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null }));
                break;
            default:
                throw new InvalidOperationException($"no way to write a {mark.GetType().Name}");
        }
    }

    private static void Element(XmlWriter xml, string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name, Svg);
        Attributes(xml, attributes);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(name, value);
            }
        }
    }

    private static string Points(ImmutableArray<Place> places) => string.Join(' ', places.Select(p => $"{Number(p.X)},{Number(p.Y)}"));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
