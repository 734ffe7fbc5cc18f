using System.Xml.Linq;

namespace Scenarios.Cli.Tests;

public sealed class ChartCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("zh", "gdp_nominal", "地区生产总值（现价）", "目标")]
    [InlineData("en", "secondary_share", "Secondary sector share (%)", "target")]
    public void A_chart_of_an_indicator_shows_its_fan_and_its_target(string language, string indicator, string label, string target)
    {
        var run = terminal.Run("chart", "pipeline", "--indicator", indicator, "--draws", "2000", "-o", "fan.svg", "--lang", language);
        Assert.True(run.Code == 0, run.Error);
        var text = string.Concat(XDocument.Load(Path.Combine(terminal.Folder, "fan.svg")).DescendantNodes().OfType<XText>().Select(t => t.Value));
        Assert.Contains(label, text, StringComparison.Ordinal);
        Assert.Contains(target, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_png_is_written_too()
    {
        var run = terminal.Run("chart", "pipeline", "--indicator", "population", "--draws", "500", "-o", "fan.png", "--lang", "zh");
        Assert.Equal((0, "已写入 fan.png\n"), (run.Code, run.Output));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(Path.Combine(terminal.Folder, "fan.png"))[..4]);
    }

    [Theory]
    [InlineData("fan.bmp", "gdp_nominal", ".svg or .png")]
    [InlineData("fan.svg", "gdp_nominel", "gdp_nominal")]
    public void What_cannot_be_drawn_leaves_no_file(string file, string indicator, string said)
    {
        var run = terminal.Run("chart", "pipeline", "--indicator", indicator, "--draws", "64", "-o", file, "--lang", "en");
        Assert.Equal(3, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(terminal.Folder, file)));
    }
}
