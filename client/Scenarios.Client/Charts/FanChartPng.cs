namespace Scenarios.Client.Charts;

/// <summary>A fan chart as PNG for print 位图.</summary>
public static class FanChartPng
{
    /// <summary>Draws with the fonts of this machine.</summary>
    /// <param name="chart">What is shown.</param>
    /// <param name="output">Where to; it is left open, and nothing is written when the chart cannot be drawn.</param>
    /// <exception cref="ChartException">No font here has one of the characters, or Skia cannot be loaded.</exception>
    /// <exception cref="ArgumentException">There is no projected year, or a value is no number.</exception>
    public static void Write(FanChart chart, Stream output) => Write(chart, output, Typefaces.Folders);

    /// <summary>Draws with the fonts in some folders.</summary>
    public static void Write(FanChart chart, Stream output, IEnumerable<string> fontFolders) => PicturePng.Write(FanDrawing.Of(chart), output, fontFolders);
}
