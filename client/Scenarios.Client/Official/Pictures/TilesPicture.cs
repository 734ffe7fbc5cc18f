using Scenarios.Client.Charts.Marks;
using Scenarios.Contracts;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 3: every target as a tile, by its class 指标评定一览.</summary>
internal static class TilesPicture
{
    private const int Across = 5;
    private const double TileHeight = 62;
    private const double Gap = 6;

    private static readonly (string Class, string Fill, string Colour)[] Classes =
    [
        ("lagging", Canvas.Warm, Canvas.Ink), ("on_track", Canvas.Middle, Canvas.Ink), ("faster", "#3f74a8", Canvas.Paper), ("ahead", Canvas.Dark, Canvas.Paper),
    ];

    /// <param name="draft">For its rows and words.</param>
    public static Picture Of(Draft draft)
    {
        var (canvas, y) = (new Canvas(), 12.0);
        foreach (var (name, fill, colour) in Classes)
        {
            y = Group(canvas, draft, draft.Words.Class(name), draft.Rows.Where(r => r.Class == name), fill, colour, y);
        }

        y = Group(canvas, draft, draft.Language["任务由市级下达", "Set by the city"], draft.Rows.Where(r => r.Class == "set_above"), Canvas.Paper, Canvas.Ink, y);
        y = Group(canvas, draft, draft.Language["暂无数据或口径变化", "No comparable data"], draft.Rows.Where(r => r.Class is "no_actual" or "no_base" or "broken"), "#eeeeee", Canvas.Ink, y);
        var title = draft.Language["全部目标的评定", "Every target and its class"];
        return canvas.Finished(y + 8, draft.Language, title, title + draft.Language["：", ": "] + string.Join(draft.Language["；", "; "], draft.Rows.Where(ReviewCounts.IsRated).Select(r => $"{draft.Words.Target(r)} — {draft.Words.Class(r.Class)}")));
    }

    private static double Group(Canvas canvas, Draft draft, string title, IEnumerable<ReviewRow> rows, string fill, string colour, double y)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
        {
            return y;
        }

        canvas.Text("class", Canvas.Margin, y + 12, draft.Language[$"{title}（{all.Length}项）", $"{title} ({all.Length})"], Anchor.Start, 15, bold: true);
        y += 28;
        var width = (Canvas.Width - (2 * Canvas.Margin) - ((Across - 1) * Gap)) / Across;
        for (var i = 0; i < all.Length; i++)
        {
            var (left, top) = (Canvas.Margin + (i % Across * (width + Gap)), y + (i / Across * (TileHeight + Gap)));
            canvas.Box("tile", left, top, left + width, top + TileHeight, fill);
            canvas.Lines("tile", left + (width / 2), top + (TileHeight / 2), Short(draft, all[i]), width - 14, 12.5, colour);
        }

        return y + ((((all.Length - 1) / Across) + 1) * (TileHeight + Gap)) + 8;
    }

    // The nature is told by a sign, not by colour: ◆ is binding.
    private static string Short(Draft draft, ReviewRow row) => (row.Binding ? "◆ " : "") + Cut(draft.Words.Target(row), draft.Language.IsChinese ? 38 : 72);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
