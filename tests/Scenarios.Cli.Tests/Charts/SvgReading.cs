using System.Globalization;
using System.Xml.Linq;
using Scenarios.Client.Charts;

namespace Scenarios.Cli.Tests.Charts;

/// <summary>Reads the shapes and texts of a chart back from its file.</summary>
internal static class SvgReading
{
    public static XName Name(string local) => XName.Get(local, "http://www.w3.org/2000/svg");

    public static string ClassOf(XElement element) => element.Attribute("class")?.Value ?? "";

    public static IEnumerable<XElement> Classed(XDocument svg, string name) => svg.Descendants().Where(e => ClassOf(e) == name);

    public static (double X, double Y)[] PointsOf(XElement shape) => [.. shape.Attribute("points")!.Value.Split(' ').Select(p => p.Split(',')).Select(p => (Number(p[0]), Number(p[1])))];

    public static (string Text, double Left, double Top, double Right, double Bottom) BoxOf(XElement text)
    {
        var (x, y, size) = (Number(text.Attribute("x")!.Value), Number(text.Attribute("y")!.Value), Number(text.Attribute("font-size")!.Value));
        var width = TextSize.WidthOf(text.Value, size, text.Attribute("font-weight") is not null);
        var left = text.Attribute("text-anchor")?.Value switch { "end" => x - width, "middle" => x - (width / 2), _ => x };
        return (text.Value, left, y - (0.85 * size), left + width, y + (0.15 * size));
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Texts that lie on another one, or outside the picture.</summary>
    public static IEnumerable<string> Misplaced(XDocument svg)
    {
        var (width, height) = (Number(svg.Root!.Attribute("width")!.Value), Number(svg.Root.Attribute("height")!.Value));
        var boxes = svg.Descendants(Name("text")).Select(BoxOf).ToArray();
        return
        [
            .. boxes.Where(b => b.Left < 0 || b.Right > width || b.Top < 0 || b.Bottom > height).Select(b => $"outside: {b}"),
            .. boxes.SelectMany((a, j) => boxes.Skip(j + 1).Where(b => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom).Select(b => $"{a.Text} / {b.Text}")),
        ];
    }
}
