using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Plausibility;

/// <summary>
/// Lays a path beside what has been seen 合理性检查 (comparators.csv). Ratios that jump about from year to year are taken over a whole plan period, as their comparators are. (Y-1 … Y-5)
/// </summary>
public sealed class PlausibilityRules
{
    private readonly County county;
    private readonly Dictionary<(EntityKind Kind, string Entity, string Variable), Series> series;
    private readonly List<Flag> flags = [];

    private PlausibilityRules(County county, IEnumerable<Series> series)
    {
        this.county = county;
        this.series = series.ToDictionary(s => (s.Kind, s.Entity, s.Variable));
    }

    /// <summary>The flags of a complete projection, in the order of the comparators.</summary>
    public static ImmutableArray<Flag> Judge(County county, IEnumerable<Series> series)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(series);
        var rules = new PlausibilityRules(county, series);
        foreach (var comparator in county.Comparators)
        {
            rules.Apply(comparator);
        }

        return [.. rules.flags];
    }

    private void Apply(Comparator comparator)
    {
        switch (comparator.Id)
        {
            case "capital_output_ratio_incremental" when Has("fixed_asset_investment"):
                ByPeriod(comparator, (from, to) => Sum("fixed_asset_investment", from + 1, to) / (At("gdp_real", to) - At("gdp_real", from)));
                break;
            case "productivity_growth" when Has("productivity_growth"):
                ByPeriod(comparator, (from, to) => Sum("productivity_growth", from + 1, to) / (to - from));
                break;
            case "labour_productivity_growth" when Has("jobs"):
                ByPeriod(comparator, (from, to) => Math.Pow(At("gdp_real", to) / At("jobs", to) / (At("gdp_real", from) / At("jobs", from)), 1.0 / (to - from)) - 1);
                break;
            case "labour_gap" when Has("labour_gap"):
                ByYear(comparator, CountyName, step => At("labour_gap", step));
                break;
            case "investment_share_of_gdp" when Has("fixed_asset_investment"):
                ByYear(comparator, CountyName, step => At("fixed_asset_investment", step) / At("gdp_real", step));
                break;
            default:
                if (comparator.Id.StartsWith(SectorGrowth, StringComparison.Ordinal))
                {
                    Shrinking(comparator, comparator.Id[SectorGrowth.Length..]);
                }

                break;
        }
    }

    /// <summary>The prefix of the comparators of a statistical sector's yearly nominal growth.</summary>
    private const string SectorGrowth = "sector_growth.";

    private BilingualText CountyName => county.Name;

    private int Steps => county.EndYear - county.BaseYear;

    private void Shrinking(Comparator comparator, string statisticalSector)
    {
        foreach (var sector in county.Sectors.Where(s => s.StatisticalSector.ToString().Equals(statisticalSector, StringComparison.OrdinalIgnoreCase)))
        {
            var nominal = series[(EntityKind.Sector, sector.Id, "value_added_nominal")].Values;
            ByYear(comparator, sector.Name, step => nominal[step] / nominal[step - 1] - 1);
        }
    }

    private void ByPeriod(Comparator comparator, Func<int, int, double> value)
    {
        foreach (var period in county.Periods)
        {
            var (from, to) = (Math.Max(period.From - 1 - county.BaseYear, 0), Math.Min(period.To - county.BaseYear, Steps));
            if (to > from && Leaves(comparator, value(from, to)) is { } above)
            {
                flags.Add(new Flag(comparator, CountyName, county.BaseYear + from + 1, county.BaseYear + to, value(from, to), above));
            }
        }
    }

    // Years that follow each other make one flag, with the most extreme value of them.
    private void ByYear(Comparator comparator, BilingualText subject, Func<int, double> value)
    {
        Flag? open = null;
        for (var step = 1; step <= Steps; step++)
        {
            var year = county.BaseYear + step;
            if (Leaves(comparator, value(step)) is not { } above)
            {
                Close(ref open);
            }
            else if (open is not null && open.Above == above)
            {
                open = open with { To = year, Value = above ? Math.Max(open.Value, value(step)) : Math.Min(open.Value, value(step)) };
            }
            else
            {
                Close(ref open);
                open = new Flag(comparator, subject, year, year, value(step), above);
            }
        }

        Close(ref open);
    }

    private void Close(ref Flag? open)
    {
        if (open is not null)
        {
            flags.Add(open);
        }

        open = null;
    }

    private static bool? Leaves(Comparator comparator, double value) =>
        !double.IsFinite(value) ? null : value > comparator.High ? true : value < comparator.Low ? false : null;

    private bool Has(string variable) => series.ContainsKey((EntityKind.County, county.Id, variable));

    private double At(string variable, int step) => series[(EntityKind.County, county.Id, variable)].Values[step];

    private double Sum(string variable, int from, int to) => Enumerable.Range(from, to - from + 1).Sum(step => At(variable, step));
}
