using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Differences of one table, all with as many digits 变动的量级与单位: three for the greatest. Those of shares and rates are points; of a probability, plain numbers.</summary>
internal sealed class SensitivityScale
{
    private const int Digits = 3;

    private readonly Func<double, double> shown;
    private readonly int decimals;

    /// <param name="language">Of the table.</param>
    /// <param name="result">What is told.</param>
    /// <param name="probability">Whether the differences are of a probability.</param>
    /// <param name="greatest">Difference of the table.</param>
    public SensitivityScale(Language language, SensitivityResult result, bool probability, double greatest)
    {
        var (numbers, unit, measure) = (new Numbers(language), result.Indicator.Unit, result.Indicator.Measure);
        shown = probability ? x => x : x => numbers.Shown(x, unit, measure);
        Unit = probability ? "" : numbers.ShownUnit(unit, measure) is var name && name == "%" ? language["个百分点", "points"] : name;
        var size = Math.Abs(shown(greatest));
        decimals = size == 0 ? 0 : Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(size)), 0, 6);
    }

    /// <summary>Empty where there is none.</summary>
    public string Unit { get; }

    /// <summary>The difference, without its unit.</summary>
    public string Amount(double value) => Numbers.Round(shown(value), decimals);

    /// <summary>The difference, with its unit.</summary>
    public string Full(double value) => Unit.Length == 0 ? Amount(value) : $"{Amount(value)} {Unit}";

    /// <summary>A cell with the difference; empty where there is none.</summary>
    public Cell Cell(double? value) => Reports.Cell.Of(value, Amount);
}
