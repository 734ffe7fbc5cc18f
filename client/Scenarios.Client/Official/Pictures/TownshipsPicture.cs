using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 6: value added of the townships, at the base and on the central path 各乡镇增加值.</summary>
internal static class TownshipsPicture
{
    private const double Row = 46;
    private const double Left = 210;
    private const double Right = Canvas.Width - 210;
    private const double Head = 40;

    /// <param name="draft">For its language.</param>
    /// <param name="townships">In the order of the rows.</param>
    /// <param name="year">Of the projected values.</param>
    public static Picture Of(Draft draft, IReadOnlyList<TownshipFigures> townships, int year)
    {
        var (canvas, language) = (new Canvas(), draft.Language);
        var most = townships.Max(t => Math.Max(t.Base, t.Projected));
        double X(double value) => Left + (value / most * (Right - Left));
        string Amount(double value) => draft.Numbers.Amount(value, "万元", "level").Text;
        canvas.Text("legend", Canvas.Margin, 18, language[$"亿元，{draft.Review.BaseYear}年价格；浅：{draft.Review.BaseYear}年，深：{year}年中心路径（测算）", $"CNY million in prices of {draft.Review.BaseYear}; light: {draft.Review.BaseYear}, dark: central path {year} (projected)"], Anchor.Start, 17, Canvas.Quiet);
        for (var i = 0; i < townships.Count; i++)
        {
            var (t, y) = (townships[i], Head + (Row * (i + 0.5)));
            canvas.Text("township", Left - 14, y, language[t.Name], Anchor.End, 18);
            canvas.Box("base", Left, y - 16, X(t.Base), y, Canvas.Light);
            canvas.Box("projected", Left, y, X(t.Projected), y + 16, Canvas.Middle);
            canvas.Text("value", Math.Max(X(t.Base), X(t.Projected)) + 10, y, $"{Amount(t.Base)} → {Amount(t.Projected)}", Anchor.Start, 17);
        }

        canvas.Line("axis", Left, Head, Left, Head + (Row * townships.Count));
        var title = language["各乡镇增加值", "Value added by township"];
        return canvas.Finished(Head + (Row * townships.Count) + 14, language, title, title + language["：", ": "] + string.Join(language["；", "; "], townships.Select(t => $"{language[t.Name]} {Amount(t.Base)} → {Amount(t.Projected)}")));
    }
}
