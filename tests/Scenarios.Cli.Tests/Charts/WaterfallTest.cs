using System.Buffers.Binary;
using System.Xml.Linq;
using Scenarios.Client;
using Scenarios.Client.Charts;
using Scenarios.Client.Reports;
using SkiaSharp;
using static Scenarios.Cli.Tests.Charts.SvgReading;

namespace Scenarios.Cli.Tests.Charts;

public class WaterfallTest
{
    public static TheoryData<string> Languages => ["zh", "en"];

    private static IEnumerable<WaterfallChart> Odd(Language language) =>
    [
        Chart(language, 100, 130, -10, 45.5, -7.25),
        Chart(language, 4, 300, 20),
        Chart(language, -20, 40, -75),
        Chart(language, -400, -2, -3),
        Chart(language, 5, 0),
        Chart(language, 0.5, [.. Enumerable.Repeat(0.001, 12)]),
        Chart(language, 88, 1) with
        {
            From = new(language["一个名字很长很长的情景，长得一行放不下，只好分成两行来写", "A scenario with quite a long name that must be set in two lines"], 88),
            Title = language["标题也很长，说明了哪个县的哪个指标在哪一年因为什么缘故而比另一个情景多了多少，一行写不下", "The title is long as well and says which indicator of which county differs in which year by how much, and why, at some length"],
        },
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_label_lies_on_another_or_outside(string language) => Assert.All(Odd(Of(language)), chart => Assert.Empty(Misplaced(Svg(chart))));

    [Fact]
    public void Each_step_begins_where_the_one_before_ends_and_is_as_long_as_its_amount()
    {
        var svg = Svg(Chart(Language.En, 100, 30, -10, 80));
        var ticks = Classed(svg, "grid").Select(g => PointsOf(g)[0].X).ToArray();
        var (values, labels) = (Classed(svg, "tick").Select(t => Number(t.Value)).ToArray(), Classed(svg, "label").Select(l => l.Value).ToArray());
        Assert.Equal(["Before", "Step 1", "Step 2", "Step 3", "After"], labels);
        double X(double value) => ticks[0] + ((value - values[0]) / (values[^1] - values[0]) * (ticks[^1] - ticks[0]));
        (double Low, double High)[] expected = [(0, 100), (100, 130), (120, 130), (120, 200), (0, 200)];
        var bars = svg.Descendants(Name("polygon")).Where(p => ClassOf(p) is "total" or "step up" or "step down").ToArray();
        Assert.Equal(["total", "step up", "step down", "step up", "total"], bars.Select(ClassOf));
        Assert.All(bars.Zip(expected), b =>
        {
            Assert.Equal(X(b.Second.Low), PointsOf(b.First).Min(p => p.X), 0.02);
            Assert.Equal(X(b.Second.High), PointsOf(b.First).Max(p => p.X), 0.02);
        });
        Assert.Equal(["100.0", "+30.0", "-10.0", "+80.0", "200.0"], svg.Descendants().Where(e => ClassOf(e) is "total-value" or "step-value").Select(e => e.Value));
        Assert.Empty(Classed(svg, "break"));
    }

    [Fact]
    public void A_total_whose_axis_has_no_zero_is_cut_and_the_chart_says_so()
    {
        var svg = Svg(Chart(Language.Zh, 100, 5));
        Assert.Equal(6, Classed(svg, "break").Count());
        Assert.Contains("横轴不从 0 开始", Assert.Single(Classed(svg, "axis-title")).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("减少", Classed(svg, "legend").Select(l => l.Value));
        Assert.Contains("步骤 1 +5.0", svg.Root!.Element(Name("desc"))!.Value, StringComparison.Ordinal);
    }

    // This one needs a font with Chinese characters; test.sh installs one.
    [Fact]
    public void The_print_has_three_hundred_dots_an_inch_and_bars_that_stay_apart_in_grey()
    {
        using var output = new MemoryStream();
        PicturePng.Write(WaterfallDrawing.Of(Chart(Language.Zh, 100, 60, -20)), output);
        var png = output.ToArray();
        Assert.Equal(2400, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(11811, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(41)));
        using var picture = SKBitmap.Decode(png);
        var shades = new[] { "#08203f", "#94b4d6", "#f7d9d1", "#ffffff" }.Select(SKColor.Parse).ToArray();
        Assert.All(shades, shade => Assert.True(picture.Pixels.Count(p => p == shade) > 5000, $"{shade}"));
        var grey = shades.Select(s => (0.299 * s.Red) + (0.587 * s.Green) + (0.114 * s.Blue)).ToArray();
        Assert.All(grey.Zip(grey.Skip(1)), g => Assert.True(g.Second - g.First >= 15, $"{g}"));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(40)]
    public void Every_waterfall_fits_the_terminal(int width)
    {
        foreach (var chart in Odd(Language.Zh).Concat(Odd(Language.En)))
        {
            var lines = WaterfallText.Lines(chart, width).ToArray();
            Assert.All(lines, line => Assert.True(TerminalText.WidthOf(line) <= width, line));
            Assert.All(chart.Bars, bar => Assert.Contains(lines, line => line.Contains(bar.IsTotal ? chart.Format(bar.End) : chart.StepText(bar.Bar.Amount), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_terminal_shows_steps_where_they_are()
    {
        // An axis from 0 to 200 over 60 cells, as the pipe has them.
        var lines = WaterfallText.Lines(Chart(Language.En, 100, 30, -10, 80), 400).Select(l => l[(l.IndexOfAny(['│', '└']) + 1)..]).ToArray();
        Assert.Equal(new string('▒', 30), lines[0]);
        Assert.Equal(new string(' ', 30) + new string('█', 9), lines[1]);
        Assert.Equal(new string(' ', 36) + new string('░', 3), lines[2]);
        Assert.Equal(new string(' ', 36) + new string('█', 24), lines[3]);
        Assert.Equal(new string('▒', 60), lines[4]);
    }

    [Fact]
    public void A_value_that_is_no_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => WaterfallDrawing.Of(Chart(Language.En, 1, double.NaN)));
        Assert.Throws<ArgumentException>(() => WaterfallText.Lines(Chart(Language.En, double.PositiveInfinity, 1), 80).ToArray());
    }

    private static WaterfallChart Chart(Language language, double from, params double[] steps) => new(
        language["平陆县变了", "Pinglu has changed"],
        language["一个例子", "An example"],
        language["地区生产总值（亿元）", "GDP (CNY m)"],
        new(language["之前", "Before"], from),
        [.. steps.Select((s, i) => new WaterfallBar(language[$"步骤 {i + 1}", $"Step {i + 1}"], s))],
        new(language["之后", "After"], from + steps.Sum()),
        language["资料 0", "Data 0"],
        language,
        value => Numbers.Round(value, 1));

    private static Language Of(string language) => language == "zh" ? Language.Zh : Language.En;

    private static XDocument Svg(WaterfallChart chart)
    {
        using var stream = new MemoryStream();
        PictureSvg.Write(WaterfallDrawing.Of(chart), stream);
        stream.Position = 0;
        return XDocument.Load(stream);
    }
}
