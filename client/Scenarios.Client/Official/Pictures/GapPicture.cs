using Scenarios.Client.Charts;
using Scenarios.Client.Charts.Marks;
using Scenarios.Contracts;

namespace Scenarios.Client.Official.Pictures;

/// <summary>Figure 5: what leads from the plan's path to the actual 差距瀑布图.</summary>
internal static class GapPicture
{
    /// <param name="draft">For its language.</param>
    /// <param name="gap">What is shown.</param>
    public static Picture Of(Draft draft, ReviewGap gap)
    {
        var language = draft.Language;
        var picture = WaterfallDrawing.Of(new WaterfallChart(
            "",
            "",
            language[$"{gap.Year} 年{gap.Name.Zh}（亿元，现价）", $"{gap.Name.En} in {gap.Year} (CNY million, current prices)"],
            new(language["规划路径值", "The plan's path"], draft.Numbers.Shown(gap.Projected)),
            [.. gap.Lines.Where(l => l.Amount is not null and not 0).Select(l => new WaterfallBar(language[l.Name], draft.Numbers.Shown(l.Amount!.Value)))],
            new(language["实际值", "Actual"], draft.Numbers.Shown(gap.Actual)),
            "",
            language,
            value => Client.Numbers.Round(value, language.IsChinese ? 2 : 0))
        {
            Ends = language["规划路径值和实际值", "Path and actual"],
        });
        return picture with { Title = language[$"{gap.Year} 年{gap.Name.Zh}差距分解", $"{gap.Name.En} in {gap.Year}: what the gap is made of"] };
    }
}
