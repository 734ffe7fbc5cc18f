using System.Globalization;

namespace Scenarios.Client;

/// <summary>Numbers as people read them 数字格式: rounded once, half away from zero, with thousands; the unit goes with the language.</summary>
public sealed class Numbers(Language language)
{
    private const double WanYuanPerYi = 10000;
    private const double WanYuanPerMillion = 100;

    /// <summary>What an amount in a unit of the model is shown in.</summary>
    public string Unit(string unit) => unit switch
    {
        "万元" => language["亿元", "CNY m"],
        "万元/人" => language["元/人", "CNY/head"],
        "元" => language["元", "CNY"],
        "人" => language["万人", "thousand"],
        "tce" => language["万吨标准煤", "kt of coal eq."],
        "t" => language["万吨", "kt"],
        "户" => language["户", "firms"],
        "1/year" => language["%/年", "%/yr"],
        "1" => "",
        "个" => language["个", ""],
        "件" => language["件", ""],
        "year" => language["年", "years"],
        "万吨" => language["万吨", "10,000 t"],
        "亿吨标准煤" => language["亿吨标准煤", "100 Mt of coal eq."],
        "人/亿元" => language["人/亿元", "per CNY 100 m"],
        _ => unit,
    };

    /// <summary>An amount, without its unit. Shares and rates are in percent; a ratio to a year is a plain number.</summary>
    public string Amount(double value, string unit, string measure = "") => (unit, measure) switch
    {
        ("万元", _) => language.IsChinese
            ? Round(value / WanYuanPerYi, Math.Abs(value) < 10 * WanYuanPerYi ? 2 : 1)
            : Round(value / WanYuanPerMillion, 0),
        ("万元/人", _) => Round(value * WanYuanPerYi, 0),
        ("元", _) => Round(value, 0),
        ("人", "" or "count") => language.IsChinese ? Round(value / 10000, 2) : Round(value / 1000, 1),
        ("tce" or "t", _) => language.IsChinese ? Round(value / 10000, 1) : Round(value / 1000, 0),
        ("1", "share" or "total") => Round(100 * value, SmallShare(value)) + "%",
        ("1/year", _) => Round(100 * value, 1) + "%",
        ("户" or "个", _) => Round(value, 0),
        ("1", _) => Round(value, 3),
        _ => value.ToString("#,##0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>A number of draws, in English.</summary>
    public static string Draws(long number) => number == 1 ? "1 draw" : $"{Round(number, 0)} draws";

    /// <summary>An amount in the unit that it is shown in: what an axis measures.</summary>
    public double Shown(double value, string unit, string measure = "") => (unit, measure) switch
    {
        ("万元", _) => value / (language.IsChinese ? WanYuanPerYi : WanYuanPerMillion),
        ("万元/人", _) => value * WanYuanPerYi,
        ("人" or "tce" or "t", _) => value / (language.IsChinese ? 10000 : 1000),
        ("1", "share" or "total") or ("1/year", _) => 100 * value,
        _ => value,
    };

    /// <summary>The unit of <see cref="Shown"/>.</summary>
    public string ShownUnit(string unit, string measure) => (unit, measure) is ("1", "share" or "total") or ("1/year", _) ? "%" : Unit(unit);

    /// <summary>A difference of such amounts: shares and rates in points.</summary>
    public string Difference(double value, string unit, string measure) => unit is "1" && measure is "share" or "total" || unit is "1/year"
        ? Round(100 * value, SmallShare(value)) + language["个百分点", " points"]
        : With(Amount(value, unit, measure), unit);

    /// <summary>An amount with its unit.</summary>
    public string Full(double value, string unit, string measure = "") => unit is "1/year" ? Amount(value, unit, measure) : With(Amount(value, unit, measure), unit);

    /// <summary>A fraction as a rate a year.</summary>
    public string Percent(double value) => Round(100 * value, 1) + "%";

    /// <summary>Rounded half away from zero, with thousands; never minus zero.</summary>
    public static string Round(double value, int decimals)
    {
        var rounded = (double)Math.Round((decimal)Math.Clamp(value, -1e27, 1e27), decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString(decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals), CultureInfo.InvariantCulture);
    }

    /// <summary>The same with its sign, plus as well; zero has none.</summary>
    public static string WithSign(double value, int decimals)
    {
        var text = Round(value, decimals);
        return value > 0 && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? "+" + text : text;
    }

    private static int SmallShare(double value) => value != 0 && Math.Abs(value) < 0.01 ? 2 : 1;

    private string With(string amount, string unit) => Unit(unit) is { Length: > 0 } name ? $"{amount} {name}" : amount;
}
