using Scenarios.Client.Charts.Marks;
using Scenarios.Contracts;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 7: the projects by stage 各阶段项目: how many, and their investment.</summary>
internal static class StagesPicture
{
    private const double Row = 64;
    private const double Left = 190;
    private const double Right = Canvas.Width - 250;

    /// <param name="draft">For its language.</param>
    /// <param name="pools">In the order of the rows.</param>
    public static Picture Of(Draft draft, IReadOnlyList<ProjectRankRow> pools)
    {
        var (canvas, language, most) = (new Canvas(), draft.Language, pools.Max(p => p.Investment));
        var texts = new List<string>();
        for (var i = 0; i < pools.Count; i++)
        {
            var (pool, y) = (pools[i], 12 + (Row * (i + 0.5)));
            var right = Left + (pool.Investment / most * (Right - Left));
            var amount = draft.Numbers.FullText(pool.Investment);
            var text = language[$"{pool.Projects}个，{amount}", $"{pool.Projects} projects, {amount}"];
            canvas.Text("stage", Left - 14, y, draft.Words.Stage(pool.Stage).Text, Anchor.End);
            canvas.Box("investment", Left, y - 18, right, y + 18, i == 0 ? Canvas.Dark : i == 1 ? Canvas.Middle : Canvas.Light);
            canvas.Text("investment", right + 10, y, text, Anchor.Start, 18);
            texts.Add($"{draft.Words.Stage(pool.Stage).Text} {text}");
        }

        canvas.Line("axis", Left, 12, Left, 12 + (Row * pools.Count));
        var title = language["各阶段项目数和总投资", "Projects and investment by stage"];
        return canvas.Finished(24 + (Row * pools.Count), language, title, title + language["：", ": "] + string.Join(language["；", "; "], texts));
    }
}
