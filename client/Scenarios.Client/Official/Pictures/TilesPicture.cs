using Scenarios.Client.Charts.Marks;
using Scenarios.Contracts;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 3: every target as a tile, by its class 指标评定一览. The word stands beside the tiles; what cannot be rated takes less room.</summary>
internal static class TilesPicture
{
    private const double Label = 132;
    private const double Gap = 5;

    private static readonly (string[] Classes, string Zh, string En, string Fill, string Colour, int Across, double Height, double Size)[] Groups =
    [
        (["lagging"], "滞后", "Lagging", Canvas.Warm, Canvas.Ink, 4, 46, 16),
        (["on_track"], "基本符合预期", "On track", Canvas.Middle, Canvas.Ink, 4, 46, 16),
        (["faster"], "快于预期", "Faster than expected", "#3f74a8", Canvas.Paper, 4, 46, 16),
        (["ahead"], "提前实现", "Achieved early", Canvas.Dark, Canvas.Paper, 4, 46, 16),
        (["set_above"], "市级下达", "Set by the city", Canvas.Paper, Canvas.Ink, 6, 38, 13),
        (["no_actual", "no_base", "broken"], "暂无数据或口径变化", "No comparable data", "#eeeeee", Canvas.Ink, 6, 38, 13),
    ];

    /// <param name="draft">For its rows and words.</param>
    public static Picture Of(Draft draft)
    {
        var (canvas, y) = (new Canvas(), 8.0);
        foreach (var (classes, zh, en, fill, colour, across, height, size) in Groups)
        {
            var rows = draft.Rows.Where(r => classes.Contains(r.Class)).ToArray();
            if (rows.Length == 0)
            {
                continue;
            }

            var width = (Canvas.Width - Label - Canvas.Margin - ((across - 1) * Gap)) / across;
            var deep = ((rows.Length - 1) / across * (height + Gap)) + height;
            var name = draft.Language[$"{zh}（{rows.Length}）", $"{en} ({rows.Length})"];
            canvas.Lines("class", Label - 12, y + (Math.Min(deep, 80) / 2), name, Label - 16, 16, Canvas.Ink, Anchor.End);
            for (var i = 0; i < rows.Length; i++)
            {
                var (left, top) = (Label + (i % across * (width + Gap)), y + (i / across * (height + Gap)));
                canvas.Box("tile", left, top, left + width, top + height, fill);
                canvas.Lines("tile", left + (width / 2), top + (height / 2), Short(draft, rows[i], width, size), width - 8, size, colour);
            }

            y += Math.Max(deep, 44) + 12;
        }

        var title = draft.Language["全部目标的评定", "Every target and its class"];
        return canvas.Finished(y, draft.Language, title, title + draft.Language["：", ": "] + string.Join(draft.Language["；", "; "], draft.Rows.Where(ReviewCounts.IsRated).Select(r => $"{draft.Words.Target(r)} — {draft.Words.Class(r.Class)}")));
    }

    // The nature is told by a sign, not by colour: ◆ is binding. Two lines are what a tile holds.
    private static string Short(Draft draft, ReviewRow row, double width, double size)
    {
        var text = (row.Binding ? "◆" : "") + draft.Words.Indicator(row);
        var cut = text;
        while (Charts.TextLines.Of(cut, size, width - 8).Count > 2 && text.Length > 4)
        {
            text = text[..^1];
            cut = text.TrimEnd() + "…";
        }

        return cut;
    }
}
