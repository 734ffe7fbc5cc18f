using Scenarios.Client.Charts;
using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Official.Pictures;

/// <summary>The paper of a figure of the report 报告图纸: without a heading, for its title stands under it.</summary>
internal sealed class Canvas
{
    public const double Width = Look.Width;
    public const double Margin = Look.Margin;
    public const double Size = 20;
    public const string Light = "#dfe9f4";
    public const string Middle = "#94b4d6";
    public const string Dark = "#1f4e79";
    public const string Warm = "#f3b562";
    public const string Paper = Look.Paper;
    public const string Ink = Look.Ink;
    public const string Quiet = Look.Quiet;

    private readonly List<Mark> marks = [];

    public void Box(string role, double left, double top, double right, double bottom, string fill) => marks.Add(Area.Box(role, left, top, right, bottom, fill, Ink, 0.8));

    public void Line(string role, double x1, double y1, double x2, double y2, double width = 1, string colour = Ink, double[]? dash = null) => marks.Add(new Stroke(role, [new(x1, y1), new(x2, y2)], colour, width, dash));

    public void Path(string role, IEnumerable<Place> places, double width = 2, double[]? dash = null) => marks.Add(new Stroke(role, [.. places], Ink, width, dash));

    public void Fill(string role, IEnumerable<Place> places, string fill) => marks.Add(new Area(role, [.. places], fill, null, 0));

    public void Dot(string role, double x, double y, string fill = Ink) => marks.Add(new Disc(role, new(x, y), 5, fill, Ink));

    /// <summary>A line of text whose middle is at y.</summary>
    public void Text(string role, double x, double y, string text, Anchor anchor = Anchor.Middle, double size = Size, string colour = Ink, bool bold = false) =>
        marks.Add(new Words(role, new(x, y + (TextSize.Drop * size)), text, size, colour, anchor, bold));

    /// <summary>A text in as many lines as it takes, around a middle.</summary>
    public void Lines(string role, double x, double y, string text, double width, double size, string colour, Anchor anchor = Anchor.Middle)
    {
        var lines = TextLines.Of(text, size, width);
        for (var i = 0; i < lines.Count; i++)
        {
            Text(role, x, y + ((i - ((lines.Count - 1) / 2.0)) * 1.25 * size), lines[i], anchor, size, colour);
        }
    }

    /// <summary>Slanted strokes, so that an area is apart in grey as well.</summary>
    public void Hatch(double left, double top, double right, double bottom, double step = 9)
    {
        for (var x = left - (bottom - top); x < right; x += step)
        {
            var (from, to) = (Math.Max(x, left), Math.Min(x + bottom - top, right));
            if (to > from)
            {
                Line("hatch", from, bottom - (from - x), to, bottom - (to - x), 0.9, Quiet);
            }
        }
    }

    public Picture Finished(double height, Language language, string title, string description) =>
        new(Width, height, language, title, description, [Area.Box("paper", 0, 0, Width, height, Look.Paper), .. marks]);
}
