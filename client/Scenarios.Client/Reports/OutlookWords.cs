using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The words of an outside view 外部视角用语.</summary>
public sealed class OutlookWords(Language language)
{
    private readonly Numbers numbers = new(language);

    /// <summary>A share, or growth a year.</summary>
    public string Value(OutlookResult result, double value)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Sector.Length == 0 ? numbers.Percent(value) : Share(value);
    }

    public string Share(double value) => numbers.Amount(value, "1", "share");

    /// <summary>What is compared.</summary>
    public string Measure(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Sector switch
        {
            "primary" => language["第一产业占比", "primary share"],
            "secondary" => language["第二产业占比", "secondary share"],
            "tertiary" => language["第三产业占比", "tertiary share"],
            _ => language["现价GDP年均增速", "average GDP growth at current prices"],
        };
    }

    public string Size(OutlookRule rule, double size)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.IsRelative ? Numbers.Round(size, 2) : numbers.Full(size, "万元");
    }

    /// <summary>From where comparable counties began, as part of a sentence.</summary>
    public string Start(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var rule = result.Rule;
        var share = rule.Width is null ? "" : language[
            $"起点{Measure(result)}在 {Share(rule.LowShare!.Value)}—{Share(rule.HighShare!.Value)} 之间", $"began with a {Measure(result)} of {Share(rule.LowShare!.Value)}–{Share(rule.HighShare!.Value)}"];
        if (rule.Factor is null)
        {
            return share;
        }

        var (low, high) = (Size(rule, rule.LowSize!.Value), Size(rule, rule.HighSize!.Value));
        var size = rule.IsRelative
            ? language[$"起点GDP为面板当年中位数的 {low}—{high} 倍", $"began with a GDP of {low}–{high} times the panel's median of the year"]
            : language[$"起点现价GDP在 {low}—{high} 之间", $"began with a GDP at current prices of {low}–{high}"];
        return share.Length == 0 ? size : language[$"{share}、{size}", $"{share} and {size.Replace("began with ", "", StringComparison.Ordinal)}"];
    }

    /// <summary>What some of them had done by the end of the window, as part of a sentence.</summary>
    public string Deed(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var value = Value(result, result.Threshold);
        var (rises, years) = (result.Target.Operator is ">=" or ">", result.Years);
        if (result.ThresholdRatio is { } ratio)
        {
            var times = Numbers.Round(ratio, 2);
            return language[
                $"{years} 年后现价GDP{(rises ? "达到" : "不超过")}起点的 {times} 倍（年均 {value}）",
                $"had {(rises ? "at least" : "at most")} {times} times that GDP at current prices ({value} a year) {years} years later"];
        }

        return (result.IsKept, rises) switch
        {
            (true, true) => language[$"{years} 年后仍不低于 {value}", $"were still at {value} or more {years} years later"],
            (true, false) => language[$"{years} 年后仍不高于 {value}", $"were still at {value} or less {years} years later"],
            (false, true) => language[$"{years} 年后达到 {value}", $"had reached {value} {years} years later"],
            _ => language[$"{years} 年后降到 {value} 以下", $"had come down to {value} {years} years later"],
        };
    }

    /// <summary>The reading by years within the window instead of its last.</summary>
    public string Along(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.IsKept ? language["窗口内各年均达到", "in every year of a window"] : language["窗口内任一年达到", "in any year of a window"];
    }

    public string Reason(string reason) => reason switch
    {
        "failed-check" => language["记录未通过校验", "the row fails a check"],
        "break" => language["跨统计口径断点", "straddles a break of the figures"],
        "no-last-year" => language["末年缺数据", "no row for its last year"],
        "other-side" => language["起点与目标的关系和本县不同", "begins on the other side of the target"],
        _ => language["本县自身", "the county itself"],
    };

    public static string Interval(OutlookOdds odds)
    {
        ArgumentNullException.ThrowIfNull(odds);
        return $"{Likelihood.Percent(odds.Low)}–{Likelihood.Percent(odds.High)}";
    }
}
