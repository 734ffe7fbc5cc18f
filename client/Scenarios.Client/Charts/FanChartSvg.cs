namespace Scenarios.Client.Charts;

/// <summary>A fan chart as SVG 矢量图.</summary>
public static class FanChartSvg
{
    /// <param name="chart">What is shown.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">There is no projected year, or a value is no number.</exception>
    public static void Write(FanChart chart, Stream output) => PictureSvg.Write(FanDrawing.Of(chart), output);
}
