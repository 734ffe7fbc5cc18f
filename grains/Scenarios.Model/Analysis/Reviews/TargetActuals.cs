using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>
/// The actuals of targets 目标实际值推算. What is not published itself follows from what is: shares and ratios from levels, average rates from yearly ones, differences of growth from
/// levels. Nothing is compared across a break.
/// </summary>
public sealed class TargetActuals(County county, ActualBook book)
{
    private const string NominalRatio = "gdp_nominal_ratio_";
    private const string RealRatio = "gdp_real_ratio_";

    private static readonly string[] Shares = ["primary_share", "secondary_share", "tertiary_share", "industry_share"];

    /// <summary>The latest year after the base with an actual; null where there is none.</summary>
    public TargetActual? Latest(string indicator)
    {
        for (var year = book.AsOf; year > county.BaseYear; year--)
        {
            if (In(indicator, year) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The break that makes a year's actual incomparable with the base, or null.</summary>
    public SeriesBreak? BreakOf(string indicator, int year) => Sources(indicator).Select(s => book.BreakOf(s, county.BaseYear, year)).FirstOrDefault(b => b is not null);

    /// <summary>The actual of a year; null where it is not known.</summary>
    public TargetActual? In(string indicator, int year)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (book.Latest(indicator, year) is { } published)
        {
            return new TargetActual(year, published.Value, [published]);
        }

        if (Shares.Contains(indicator))
        {
            return Made(year, [(NominalOf(indicator), year), ("gdp_nominal", year)], v => v[0] / v[1]);
        }

        if (YearIn(indicator, NominalRatio) is { } since)
        {
            return book.BreakOf("gdp_nominal", since, year) is null ? Made(year, [("gdp_nominal", year), ("gdp_nominal", since)], v => v[0] / v[1]) : null;
        }

        if (YearIn(indicator, RealRatio) is { } from)
        {
            return Chained(year, from, "gdp_real_growth", (product, _) => product);
        }

        return indicator switch
        {
            "gdp_real" => Chained(year, county.BaseYear, "gdp_real_growth", (product, _) => county.BaseGdp * product),
            "urban_income_growth_less_gdp" => Less(year, "urban_income", "gdp_nominal"),
            "rural_less_urban_income_growth" => Less(year, "rural_income", "urban_income"),
            _ when PublishedIndicators.IsAverage(indicator) => Chained(year, county.BaseYear, PublishedIndicators.YearlyOf(indicator), (product, years) => Math.Pow(product, 1.0 / years) - 1),
            _ => Yearly(indicator, year),
        };
    }

    /// <summary>The compound average rate of a level since the base year; null where it is not known or not comparable.</summary>
    public double? AverageOf(string level, int year) =>
        book.BreakOf(level, county.BaseYear, year) is null && book.Latest(level, year) is { } now && book.Latest(level, county.BaseYear) is { } then && year > county.BaseYear
            ? Math.Pow(now.Value / then.Value, 1.0 / (year - county.BaseYear)) - 1
            : null;

    private static string NominalOf(string share) => share[..^"_share".Length] + "_nominal";

    private static int? YearIn(string indicator, string prefix) =>
        indicator.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(indicator[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    // The published indicators whose levels a target's own is made of.
    private static IEnumerable<string> Sources(string indicator) => indicator switch
    {
        _ when Shares.Contains(indicator) => [NominalOf(indicator), "gdp_nominal", indicator],
        _ when YearIn(indicator, NominalRatio) is not null => ["gdp_nominal"],
        "urban_income_growth_less_gdp" => ["urban_income", "gdp_nominal"],
        _ => [indicator],
    };

    // A fall over the period of which each year's part is published: 1 − Π (1 − f).
    private TargetActual? Yearly(string indicator, int year) =>
        Chained(year, county.BaseYear, ReviewStates.YearlyFall(indicator), (product, _) => 1 - product, fall: true);

    private TargetActual? Less(int year, string one, string other)
    {
        if (AverageOf(one, year) is not { } a || AverageOf(other, year) is not { } b)
        {
            return null;
        }

        return new TargetActual(year, a - b, [book.Latest(one, year)!, book.Latest(other, year)!]);
    }

    private TargetActual? Chained(int year, int from, string rate, Func<double, int, double> of, bool fall = false)
    {
        var rates = Enumerable.Range(from + 1, Math.Max(0, year - from)).Select(y => book.Latest(rate, y)).ToArray();
        if (rates.Length == 0 || rates.Any(r => r is null))
        {
            return null;
        }

        var product = 1.0;
        foreach (var one in rates)
        {
            product *= fall ? 1 - one!.Value : 1 + one!.Value;
        }

        return new TargetActual(year, of(product, rates.Length), [.. rates.Select(r => r!)]);
    }

    private TargetActual? Made(int year, ReadOnlySpan<(string Indicator, int Year)> parts, Func<double[], double> of)
    {
        var found = ImmutableArray.CreateBuilder<Actual>();
        foreach (var (indicator, at) in parts)
        {
            if (book.Latest(indicator, at) is not { } actual)
            {
                return null;
            }

            found.Add(actual);
        }

        return new TargetActual(year, of([.. found.Select(a => a.Value)]), found.ToImmutable());
    }
}
