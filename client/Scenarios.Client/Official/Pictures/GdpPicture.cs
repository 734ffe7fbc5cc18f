using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 1: GDP as columns, its growth as a line 地区生产总值及增速.</summary>
internal static class GdpPicture
{
    private const double Height = 430;
    private const double Foot = 380;
    private const double Top = 150;

    /// <param name="draft">For its language.</param>
    /// <param name="years">Published amounts with their growth.</param>
    /// <param name="target">What the plan asks for; null where it names no amount.</param>
    public static Picture Of(Draft draft, IReadOnlyList<(int Year, double Value, double? Growth)> years, (int Year, double Value)? target)
    {
        var (canvas, language) = (new Canvas(), draft.Language);
        var columns = years.Count + (target is null ? 0 : 1);
        var step = (Canvas.Width - (2 * Canvas.Margin)) / columns;
        var most = years.Max(y => y.Value);
        most = target is { } t ? Math.Max(most, t.Value) : most;
        double X(int i) => Canvas.Margin + (step * (i + 0.5));
        double Y(double value) => Foot - (value / most * (Foot - Top));
        var half = Math.Min(52, step * 0.3);
        for (var i = 0; i < years.Count; i++)
        {
            canvas.Box("column", X(i) - half, Y(years[i].Value), X(i) + half, Foot, Canvas.Middle);
            canvas.Text("value", X(i), Y(years[i].Value) - 16, draft.Numbers.FullText(years[i].Value));
            canvas.Text("year", X(i), Foot + 24, language[$"{years[i].Year}年", $"{years[i].Year}"]);
        }

        if (target is { } goal)
        {
            var x = X(years.Count);
            canvas.Box("target", x - half, Y(goal.Value), x + half, Foot, Canvas.Paper);
            canvas.Hatch(x - half, Y(goal.Value), x + half, Foot);
            canvas.Text("value", x, Y(goal.Value) - 16, draft.Numbers.FullText(goal.Value));
            canvas.Text("year", x, Foot + 24, language[$"{goal.Year}年目标", $"target {goal.Year}"]);
        }

        canvas.Line("axis", Canvas.Margin, Foot, Canvas.Width - Canvas.Margin, Foot);
        Growth(canvas, draft, years, X);
        var title = language["地区生产总值（现价）及名义增速", "GDP at current prices and its nominal growth"];
        return canvas.Finished(Height, language, title, title + language["：", ": "] + string.Join(language["；", "; "], years.Select(y => $"{y.Year} {draft.Numbers.FullText(y.Value)}")));
    }

    private static void Growth(Canvas canvas, Draft draft, IReadOnlyList<(int Year, double Value, double? Growth)> years, Func<int, double> x)
    {
        var known = years.Select((y, i) => (y.Growth, I: i)).Where(y => y.Growth is not null).ToArray();
        if (known.Length == 0)
        {
            return;
        }

        var (low, high) = (Math.Min(0, known.Min(k => k.Growth!.Value)), known.Max(k => k.Growth!.Value));
        double Y(double growth) => high - low < 1e-12 ? 80 : 96 - ((growth - low) / (high - low) * 42);
        canvas.Path("growth", known.Select(k => new Place(x(k.I), Y(k.Growth!.Value))));
        foreach (var (growth, i) in known)
        {
            canvas.Dot("growth", x(i), Y(growth!.Value), Canvas.Warm);
            canvas.Text("growth", x(i), Y(growth.Value) - 22, Client.Numbers.WithSign(100 * growth.Value, 1) + "%");
        }

        canvas.Text("legend", Canvas.Margin, 20, draft.Language["●— 现价增速", "●— nominal growth"], Anchor.Start, 18, Canvas.Quiet);
    }
}
