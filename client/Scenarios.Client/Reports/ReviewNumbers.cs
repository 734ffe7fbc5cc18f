using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Numbers of a review 评估数字: shares with as many decimals as the plan prints, small counts as they are.</summary>
public sealed class ReviewNumbers(Language language)
{
    private const double SmallCount = 1000;

    private readonly Numbers numbers = new(language);

    /// <summary>An amount in the target's unit, without it.</summary>
    public string Amount(ReviewRow row, double value)
    {
        ArgumentNullException.ThrowIfNull(row);
        return IsShare(row) ? Numbers.Round(100 * value, DecimalsOf(row)) + "%" : IsSmall(row) ? Small(row, value) : numbers.Amount(value, row.Unit, row.Measure);
    }

    /// <summary>The same with its unit.</summary>
    public string Full(ReviewRow row, double value)
    {
        var unit = Unit(row);
        return unit.Length == 0 ? Amount(row, value) : $"{Amount(row, value)} {unit}";
    }

    /// <summary>The unit that amounts are shown in.</summary>
    public string Unit(ReviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return IsShare(row) || row.Unit is "1/year" ? "" : IsSmall(row) && row.Unit == "人" ? language["人", ""] : numbers.Unit(row.Unit);
    }

    /// <summary>What is needed a year.</summary>
    public Cell Required(ReviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Required is not { } required)
        {
            return Cell.Empty;
        }

        var text = row.RequiredUnit switch
        {
            "rate" => numbers.Percent(required),
            "fall" => language[$"降低 {numbers.Percent(required)}", $"−{numbers.Percent(required)}"],
            "points" => Points(100 * required),
            "margin" => language[$"余量 {Margin(row, row.Margin ?? 0)}", $"margin {Margin(row, row.Margin ?? 0)}"],
            _ => IsShare(row) ? Points(100 * required) : IsSmall(row) ? $"{Numbers.Round(required, Math.Min(4, DecimalsOf(row) + 1))} {Unit(row)}".TrimEnd() : numbers.Full(required, row.Unit, row.Measure),
        };
        return new(text, required);
    }

    /// <summary>Points, with their name.</summary>
    public string Points(double points) => Numbers.Round(points, 1) + language["个百分点", " points"];

    private string Margin(ReviewRow row, double margin) => IsShare(row) ? Points(100 * margin) : $"{Small(row, margin)} {Unit(row)}".TrimEnd();

    private static bool IsShare(ReviewRow row) => row.Unit == "1" && row.Measure is "share" or "total";

    private static bool IsSmall(ReviewRow row) => row.Measure == "count" && Math.Abs(row.TargetValue ?? 0) < SmallCount && row.Unit is not ("户" or "个");

    private static string Small(ReviewRow row, double value) => Numbers.Round(value, Math.Max(DecimalsOf(row), DecimalsOf(row.Base ?? 0)));

    // As the plan prints its target: 0.3402 is 34.02%, 0.5 is 50.0%.
    private static int DecimalsOf(ReviewRow row) => IsShare(row) ? Math.Max(1, DecimalsOf(100 * (row.TargetValue ?? 0))) : DecimalsOf(row.TargetValue ?? 0);

    private static int DecimalsOf(double value)
    {
        const int most = 4;
        for (var decimals = 0; decimals < most; decimals++)
        {
            if (Math.Abs(Math.Round(value, decimals) - value) < 1e-9)
            {
                return decimals;
            }
        }

        return most;
    }
}
