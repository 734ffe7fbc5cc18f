using Scenarios.Contracts;

namespace Scenarios.Client;

/// <summary>
/// Differences of an indicator as people read them 差值格式: all in one unit and with as many decimals as give the largest three figures, so that a column adds up as nearly as
/// rounding lets it. Shares and rates differ in points.
/// </summary>
public sealed class DifferenceScale
{
    private const int Figures = 3;
    private const int MostDecimals = 6;

    private readonly Numbers numbers;
    private readonly IndicatorInfo indicator;
    private readonly int decimals;

    /// <param name="language">In which language.</param>
    /// <param name="indicator">Of what.</param>
    /// <param name="largest">The largest difference that will be shown, in the unit of the model.</param>
    public DifferenceScale(Language language, IndicatorInfo indicator, double largest)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(indicator);
        (numbers, this.indicator) = (new Numbers(language), indicator);
        var size = Math.Abs(Shown(largest));
        decimals = size > 0 ? Math.Clamp(Figures - 1 - (int)Math.Floor(Math.Log10(size)), 0, MostDecimals) : 1;
        ValueUnit = numbers.ShownUnit(indicator.Unit, indicator.Measure);
        Unit = ValueUnit == "%" ? language["百分点", "points"] : ValueUnit;
    }

    /// <summary>The unit of a difference; empty for a plain number.</summary>
    public string Unit { get; }

    /// <summary>The unit of a value.</summary>
    public string ValueUnit { get; }

    /// <summary>A value or difference in the unit it is shown in.</summary>
    public double Shown(double value) => numbers.Shown(value, indicator.Unit, indicator.Measure);

    /// <summary>What is in the shown unit already.</summary>
    public string OfShown(double shown) => Numbers.Round(shown, decimals);

    /// <summary>A value.</summary>
    public string Text(double value) => OfShown(Shown(value));

    /// <summary>A difference, with its sign.</summary>
    public string Change(double difference) => Text(difference) is var text && difference > 0 && text != Text(0) ? "+" + text : text;

    /// <summary>A text with the unit behind it, where there is one.</summary>
    public string WithUnit(string text) => Unit.Length > 0 ? $"{text} {Unit}" : text;

    /// <summary>A value with its unit.</summary>
    public string Full(double value) => ValueUnit switch
    {
        "" => Text(value),
        "%" => Text(value) + "%",
        _ => $"{Text(value)} {ValueUnit}",
    };

    /// <summary>A title with the unit in brackets, where there is one.</summary>
    public static string Titled(Language language, string title, string unit)
    {
        ArgumentNullException.ThrowIfNull(language);
        return unit.Length == 0 ? title : language[title.EndsWith('）') ? $"{title[..^1]}，{unit}）" : $"{title}（{unit}）", $"{title} ({unit})"];
    }
}
