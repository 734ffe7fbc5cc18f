using System.Collections.Immutable;
using Scenarios.Client.Charts.Marks;
using SkiaSharp;

namespace Scenarios.Client.Charts;

/// <summary>Draws a picture as PNG for print 位图: eight inches wide at 300 dots an inch.</summary>
public static class PicturePng
{
    private const double DotsPerUnit = 2.5;

    // Signature and IHDR; Skia says nothing of the size in print, so the chunk that does is set behind them: 11811 dots a metre, both ways, with its checksum.
    private const int HeaderLength = 33;
    private static readonly byte[] PrintResolution = [0, 0, 0, 9, (byte)'p', (byte)'H', (byte)'Y', (byte)'s', 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1, 0x78, 0xA5, 0x3F, 0x76];

    /// <summary>Draws with the fonts of this machine.</summary>
    /// <param name="picture">What is shown.</param>
    /// <param name="output">Where to; it is left open, and nothing is written when the picture cannot be drawn.</param>
    /// <exception cref="ChartException">No font here has one of the characters, or Skia cannot be loaded.</exception>
    public static void Write(Picture picture, Stream output) => Write(picture, output, Typefaces.Folders);

    /// <summary>Draws with the fonts in some folders.</summary>
    public static void Write(Picture picture, Stream output, IEnumerable<string> fontFolders)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(output);
        try
        {
            using var typefaces = new Typefaces(picture.Language, fontFolders);
            using var data = Draw(picture, typefaces);
            var png = data.AsSpan();
            output.Write(png[..HeaderLength]);
            output.Write(PrintResolution);
            output.Write(png[HeaderLength..]);
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException)
        {
            throw new ChartException(new("本机加载不了绘图库 Skia（只随附 linux-x64 版），画不了 PNG；请改用 .svg 文件。", "the drawing library Skia cannot be loaded here (only the one for linux-x64 comes along), so there is no PNG: choose an .svg file."), e);
        }
    }

    private static SKData Draw(Picture picture, Typefaces typefaces)
    {
        using var surface = SKSurface.Create(new SKImageInfo((int)(picture.Width * DotsPerUnit), (int)(picture.Height * DotsPerUnit), SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Scale((float)DotsPerUnit);
        foreach (var mark in picture.Marks)
        {
            Draw(surface.Canvas, mark, typefaces);
        }

        using var image = surface.Snapshot();
        return image.Encode(SKEncodedImageFormat.Png, 100);
    }

    private static void Draw(SKCanvas canvas, Mark mark, Typefaces typefaces)
    {
        switch (mark)
        {
            case Area area:
                using (var path = Path(area.Corners, closed: true))
                {
                    Fill(canvas, path, area.Fill);
                    if (area.Outline is { } outline)
                    {
                        Line(canvas, path, outline, area.OutlineWidth);
                    }
                }

                break;
            case Stroke stroke:
                using (var path = Path(stroke.Points, closed: false))
                {
                    Line(canvas, path, stroke.Colour, stroke.Width, stroke.Dash, stroke.Opacity);
                }

                break;
            case Disc disc:
                using (var path = Circle(disc))
                {
                    Fill(canvas, path, disc.Fill);
                    Line(canvas, path, disc.Rim, 1);
                }

                break;
            case Words words:
                Draw(canvas, words, typefaces);
                break;
            default:
                throw new InvalidOperationException($"no way to draw a {mark.GetType().Name}");
        }
    }

    private static void Draw(SKCanvas canvas, Words words, Typefaces typefaces)
    {
        var runs = typefaces.Runs(words.Text, words.Bold);
        var fonts = runs.Select(r => new SKFont(r.Typeface, (float)words.Size) { Embolden = r.Embolden, Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias }).ToArray();
        var widths = runs.Select((r, i) => fonts[i].MeasureText(r.Text)).ToArray();
        var x = (float)words.Baseline.X - (words.Anchor switch { Anchor.Middle => widths.Sum() / 2, Anchor.End => widths.Sum(), _ => 0 });
        using var paint = new SKPaint { Color = SKColor.Parse(words.Colour), IsAntialias = true };
        for (var i = 0; i < fonts.Length; i++)
        {
            canvas.DrawText(runs[i].Text, x, (float)words.Baseline.Y, SKTextAlign.Left, fonts[i], paint);
            x += widths[i];
            fonts[i].Dispose();
        }
    }

    private static void Fill(SKCanvas canvas, SKPath path, string colour)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    private static void Line(SKCanvas canvas, SKPath path, string colour, double width, double[]? dash = null, double opacity = 1)
    {
        using var dashes = dash is null ? null : SKPathEffect.CreateDash([.. dash.Select(d => (float)d)], 0);
        using var paint = new SKPaint
        {
            Color = SKColor.Parse(colour).WithAlpha((byte)Math.Round(255 * opacity)),
            IsStroke = true,
            StrokeWidth = (float)width,
            StrokeJoin = SKStrokeJoin.Round,
            IsAntialias = true,
            PathEffect = dashes,
        };
        canvas.DrawPath(path, paint);
    }

    private static SKPath Path(ImmutableArray<Place> places, bool closed)
    {
        using var builder = new SKPathBuilder();
        builder.AddPoly([.. places.Select(p => new SKPoint((float)p.X, (float)p.Y))], closed);
        return builder.Detach();
    }

    private static SKPath Circle(Disc disc)
    {
        using var builder = new SKPathBuilder();
        builder.AddCircle((float)disc.Centre.X, (float)disc.Centre.Y, (float)disc.Radius);
        return builder.Detach();
    }
}
