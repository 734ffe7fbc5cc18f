using System.Xml.Linq;
using Scenarios.Client;
using Scenarios.Client.Charts;
using static Scenarios.Cli.Tests.Charts.SvgReading;

namespace Scenarios.Cli.Tests.Charts;

public class FanChartSvgTest
{
    public static TheoryData<string> Languages => ["zh", "en"];

    [Theory]
    [InlineData("zh", "观测值", "推演", "中位数", "中心路径", "2035 年分位数", "2025 年目标 100.0 亿元", "地区生产总值（现价，亿元）", "95%", "2025")]
    [InlineData("en", "Observed", "Projected", "Median", "Central path", "Percentiles 2035", "2025 target: 10,000", "GDP at current prices, CNY m", "95%", "2025")]
    public void The_file_holds_everything_in_the_language_of_the_chart(string language, params string[] texts)
    {
        var chart = FanExamples.Gdp(Of(language));
        var svg = Svg(chart);
        var shown = svg.Descendants(Name("text")).Select(t => t.Value).ToArray();
        Assert.All(texts, text => Assert.Contains(text, shown));
        Assert.Equal(chart.Title, string.Join(language == "zh" ? "" : " ", Classed(svg, "title").Select(t => t.Value)));
        Assert.Equal(4, svg.Descendants(Name("polygon")).Count(p => ClassOf(p).StartsWith("band ", StringComparison.Ordinal)));
        Assert.Equal(21, Classed(svg, "history-point").Count());
        Assert.Single(Classed(svg, "history"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Who_cannot_see_it_is_told_what_it_says(string language)
    {
        var chart = FanExamples.Plain(Of(language));
        var svg = Svg(chart).Root!;
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(chart.Title, svg.Element(Name("title"))!.Value);
        var words = svg.Element(Name("desc"))!.Value;

        // The target of 150 in 2026 is the hundredth multiple of one and a half: above the 99th percentile, 148.5; the median is 75.
        Assert.Contains(
            language == "zh" ? "目标：高于该年推演的 99% 分位，该年中位数 75.0。" : "Target: above the 99th percentile of that year, whose median is 75.0.", words, StringComparison.Ordinal);
        Assert.Contains(
            language == "zh" ? "推演到 2031 年：中位数 100.0，一半的抽样在 50.0 与 150.0 之间，九成在 10.0 与 190.0 之间。"
                : "Projected for 2031: median 100.0; half of the draws lie between 50.0 and 150.0, nine in ten between 10.0 and 190.0.",
            words,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_file_needs_nothing_from_elsewhere(string language)
    {
        var svg = Svg(FanExamples.Gdp(Of(language)));
        Assert.Equal(["circle", "desc", "polygon", "polyline", "svg", "text", "title"], svg.Descendants().Select(e => e.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Value.Contains("url(", StringComparison.Ordinal) || a.Name.LocalName is "href" or "style");
        Assert.Contains("'Noto Sans CJK SC'", svg.Root!.Attribute("font-family")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_stand_where_they_are_by_hand()
    {
        // 800 wide for ten years after the inset of 8; 400 high for 200.
        var frame = new Frame(60, 100, 868, 500, 2020, 2030, new Axis(0, 200, 50));
        Assert.Equal((68, 148, 868), (frame.X(2020), frame.X(2021), frame.X(2030)));
        Assert.Equal((500, 400, 100), (frame.Y(0), frame.Y(50), frame.Y(200)));
    }

    [Theory]
    [InlineData(1, 99)]
    [InlineData(5, 95)]
    [InlineData(10, 90)]
    [InlineData(25, 75)]
    public void The_bands_stand_between_their_percentiles(int low, int high)
    {
        var svg = Svg(FanExamples.Plain(Language.En));

        // The grid line of 0 is the first, that of 200 the last; years go from 2019 to 2031 between 8 units after its left end and its right end.
        var grid = Classed(svg, "grid").Select(PointsOf).ToArray();
        var (foot, top) = (grid[0][0].Y, grid[^1][0].Y);
        var (left, right) = (grid[0][0].X + 8, grid[0][1].X);
        (double X, double Y) At(int year, double value) => (left + ((year - 2019) / 12.0 * (right - left)), foot - (value / 200 * (foot - top)));
        double Of(int percentile, int year) => percentile * (1 + ((year - 2021) / 10.0));

        var expected = new[] { At(2020, 10) }
            .Concat(Enumerable.Range(2021, 11).Select(y => At(y, Of(high, y))))
            .Concat(Enumerable.Range(2021, 11).Reverse().Select(y => At(y, Of(low, y)))).ToArray();
        var seen = PointsOf(Classed(svg, $"band band-{low}-{high}").Single());
        Assert.Equal(expected.Length, seen.Length);
        Assert.All(expected.Zip(seen), p => Assert.True(Math.Abs(p.First.X - p.Second.X) < 0.011 && Math.Abs(p.First.Y - p.Second.Y) < 0.011, $"{p.First} {p.Second}"));
        Assert.Equal(["0", "50", "100", "150", "200"], Classed(svg, "tick").Select(t => t.Value));

        var target = PointsOf(Classed(svg, "target").Single());
        Assert.Equal(At(2026, 150).X, target.Average(p => p.X), 0.011);
        Assert.Equal(At(2026, 150).Y, target.Average(p => p.Y), 0.011);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_label_lies_on_another_or_outside(string language)
    {
        var charts = FanExamples.Odd(Of(language)).Append(FanExamples.Gdp(Of(language))).Append(FanExamples.Plain(Of(language))).ToArray();
        for (var i = 0; i < charts.Length; i++)
        {
            Assert.All(Misplaced(Svg(charts[i])), text => Assert.Fail($"chart {i}: {text}"));
        }
    }

    [Fact]
    public void A_line_joins_neighbouring_years_only()
    {
        var chart = FanExamples.Plain(Language.En) with { History = [(2010, 1), (2011, 2), (2013, 3), (2015, 4), (2016, 5), (2017, 6)] };
        Assert.Equal([2, 3], Classed(Svg(chart), "history").Select(l => PointsOf(l).Length));
        Assert.Equal(6, Classed(Svg(chart), "history-point").Count());
    }

    [Theory]
    [InlineData(4.2, 289, 0, 300, 50)]
    [InlineData(30, 52.6, 30, 55, 5)]
    [InlineData(181, 242, 180, 250, 20)]
    [InlineData(-1.4, 4.2, -2, 6, 2)]
    [InlineData(-9, -3, -10, 0, 2)]
    [InlineData(7, 7, 6.2, 7.8, 0.5)]
    public void Ticks_are_round_and_the_axis_starts_at_zero_where_that_costs_little(double low, double high, double minimum, double maximum, double step)
    {
        var axis = Axis.Of(low, high);
        Assert.True(axis.Minimum <= low && axis.Maximum >= high && axis.Intervals <= 6);
        Assert.Equal(step, axis.Step, 9);
        Assert.True(Math.Abs(axis.Minimum - minimum) < step && Math.Abs(axis.Maximum - maximum) < step, $"{axis}");
        Assert.All(axis.Ticks, tick => Assert.Equal(0, Math.IEEERemainder(tick, step), 9));
    }

    [Fact]
    public void Labels_move_apart_no_further_than_they_must()
    {
        Assert.Equal([10, 30, 50], Spread.Of([10, 30, 50], 10, 0, 100));
        Assert.Equal([15, 25, 50], Spread.Of([20, 20, 50], 10, 0, 100));
        Assert.Equal([0, 10, 20], Spread.Of([1, 2, 3], 10, 0, 100));
        Assert.Equal([80, 90, 100], Spread.Of([99, 99, 99], 10, 0, 100));
    }

    [Fact]
    public void A_fan_without_years_or_with_a_value_that_is_none_is_refused()
    {
        var chart = FanExamples.Plain(Language.En);
        Assert.Throws<ArgumentException>(() => Svg(chart with { Years = [] }));
        Assert.Throws<ArgumentException>(() => Svg(chart with { Central = [(2021, double.NaN)] }));
    }

    private static Language Of(string language) => language == "zh" ? Language.Zh : Language.En;

    private static XDocument Svg(FanChart chart)
    {
        using var stream = new MemoryStream();
        PictureSvg.Write(FanDrawing.Of(chart), stream);
        stream.Position = 0;
        return XDocument.Load(stream);
    }
}
