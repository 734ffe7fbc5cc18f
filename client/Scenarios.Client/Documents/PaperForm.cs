namespace Scenarios.Client.Documents;

/// <summary>The form of official papers 公文版式: A4, after GB/T 9704; lengths in mm, sizes in points.</summary>
internal static class PaperForm
{
    public const double Width = 210;
    public const double Height = 297;
    public const double Top = 37;
    public const double Bottom = 35;
    public const double Left = 28;
    public const double Right = 26;

    /// <summary>2号, 3号, 小四, 五号.</summary>
    public const double TitleSize = 22;
    public const double BodySize = 16;
    public const double CaptionSize = 12;
    public const double TableSize = 10.5;

    /// <summary>22 lines fill the page: (297 − 37 − 35) mm is 637.8 points.</summary>
    public const double Leading = 28;
    public const double CaptionLeading = 20;

    /// <summary>A font by name, what stands in for it, and the Latin one beside it.</summary>
    public static readonly (string Name, string Alternative) Title = ("方正小标宋简体", "宋体");
    public static readonly (string Name, string Alternative) Body = ("仿宋_GB2312", "仿宋");
    public static readonly (string Name, string Alternative) Head = ("黑体", "Noto Sans CJK SC");
    public static readonly (string Name, string Alternative) SubHead = ("楷体_GB2312", "楷体");
    public const string Latin = "Times New Roman";
}
