using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>
/// Starts again from where the county is 由实际水平重新推演: each draw keeps its growth from the last actual year on, and begins at the published levels. Sectors are scaled one by one, so that
/// structure and GDP follow; what is not published has no new beginning, and is not projected anew.
/// </summary>
internal sealed class Reprojection
{
    private static readonly string[] SectorIds = ["primary", "secondary", "tertiary"];

    private readonly ModelSetup setup;
    private readonly ActualBook book;
    private readonly TargetActuals actuals;
    private readonly DrawReadings readings;
    private readonly int? sectorsYear;

    public Reprojection(ModelSetup setup, ActualBook book, TargetActuals actuals, DrawReadings readings)
    {
        (this.setup, this.book, this.actuals, this.readings) = (setup, book, actuals, readings);
        var comparable = (int y) => SectorIds.All(s => book.Latest(s + "_nominal", y) is not null && readings.Of(s + "_nominal", y) is not null && book.BreakOf(s + "_nominal", setup.County.BaseYear, y) is null);
        for (var year = book.AsOf; year > setup.County.BaseYear && sectorsYear is null; year--)
        {
            sectorsYear = comparable(year) ? year : null;
        }
    }

    /// <summary>A target's indicator in its year, in a draw that starts again; null where there is nothing to start from.</summary>
    public Func<double[][], int, double>? Of(Target target)
    {
        var (indicator, year, baseYear) = (target.Indicator, target.Year, setup.County.BaseYear);
        if (year <= book.AsOf)
        {
            return null;
        }

        if (indicator.StartsWith("gdp_nominal_ratio_", StringComparison.Ordinal))
        {
            var since = int.Parse(indicator["gdp_nominal_ratio_".Length..], CultureInfo.InvariantCulture);
            return (book.Latest("gdp_nominal", since)?.Value ?? setup.County.MacroValue("gdp", since)) is { } before && Gdp(year) is { } gdp ? (v, d) => gdp(v, d) / before : null;
        }

        return indicator switch
        {
            "gdp_nominal" => Gdp(year),
            "primary_share" or "secondary_share" or "tertiary_share" => Share(indicator[..^"_share".Length], indicator[..^"_share".Length], year),
            "industry_share" => Share("industry", "secondary", year),
            "gdp_real" or "gdp_real_growth_average" => Real(indicator, year),
            _ when indicator.StartsWith("gdp_real_ratio_", StringComparison.Ordinal) => Real(indicator, year),
            "urban_income_growth_less_gdp" => Less(Level("urban_income", year), "urban_income", Gdp(year), "gdp_nominal", year - baseYear),
            "rural_less_urban_income_growth" => Less(Level("rural_income", year), "rural_income", Level("urban_income", year), "urban_income", year - baseYear),
            _ => VerdictRules.MeasureOf(setup.County, target) switch
            {
                Measure.Level or Measure.Count => Level(indicator, year),
                Measure.Share => Shifted(indicator, year),
                _ => null,
            },
        };
    }

    /// <summary>GDP at current prices of a year, in a draw that starts again.</summary>
    public Func<double[][], int, double>? Gdp(int year)
    {
        if (sectorsYear is null)
        {
            return Level("gdp_nominal", year);
        }

        var sectors = SectorIds.Select(s => Scaled(s, s, year)).ToArray();
        return Array.Exists(sectors, s => s is null) ? null : (v, d) => sectors[0]!(v, d) + sectors[1]!(v, d) + sectors[2]!(v, d);
    }

    private Func<double[][], int, double>? Share(string part, string sector, int year) =>
        Scaled(part, sector, year) is { } scaled && Gdp(year) is { } gdp ? (v, d) => scaled(v, d) / gdp(v, d) : null;

    // Value added of a part, scaled as its statistical sector is.
    private Func<double[][], int, double>? Scaled(string part, string sector, int year) =>
        sectorsYear is { } from && readings.Of(sector + "_nominal", from) is { } then && readings.Of(part + "_nominal", year) is { } now && book.Latest(sector + "_nominal", from) is { } actual
            ? (v, d) => actual.Value * now.In(v, d) / then.In(v, d)
            : null;

    private Func<double[][], int, double>? Level(string indicator, int year) =>
        Started(indicator) is { } actual && readings.Of(indicator, actual.Year) is { } then && readings.Of(indicator, year) is { } now ? (v, d) => actual.Value * now.In(v, d) / then.In(v, d) : null;

    private Func<double[][], int, double>? Shifted(string indicator, int year) =>
        Started(indicator) is { } actual && readings.Of(indicator, actual.Year) is { } then && readings.Of(indicator, year) is { } now ? (v, d) => actual.Value + now.In(v, d) - then.In(v, d) : null;

    private TargetActual? Started(string indicator) => actuals.Latest(indicator) is { } actual && actuals.BreakOf(indicator, actual.Year) is null ? actual : null;

    // Real GDP begins again where real growth is published; ratio and average follow from it.
    private Func<double[][], int, double>? Real(string indicator, int year)
    {
        if (Level("gdp_real", year) is not { } level)
        {
            return null;
        }

        if (indicator == "gdp_real")
        {
            return level;
        }

        var (start, years) = (setup.County.BaseGdp, year - setup.County.BaseYear);
        if (indicator == "gdp_real_growth_average")
        {
            return (v, d) => Math.Pow(level(v, d) / start, 1.0 / years) - 1;
        }

        return actuals.In(indicator, setup.County.BaseYear) is { } ratio ? (v, d) => ratio.Value * level(v, d) / start : null;
    }

    private Func<double[][], int, double>? Less(Func<double[][], int, double>? one, string oneId, Func<double[][], int, double>? other, string otherId, int years)
    {
        if (one is null || other is null || book.Latest(oneId, setup.County.BaseYear)?.Value is not { } a || book.Latest(otherId, setup.County.BaseYear)?.Value is not { } b)
        {
            return null;
        }

        return (v, d) => Math.Pow(one(v, d) / a, 1.0 / years) - Math.Pow(other(v, d) / b, 1.0 / years);
    }
}
