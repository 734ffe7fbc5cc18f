using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>Numbers as official papers print them 公文数字: rounded once, half away from zero; each keeps what it stands for, for the checks.</summary>
internal sealed class OfficialNumbers(Language language)
{
    private const double WanYuanPerYi = 10000;
    private const double WanYuanPerMillion = 100;
    private static readonly string[] Tenths = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public Run Year(int year) => Run.Number($"{year}", year);

    public Run Count(long count, string key = "") => Run.Number(Numbers.Round(count, 0), count, key);

    /// <summary>A fraction in percent, without the sign.</summary>
    public Run Percent(double value, int decimals = 1, string key = "") => Number(Numbers.Round(100 * value, decimals), value, key);

    /// <summary>Points, or years.</summary>
    public Run Plain(double value, int decimals = 1, string key = "") => Number(Numbers.Round(value, decimals), value, key);

    /// <summary>An amount without its unit: 亿元 in the text, 万元 in the annex.</summary>
    public Run Amount(double value, string unit, string measure, int? decimals = null, string key = "", bool annex = false) => Number((unit, measure) switch
    {
        ("万元", _) when annex => language.IsChinese ? Numbers.Round(value, 0) : Numbers.Round(value / WanYuanPerMillion, 2),
        ("万元", _) => language.IsChinese ? Numbers.Round(value / WanYuanPerYi, Math.Abs(value) < 10 * WanYuanPerYi ? 2 : 1) : Numbers.Round(value / WanYuanPerMillion, Math.Abs(value) < WanYuanPerYi ? 1 : 0),
        ("万元/人", _) => Numbers.Round(value * WanYuanPerYi, 0),
        ("元", _) => Numbers.Round(value, 0),
        ("人", _) when Math.Abs(value) >= WanYuanPerYi => language.IsChinese ? Numbers.Round(value / 10000, 2) : Numbers.Round(value / 1000, 1),
        ("1", "level" or "count") => Numbers.Round(value, decimals ?? 2),
        ("1" or "1/year", _) => Numbers.Round(100 * value, decimals ?? 1),
        _ => Numbers.Round(value, decimals ?? 2),
    }, value, key);

    /// <summary>The unit of an amount, as a column says it.</summary>
    public string Unit(string unit, string measure, bool annex = false, double value = 0) => (unit, measure) switch
    {
        ("万元", _) => annex ? language["万元", "CNY million"] : language["亿元", "CNY million"],
        ("万元/人", _) or ("元", _) => language["元", "CNY"],
        ("1", "level" or "count") => language["倍", "times"],
        ("1" or "1/year", _) => "%",
        ("year", _) => language["年", "years"],
        ("人", _) when Math.Abs(value) >= WanYuanPerYi => language["万人", "thousand"],
        ("人" or "个" or "件", _) => language[unit, ""],
        ("户", _) => language["户", "firms"],
        _ => language.IsChinese ? unit : new Numbers(language).Unit(unit),
    };

    /// <summary>An amount with its unit, as a sentence says it.</summary>
    public ImmutableArray<Run> Full(double value, string unit, string measure, int? decimals = null, string key = "")
    {
        var (number, name) = (Amount(value, unit, measure, decimals, key), Unit(unit, measure, false, value));
        return (language.IsChinese, name) switch
        {
            (true, _) or (_, "%") => [number, Run.Words(name)],
            (_, "CNY million") => [Run.Words("CNY "), number, Run.Words(" million")],
            (_, "CNY") => [Run.Words("CNY "), number],
            (_, "") => [number],
            _ => [number, Run.Words(" "), Run.Name(name)],
        };
    }

    /// <summary>The same as one text, for figures.</summary>
    public string FullText(double value) => string.Concat(Full(value, "万元", "level").Select(r => r.Text));

    /// <summary>An amount of 万元 in the unit that an axis measures.</summary>
    public double Shown(double value) => new Numbers(language).Shown(value, "万元");

    /// <summary>A change with its sign.</summary>
    public Run Signed(double value, double shown, int decimals, string key = "") => Number(Numbers.WithSign(shown, decimals), value, key);

    /// <summary>How sure, to five in a hundred and in words as well: 约七成（70%）.</summary>
    public Run Chance(double probability)
    {
        var five = (int)Math.Round((decimal)probability * 20, MidpointRounding.AwayFromZero) * 5;
        var text = probability < 0.05 ? language["不足5%", "below 5%"]
            : probability > 0.95 ? language["95%以上", "above 95%"]
            : language[$"约{InTenths(five)}（{five}%）", $"about {five}%"];
        return Run.Number(text, probability);
    }

    /// <summary>The same without the words.</summary>
    public Run ShortChance(double probability)
    {
        var five = (int)Math.Round((decimal)probability * 20, MidpointRounding.AwayFromZero) * 5;
        return Run.Number(probability < 0.05 ? language["不足5%", "below 5%"] : probability > 0.95 ? language["95%以上", "above 95%"] : $"{five}%", probability);
    }

    /// <summary>How many decimals the plan prints a target with: one at least of a share, as many as base and target have.</summary>
    public static int? DecimalsOf(ReviewRow row)
    {
        if (row.TargetValue is not { } target)
        {
            return null;
        }

        if (row is { Unit: "1", Measure: "level" or "count" })
        {
            return 2;
        }

        var percent = row.Unit is "1" or "1/year";
        var factor = percent ? 100 : 1;
        var least = percent ? 1 : 0;
        var from = row.Base is { } start && Decimals(start * factor) is var d and <= 4 ? d : 0;
        return Math.Max(least, Math.Max(Decimals(target * factor), from));
    }

    /// <summary>Ten dots, of which so many are full.</summary>
    public static string Dots(double probability)
    {
        var full = Tens(probability);
        return new string('●', full) + new string('○', 10 - full);
    }

    /// <summary>How many times in ten.</summary>
    public static int Tens(double probability) => (int)Math.Round((decimal)probability * 10, MidpointRounding.AwayFromZero);

    // A minus, not a hyphen.
    private static Run Number(string text, double value, string key) => Run.Number(text.Replace('-', '−'), value, key);

    private static string InTenths(int percent) => percent % 10 == 0 ? Tenths[percent / 10] + "成" : percent < 10 ? "半成" : Tenths[percent / 10] + "成半";

    // Six stands for "not a printed decimal".
    private static int Decimals(double value)
    {
        for (var d = 0; d <= 4; d++)
        {
            if (Math.Abs(value - Math.Round(value, d)) < 1e-9)
            {
                return d;
            }
        }

        return 6;
    }
}
