using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Client;
using Scenarios.Client.Charts;

namespace Scenarios.Cli.Tests.Charts;

/// <summary>Fans to draw: one as a county has it, one for working positions out by hand, and odd ones. The percentiles are made up.</summary>
public static class FanExamples
{
    private static readonly double[] Normal = [-2.326, -1.645, -1.282, -0.674, 0, 0.674, 1.282, 1.645, 2.326];

    /// <summary>Published GDP and a made-up fan.</summary>
    public static FanChart Gdp(Language language)
    {
        var scale = language.IsChinese ? 1e-4 : 1e-2;
        var published = File.ReadLines(Path.Combine(Terminal.Root, "grains", "Scenarios.Counties", "pinglu", "observations.csv")).Select(l => l.Split(','))
            .Where(c => c[1] == "gdp_nominal" && string.CompareOrdinal(c[0], "2020") <= 0)
            .Select(c => (int.Parse(c[0], CultureInfo.InvariantCulture), scale * double.Parse(c[2], CultureInfo.InvariantCulture)));
        var years = Fan(2021, 15, y => scale * 533505 * (1 + (0.09 * (y - 2020))), y => scale * 533505 * 0.02 * (y - 2020));
        return new FanChart(
            language["2025 年地区生产总值达到 100 亿元的把握不到一成", "GDP of CNY 10,000 m by 2025 is reached in fewer than one draw in ten"],
            language["平陆县 · 基准情景", "Pinglu County · Baseline"],
            language["地区生产总值（现价，亿元）", "GDP at current prices, CNY m"],
            [.. published],
            years,
            [.. years.Select(y => (y.Year, y.P50 * 0.97))],
            new FanTarget(2025, 1e6 * scale, language["2025 年目标 100.0 亿元", "2025 target: 10,000"]),
            language["运算 3f9a1c72be04 · 1000 次抽样 · 种子 20210001", "Run 3f9a1c72be04 · 1000 draws · seed 20210001"],
            language,
            v => Numbers.Round(v, language.IsChinese ? 1 : 0));
    }

    /// <summary>Eleven years after 10 in 2020: the percentile p is p in 2021, and grows to 2 p in 2031; the axis goes from 0 to 200.</summary>
    public static FanChart Plain(Language language)
    {
        double Of(int percentile, int year) => percentile * (1 + ((year - 2021) / 10.0));
        return new FanChart(
            language["标题", "Title"],
            "",
            language["万元", "CNY"],
            [(2019, 5), (2020, 10)],
            [.. Enumerable.Range(2021, 11).Select(y => new FanYear(y, Of(1, y), Of(5, y), Of(10, y), Of(25, y), Of(50, y), Of(75, y), Of(90, y), Of(95, y), Of(99, y)))],
            [],
            new FanTarget(2026, 150, language["目标", "Target"]),
            "",
            language,
            v => Numbers.Round(v, 1));
    }

    /// <summary>What a careless caller, or a strange county, may ask for.</summary>
    public static IEnumerable<FanChart> Odd(Language language)
    {
        var plain = Plain(language);
        var narrow = Fan(2021, 15, y => 100 + (y - 2020), _ => 0.01);
        yield return plain with { History = [], Target = null, Title = "" };
        yield return plain with { Years = plain.Years[..1] };
        yield return plain with { Years = plain.Years[..1], History = [], Target = null };
        yield return plain with { Years = Fan(2021, 5, _ => 0, _ => 0), History = [], Target = null };
        yield return plain with { Years = narrow, Central = [.. narrow.Select(y => (y.Year, y.P50))] };
        yield return plain with { Years = narrow, Target = new FanTarget(2025, 4000, language["2025 年目标 4000", "2025 target: 4,000"]) };
        yield return plain with { Years = Fan(2021, 15, y => 2020 - y, y => y - 2020), Target = new FanTarget(2035, 0, language["零", "Zero"]) };
        yield return plain with { Years = Fan(2021, 15, y => 30 + (y - 2020), y => 0.2 * (y - 2020)), History = [(2000, 40), (2010, 35), (2020, 30), (2021, 31.5)], Format = v => Numbers.Round(v, 1) + "%" };
        yield return plain with { Years = Fan(2021, 40, y => 1e6 * (y - 2000), y => 1e5 * (y - 2020)), Target = new FanTarget(2070, 8e7, language["很远的目标", "A far target"]) };
        yield return plain with
        {
            Title = string.Concat(Enumerable.Repeat(language["标题很长，要折成几行（如此）；", "a title of many words that takes some lines; "], 8)),
            ValueLabel = string.Concat(Enumerable.Repeat(language["单位说明", "unit and "], 20)),
            Caption = string.Concat(Enumerable.Repeat(language["来源说明。", "A source. "], 40)),
        };
    }

    public static ImmutableArray<FanYear> Fan(int from, int count, Func<int, double> middle, Func<int, double> deviation) => [.. Enumerable.Range(from, count).Select(year =>
    {
        var q = Normal.Select(z => middle(year) + (z * deviation(year))).ToArray();
        return new FanYear(year, q[0], q[1], q[2], q[3], q[4], q[5], q[6], q[7], q[8]);
    })];
}
