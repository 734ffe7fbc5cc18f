namespace Scenarios.Client.Charts;

/// <summary>Colours and sizes of a chart 图样. Made for print: the bands are one hue in four lightnesses (93, 83, 71 and 55 of 100) that stay apart in grey; nothing is told by colour alone.</summary>
internal static class Look
{
    /// <summary>120 units are an inch in print, so that 14 units are 8.4 points.</summary>
    public const double Width = 960;
    public const double Height = 600;
    public const double Margin = 28;

    public const double TitleSize = 22;
    public const double SubtitleSize = 15;
    public const double TextSize = 14;
    public const double CaptionSize = 12;

    public const string Ink = "#111111";
    public const string Quiet = "#4a4a4a";
    public const string Rule = "#000000";
    public const string Paper = "#ffffff";
    public const string Median = "#08203f";
    public const string Edge = "#7f9fc0";
    public const string Target = "#9b1313";

    /// <summary>The bars of a waterfall, apart in grey as well (lightness 71, 12 and 89 of 100), with an edge.</summary>
    public const string Total = "#94b4d6";
    public const string Up = "#08203f";
    public const string Down = "#f7d9d1";

    /// <summary>From the outermost band to the innermost.</summary>
    public static readonly string[] Bands = ["#e2ecf6", "#bfd3e8", "#94b4d6", "#628fbd"];

    public static readonly double[] CentralDash = [7, 4];
    public static readonly double[] TargetDash = [3, 4];
}
