using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 2: what the three sectors are of GDP 三次产业结构.</summary>
internal static class StructurePicture
{
    private const double Row = 64;

    /// <param name="language">Of the figure.</param>
    /// <param name="years">Shares of the three sectors.</param>
    public static Picture Of(Language language, IReadOnlyList<(int Year, double[] Shares)> years)
    {
        var canvas = new Canvas();
        (string Name, string Fill, string Colour)[] sectors =
        [
            (language["第一产业", "Primary"], Canvas.Light, Canvas.Ink), (language["第二产业", "Secondary"], Canvas.Dark, Canvas.Paper), (language["第三产业", "Tertiary"], Canvas.Middle, Canvas.Ink),
        ];
        const double Left = 120;
        const double Right = Canvas.Width - Canvas.Margin;
        for (var r = 0; r < years.Count; r++)
        {
            var top = 20 + (r * Row);
            canvas.Text("year", Left - 14, top + 22, language[$"{years[r].Year}年", $"{years[r].Year}"], Anchor.End);
            var x = Left;
            for (var s = 0; s < sectors.Length; s++)
            {
                var to = x + (years[r].Shares[s] * (Right - Left));
                canvas.Box("share", x, top, to, top + 44, sectors[s].Fill);
                var share = Client.Numbers.Round(100 * years[r].Shares[s], 1) + "%";
                canvas.Text("share", (x + to) / 2, top + 22, to - x > 150 ? $"{sectors[s].Name} {share}" : share, colour: sectors[s].Colour, size: 18);
                x = to;
            }
        }

        var title = language["三次产业占地区生产总值比重（现价）", "Shares of the three sectors in GDP, current prices"];
        return canvas.Finished(28 + (Row * years.Count), language, title, title);
    }
}
