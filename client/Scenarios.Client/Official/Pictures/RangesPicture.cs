using Scenarios.Client.Charts.Marks;
using Scenarios.Contracts;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 4: where the targets' indicators may be in the target year, beside what is asked 目标年测算区间, in percent of the target.</summary>
internal static class RangesPicture
{
    private const double Row = 50;
    private const double Left = 360;

    /// <summary>Those that can be shown in percent of their target.</summary>
    public static bool Shows(ReviewRow row) => row is { Tracked: false, Low: not null, Median: not null, High: not null, Probability: not null, TargetValue: > 0, Operator: ">=" or ">", Reading: "" };

    /// <param name="draft">For its language.</param>
    /// <param name="rows">What is shown.</param>
    public static Picture Of(Draft draft, IReadOnlyList<ReviewRow> rows)
    {
        var canvas = new Canvas();
        var (least, most) = (Math.Min(1, rows.Min(r => r.Low!.Value / r.TargetValue!.Value)), Math.Max(1, rows.Max(r => r.High!.Value / r.TargetValue!.Value)));
        least = least > 0.5 ? Math.Floor((least * 10) - 1e-9) / 10 : Math.Min(0, least);
        const double Right = Canvas.Width - Canvas.Margin - 110;
        double X(double ratio) => Left + ((ratio - least) / (most - least) * (Right - Left));
        var bottom = 44 + (Row * rows.Count);
        canvas.Line("target", X(1), 34, X(1), bottom, 1.6, Canvas.Ink, [6, 4]);
        canvas.Text("target", X(1), 20, draft.Language["目标 = 100", "target = 100"], size: 17);
        canvas.Text("chance", Canvas.Width - Canvas.Margin, 20, draft.Language["完成把握", "chance"], Anchor.End, 17);
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], 44 + (Row * (i + 0.5)));
            var goal = row.TargetValue!.Value;
            canvas.Lines("name", Left - 14, y, draft.Words.Indicator(row), Left - 20 - Canvas.Margin, 17, Canvas.Ink, Anchor.End);
            canvas.Box("range", X(row.Low!.Value / goal), y - 10, X(row.High!.Value / goal), y + 10, Canvas.Middle);
            canvas.Line("median", X(row.Median!.Value / goal), y - 14, X(row.Median.Value / goal), y + 14, 3.5);
            canvas.Text("median", X(row.Median.Value / goal), y - 21, Client.Numbers.Round(100 * row.Median.Value / goal, 0), size: 14);
            if (row.Actuals is [.., var latest])
            {
                canvas.Dot("actual", X(Math.Max(least, latest.Value / goal)), y, Canvas.Warm);
            }

            canvas.Text("chance", Canvas.Width - Canvas.Margin, y, draft.Numbers.ShortChance(row.Probability!.Value).Text, Anchor.End, 17);
        }

        canvas.Line("axis", Left, bottom, Right, bottom);
        canvas.Text("legend", Left, bottom + 20, draft.Language["横条：九成区间；竖线：居中值；圆点：最新实际值", "bar: nine times in ten; stroke: middle; dot: latest actual"], Anchor.Start, 16, Canvas.Quiet);
        var title = draft.Language["目标年测算区间（目标 = 100）", "Ranges in the target year (target = 100)"];
        return canvas.Finished(bottom + 40, draft.Language, title, title);
    }
}
