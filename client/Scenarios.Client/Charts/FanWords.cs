namespace Scenarios.Client.Charts;

/// <summary>What a fan chart says, in words 图形的文字说明: names of its parts, and its message for those who cannot see it.</summary>
public sealed class FanWords(FanChart chart)
{
    private readonly Language language = chart.Language;

    public string Observed => language["观测值", "Observed"];

    public string Projected => language["推演", "Projected"];

    public string Median => language["中位数", "Median"];

    public string Central => language["中心路径", "Central path"];

    public string Bands => language["推演分位区间：", "Percentiles:"];

    /// <summary>Over the labels of the percentiles at the right.</summary>
    public string LastYear => language[$"{chart.Years[^1].Year} 年分位数", $"Percentiles {chart.Years[^1].Year}"];

    public string AxisNote => Sheet.AxisNote(language, "纵轴");

    public string Band(int low, int high) => $"{low}–{high}%";

    public string Percentile(int percentile) => percentile == 50 ? Median : $"{percentile}%";

    /// <summary>The chart as sentences.</summary>
    public string Description => string.Join(language["", " "], new[]
    {
        Sentence(chart.Title), Sentence(chart.Subtitle), Sentence(language["扇形图，", "Fan chart of "] + chart.ValueLabel), History, Fan, CentralPath, Target, Sentence(chart.Caption),
    }.Where(s => s.Length > 0));

    private string History => chart.History switch
    {
        [] => "",
        [var only] => language[$"观测值 {only.Year} 年 {Value(only.Value)}。", $"Observed: {Value(only.Value)} in {only.Year}."],
        [var first, .., var last] => language[
            $"观测值从 {first.Year} 年的 {Value(first.Value)} 到 {last.Year} 年的 {Value(last.Value)}。", $"Observed from {Value(first.Value)} in {first.Year} to {Value(last.Value)} in {last.Year}."],
    };

    private string Fan
    {
        get
        {
            var last = chart.Years[^1];
            return language[
                $"推演到 {last.Year} 年：中位数 {Value(last.P50)}，一半的抽样在 {Value(last.P25)} 与 {Value(last.P75)} 之间，九成在 {Value(last.P5)} 与 {Value(last.P95)} 之间。",
                $"Projected for {last.Year}: median {Value(last.P50)}; half of the draws lie between {Value(last.P25)} and {Value(last.P75)}, nine in ten between {Value(last.P5)} and {Value(last.P95)}."];
        }
    }

    private string CentralPath => chart.Central is [.., var last]
        ? language[$"中心路径 {last.Year} 年为 {Value(last.Value)}。", $"The central path is {Value(last.Value)} in {last.Year}."]
        : "";

    private string Target => chart.Target switch
    {
        null => "",
        { } target when chart.Years.FirstOrDefault(y => y.Year == target.Year) is { } year => language[
            $"{target.Label}：{Standing(year, target.Value)}，该年中位数 {Value(year.P50)}。", $"{target.Label}: {Standing(year, target.Value)} of that year, whose median is {Value(year.P50)}."],
        { } target => Sentence(target.Label),
    };

    // Between which percentiles a value stands.
    private string Standing(FanYear year, double value)
    {
        var below = FanYear.Percentiles.LastOrDefault(p => year.At(p) <= value);
        var above = FanYear.Percentiles.FirstOrDefault(p => year.At(p) > value);
        return (below, above) switch
        {
            (0, _) => language[$"低于该年推演的 {above}% 分位", $"below the {Ordinal(above)} percentile"],
            (_, 0) => language[$"高于该年推演的 {below}% 分位", $"above the {Ordinal(below)} percentile"],
            _ => language[$"在该年推演的 {below}% 与 {above}% 分位之间", $"between the {Ordinal(below)} and {Ordinal(above)} percentiles"],
        };
    }

    private static string Ordinal(int percentile) => percentile == 1 ? "1st" : $"{percentile}th";

    private string Value(double value) => chart.Format(value);

    private string Sentence(string text) => Sheet.Sentence(language, text);
}
