using System.Buffers.Binary;
using Scenarios.Client;
using Scenarios.Client.Charts;
using SkiaSharp;

namespace Scenarios.Cli.Tests.Charts;

/// <summary>These need a font with Chinese characters; test.sh installs one.</summary>
public sealed class FanChartPngTest : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scenario-fonts-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_picture_has_the_size_and_the_resolution_of_print(bool chinese)
    {
        var png = Png(FanExamples.Gdp(chinese ? Language.Zh : Language.En));
        Assert.Equal((2400, 1500), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        var chunk = png.AsSpan(33, 21);
        Assert.Equal("pHYs", System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4)));

        // 11811 dots a metre are 300 an inch.
        Assert.Equal(11811, BinaryPrimitives.ReadInt32BigEndian(chunk[8..]));
        Assert.Equal(Crc(chunk.Slice(4, 13)), BinaryPrimitives.ReadUInt32BigEndian(chunk[17..]));
    }

    [Fact]
    public void The_bands_are_drawn_in_shades_that_stay_apart_in_grey()
    {
        using var picture = SKBitmap.Decode(Png(FanExamples.Gdp(Language.Zh)));
        var counts = new Dictionary<SKColor, int>();
        foreach (var pixel in picture.Pixels)
        {
            counts[pixel] = counts.GetValueOrDefault(pixel) + 1;
        }

        var shades = new[] { "#ffffff", "#e2ecf6", "#bfd3e8", "#94b4d6", "#628fbd" }.Select(SKColor.Parse).ToArray();
        Assert.All(shades, shade => Assert.True(counts.GetValueOrDefault(shade) > 5000, $"{shade}"));
        var grey = shades.Select(s => (0.299 * s.Red) + (0.587 * s.Green) + (0.114 * s.Blue)).ToArray();
        Assert.All(grey.Zip(grey.Skip(1)), g => Assert.True(g.First - g.Second >= 15, $"{g}"));
    }

    [Fact]
    public void Chinese_characters_are_drawn_and_no_boxes_in_their_place()
    {
        // A missing character is a box, whichever it is: other characters must give another picture, the same ones the same.
        var chart = FanExamples.Plain(Language.Zh);
        using var one = SKBitmap.Decode(Png(chart with { Title = "平陆县" }));
        using var other = SKBitmap.Decode(Png(chart with { Title = "平顺县" }));
        using var same = SKBitmap.Decode(Png(chart with { Title = "平陆县" }));
        Assert.Equal(0, Different(one, same, new SKRectI(0, 0, 2400, 1500)));
        Assert.True(Different(one, other, Character(1)) > 200);
        Assert.Equal(0, Different(one, other, Character(0)) + Different(one, other, Character(2)));
        Assert.True(Dark(one, Character(0)) > 200 && Dark(one, Character(1)) > 200 && Dark(one, Character(2)) > 200);

        // 22 units of 2.5 dots from the margin of 28.
        SKRectI Character(int place) => new((int)(2.5 * (28 + (22 * place))) + 2, 70, (int)(2.5 * (50 + (22 * place))) - 2, 140);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Texts_take_no_more_room_than_was_kept_for_them(bool chinese)
    {
        var language = chinese ? Language.Zh : Language.En;
        using var typefaces = new Typefaces(language, Typefaces.Folders);
        var chart = FanExamples.Gdp(language);
        foreach (var text in new[] { chart.Title, chart.Subtitle, chart.ValueLabel, chart.Caption, chart.Target!.Label, "25–75%", "28,924", "2035 年分位数", "Central path" })
        {
            foreach (var bold in new[] { false, true })
            {
                var width = typefaces.Runs(text, bold).Sum(r =>
                {
                    using var font = new SKFont(r.Typeface, 100) { Embolden = r.Embolden, Subpixel = true, Hinting = SKFontHinting.None };
                    return font.MeasureText(r.Text);
                });
                Assert.True(width <= TextSize.WidthOf(text, 100, bold) + 1, $"{text}: {width} > {TextSize.WidthOf(text, 100, bold)}");
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_a_font_there_is_a_remedy_in_both_languages_and_no_picture(bool chinese)
    {
        using var output = new MemoryStream();
        var fault = Assert.Throws<ChartException>(() => PicturePng.Write(FanDrawing.Of(FanExamples.Gdp(chinese ? Language.Zh : Language.En)), output, [folder, Path.Combine(folder, "none")]));
        Assert.Equal(0, output.Length);
        foreach (var text in new[] { fault.Text.Zh, fault.Text.En })
        {
            Assert.Contains("sudo apt-get install fonts-noto-cjk", text, StringComparison.Ordinal);
            Assert.Contains(".svg", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_character_that_no_font_has_is_named()
    {
        using var output = new MemoryStream();
        var chart = FanExamples.Plain(Language.Zh) with { Subtitle = "无\U0010FFFD字" };
        var fault = Assert.Throws<ChartException>(() => PicturePng.Write(FanDrawing.Of(chart), output));
        Assert.Contains("\U0010FFFD", fault.Text.Zh, StringComparison.Ordinal);
        Assert.Contains("\U0010FFFD", fault.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_fonts_are_passed_over()
    {
        File.WriteAllText(Path.Combine(folder, "NotoSansCJK-Regular.ttc"), "not a font");
        using var output = new MemoryStream();
        PicturePng.Write(FanDrawing.Of(FanExamples.Plain(Language.Zh)), output, [folder, .. Typefaces.Folders]);
        Assert.True(output.Length > 10000);
    }

    private static byte[] Png(FanChart chart)
    {
        using var output = new MemoryStream();
        PicturePng.Write(FanDrawing.Of(chart), output);
        return output.ToArray();
    }

    private static int Different(SKBitmap a, SKBitmap b, SKRectI part) => Count(part, (x, y) => a.GetPixel(x, y) != b.GetPixel(x, y));

    private static int Dark(SKBitmap a, SKRectI part) => Count(part, (x, y) => a.GetPixel(x, y).Green < 128);

    private static int Count(SKRectI part, Func<int, int, bool> counts) =>
        Enumerable.Range(part.Left, part.Width).Sum(x => Enumerable.Range(part.Top, part.Height).Count(y => counts(x, y)));

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
