namespace Scenarios.Client.Charts;

/// <summary>What a waterfall says, in words 瀑布图的文字说明.</summary>
public sealed class WaterfallWords(WaterfallChart chart)
{
    private readonly Language language = chart.Language;

    public string Total => chart.Ends ?? language["情景值", "Value under a scenario"];

    public string Up => language["增加", "Adds"];

    public string Down => language["减少", "Takes away"];

    public string AxisNote => Sheet.AxisNote(language, "横轴");

    /// <summary>The chart as sentences, for those who cannot see it.</summary>
    public string Description => string.Join(language["", " "], new[]
    {
        Sentence(chart.Title), Sentence(chart.Subtitle), Sentence(language["瀑布图，", "Waterfall of "] + chart.ValueLabel),
        Sentence(language[$"{chart.From.Label}：{chart.Format(chart.From.Amount)}", $"{chart.From.Label}: {chart.Format(chart.From.Amount)}"]),
        Sentence(string.Join(language["；", "; "], chart.Steps.Select(s => $"{s.Label} {chart.StepText(s.Amount)}"))),
        Sentence(language[$"{chart.To.Label}：{chart.Format(chart.To.Amount)}", $"{chart.To.Label}: {chart.Format(chart.To.Amount)}"]),
        Sentence(chart.Caption),
    }.Where(s => s.Length > 0));

    private string Sentence(string text) => Sheet.Sentence(language, text);
}
