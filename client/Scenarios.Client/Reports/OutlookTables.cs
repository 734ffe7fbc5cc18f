using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The tables of an outside view 外部视角表格.</summary>
public sealed class OutlookTables(Language language)
{
    private const int PrecedentsOnScreen = 10;

    private static readonly string[] Reasons = ["failed-check", "break", "no-last-year", "other-side", "itself"];

    private readonly Numbers numbers = new(language);
    private readonly OutlookWords words = new(language);

    /// <summary>What was asked, and of what: for files.</summary>
    public TableBlock Question(OutlookRequest request, OutlookResult result) => new OutlookQuestionTable(language).Of(request, result);

    /// <summary>Where a window must begin to be comparable.</summary>
    public TableBlock Reference(OutlookRequest request, OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        var rule = result.Rule;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Cell>>();
        if (rule.Width is { } width)
        {
            rows.Add([new(words.Measure(result), $"{result.Sector}_share"), new(words.Share(rule.OwnShare!.Value), rule.OwnShare), new(words.Share(rule.LowShare!.Value), rule.LowShare), new(words.Share(rule.HighShare!.Value), rule.HighShare), new($"±{numbers.Difference(width, "1", "share")}", width)]);
        }

        if (rule.Factor is { } factor)
        {
            rows.Add([new(rule.IsRelative ? language["GDP与面板当年中位数之比", "GDP by the panel's median of the year"] : language["现价GDP", "GDP at current prices"], rule.IsRelative ? "relative_size" : "gdp_nominal"), Size(rule.OwnSize!.Value), Size(rule.LowSize!.Value), Size(rule.HighSize!.Value), new($"÷× {Numbers.Round(factor, 2)}", factor)]);
        }

        var years = request.From is { } from ? language[$"，{from} 年及以后开始的 {result.Years} 年窗口", $", windows of {result.Years} years that begin in {from} or later"] : language[$"，{result.Years} 年窗口", $", windows of {result.Years} years"];
        return new TableBlock(
            "reference",
            language[$"参照组：起点与本县相近{years}", $"Reference class: a similar start{years}"],
            [new("rule", language["起点", "Start"]), new("own", language["本县", "This county"], true), new("low", language["下限", "Lowest"], true), new("high", language["上限", "Highest"], true), new("width", language["范围", "Width"], true)],
            rows.ToImmutable());

        Cell Size(double size) => new(words.Size(rule, size), size);
    }

    /// <summary>How many did, counted in several ways.</summary>
    public TableBlock Result(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var count = result.Count;
        return new TableBlock(
            "result",
            language["做到的有多少", "How many did"],
            [
                new("counted", language["计数方式", "Counted"]), new("met", language["末年做到", "In the last year"], true), new("of", language["共", "Of"], true), new("share", language["占", "Share"], true), new("low", language["90% 下限", "90% low"], true, 2), new("high", language["90% 上限", "90% high"], true, 2),
                new("met_along", language[result.IsKept ? "各年均做到" : "任一年做到", result.IsKept ? "In every year" : "In any year"], true, 1), new("share_along", language["占", "Share"], true, 1),
            ],
            [
                Row("once", language["县：每县一个窗口（起点最近）", "Counties: one window each, of the nearest start"], count.Once!, count.OnceAlong!),
                Row("at_least_once", language["县：至少一个窗口", "Counties: in at least one window"], count.AtLeastOnce!, count.AtLeastOnceAlong!),
                [new(language["窗口（同县重叠，不独立）", "Windows (overlap, not independent)"], "windows"), Count(count.WindowsMet), Count(count.Windows), Part(count.WindowsMet, count.Windows), Cell.Empty, Cell.Empty, Count(count.WindowsMetAlong), Part(count.WindowsMetAlong, count.Windows)],
            ]);

        static ImmutableArray<Cell> Row(string key, string name, OutlookOdds odds, OutlookOdds along) => [new(name, key), Count(odds.Hits), Count(odds.Of), Odd(odds.Share), Odd(odds.Low), Odd(odds.High), Count(along.Hits), Odd(along.Share)];
    }

    public TableBlock Periods(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TableBlock("periods", language["按窗口开始的年份", "By the years in which windows begin"], [new("from", language["始于", "From"], true), new("to", language["至", "To"], true), .. CountColumns()], [.. result.Periods.Select(p => (ImmutableArray<Cell>)[new($"{p.From}", p.From), new($"{p.To}", p.To), .. Counts(p.Count)])]);
    }

    /// <summary>The same with narrower and wider classes.</summary>
    public TableBlock Widths(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TableBlock(
            "widths",
            language["参照范围的影响", "How the answer depends on the width"],
            [new("times", language["倍数", "Times"], true), new("rule", language["起点", "Start"]), new("low", language["下限", "Lowest"], true, 3), new("high", language["上限", "Highest"], true, 3), .. CountColumns()],
            [.. result.Variants.Select(v => (ImmutableArray<Cell>)[new(Numbers.Round(v.Times, 1), v.Times), .. Rule(v.Rule), .. Counts(v.Count)])]);

        ImmutableArray<Cell> Rule(OutlookRule rule) => rule.Width is null
            ? [new(rule.IsRelative ? language["GDP与当年中位数之比", "GDP by the year's median"] : language["现价GDP", "GDP at current prices"], rule.IsRelative ? "relative_size" : "gdp_nominal"), new(words.Size(rule, rule.LowSize!.Value), rule.LowSize), new(words.Size(rule, rule.HighSize!.Value), rule.HighSize)]
            : [new(words.Measure(result), $"{result.Sector}_share"), new(words.Share(rule.LowShare!.Value), rule.LowShare), new(words.Share(rule.HighShare!.Value), rule.HighShare)];
    }

    /// <summary>Quantiles of what counties did beside those of the scenario.</summary>
    public TableBlock Distribution(OutlookRequest request, OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        return new TableBlock(
            "distribution",
            language[result.Sector.Length == 0 ? $"{result.Years} 年的{words.Measure(result)}" : $"{result.Years} 年后的{words.Measure(result)}", result.Sector.Length == 0 ? $"Average GDP growth over {result.Years} years, current prices" : $"The {words.Measure(result)} after {result.Years} years"],
            [new("quantile", language["分位", "Quantile"], true), new("counties", language["参照县（每县一个窗口）", "Counties, one window each"], true), new("scenario", language[$"情景 {request.Scenario.Id}", $"Scenario {request.Scenario.Id}"], true)],
            [.. result.Levels.Select(l => (ImmutableArray<Cell>)[new(Quantile(l.Probability), l.Probability), new(words.Value(result, l.Counties), l.Counties), new(words.Value(result, l.Scenario), l.Scenario)])]);
    }

    /// <summary>Counties by name, the best first.</summary>
    public TableBlock Precedents(OutlookResult result, bool everything) => new OutlookCountyTable(language).Of(result, everything ? int.MaxValue : PrecedentsOnScreen);

    /// <summary>How many rows and windows were left out, and why.</summary>
    public TableBlock Exclusions(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TableBlock(
            "exclusions",
            language["剔除", "Left out"],
            [new("reason", language["原因", "Reason"]), new("rows", language["记录", "Rows"], true), new("windows", language["窗口", "Windows"], true), new("counties", language["涉及县", "Counties"], true)],
            [.. result.LeftOut.GroupBy(e => e.Reason).OrderBy(g => Array.IndexOf(Reasons, g.Key)).Select(g => (ImmutableArray<Cell>)[new(words.Reason(g.Key), g.Key), Count(g.Count(e => e.To is null)), Count(g.Count(e => e.To is not null)), Count(g.Select(e => e.Code).Distinct().Count())])]);
    }

    /// <summary>Each of them.</summary>
    public TableBlock Excluded(OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TableBlock(
            "excluded",
            language["剔除明细", "Each row and window that was left out"],
            [new("code", language["代码", "Code"]), new("county", language["县", "County"]), new("from", language["始", "From"], true), new("to", language["至", "To"], true), new("reason", language["原因", "Reason"])],
            [.. result.LeftOut.Select(e => (ImmutableArray<Cell>)[Cell.Of(e.Code), Cell.Of(e.County), new($"{e.From}", e.From), e.To is { } to ? new($"{to}", to) : Cell.Empty, new(words.Reason(e.Reason), e.Reason)])]);
    }

    private ImmutableArray<Column> CountColumns() =>
    [
        new("counties", language["县", "Counties"], true), new("once", language["一个窗口做到", "One window did"], true), new("once_share", language["占", "Share"], true), new("once_low", language["90% 下限", "90% low"], true, 4), new("once_high", language["90% 上限", "90% high"], true, 4),
        new("at_least_once", language["至少一次", "At least once"], true, 1), new("at_least_once_share", language["占", "Share"], true, 1), new("windows", language["窗口", "Windows"], true, 2), new("windows_met", language["窗口做到", "Windows did"], true, 2), new("windows_share", language["占", "Share"], true, 2),
    ];

    private static ImmutableArray<Cell> Counts(OutlookCount c) =>
    [
        Count(c.Counties), c.Once is { } once ? Count(once.Hits) : Cell.Empty, Odd(c.Once?.Share), Odd(c.Once?.Low), Odd(c.Once?.High),
        c.AtLeastOnce is { } any ? Count(any.Hits) : Cell.Empty, Odd(c.AtLeastOnce?.Share), Count(c.Windows), Count(c.WindowsMet), Part(c.WindowsMet, c.Windows),
    ];

    private string Quantile(double probability) => probability switch
    {
        0 => language["最小", "least"],
        1 => language["最大", "greatest"],
        0.5 => language["中位数", "median"],
        _ => $"{Numbers.Round(100 * probability, 0)}%",
    };

    internal static Cell Count(long count) => new(Numbers.Round(count, 0), count);

    internal static Cell Odd(double? share) => Cell.Of(share, Likelihood.Percent);

    private static Cell Part(long met, long of) => of == 0 ? Cell.Empty : Odd((double)met / of);
}
