using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>Turns targets, statements and price ranges of a county into claims on its accounts 论断编制.</summary>
internal static class PlanClaims
{
    private const string ShareSuffix = "_share";

    /// <summary>The last year that any of them speaks of; null where none can be told by arithmetic.</summary>
    public static int? LastYear(County county)
    {
        int[] years = [.. county.Targets.Where(t => IsArithmetic(county, t)).Select(t => t.Year), .. county.Statements.Select(s => s.Year).OfType<int>()];
        return years.Length == 0 ? null : years.Max();
    }

    /// <summary>Whether a target is a matter of these accounts alone.</summary>
    public static bool IsArithmetic(County county, Target target) =>
        target is { Operator: not null, Value: not null } && target.Year > county.BaseYear && target.Year <= county.EndYear && Subject(county, target.Indicator) is not null;

    public static IEnumerable<Claim> Of(PlanAccounts accounts) =>
    [
        .. accounts.County.Targets.Where(t => IsArithmetic(accounts.County, t)).Select(t => OfTarget(accounts, t)),
        .. accounts.County.Statements.SelectMany(s => OfStatement(accounts, s)),
        .. accounts.County.Sectors.SelectMany(s => PriceRange(accounts, s)),
    ];

    /// <summary>The subject of a share target; null for other indicators.</summary>
    public static string? ShareOf(string indicator) => indicator switch
    {
        "primary_share" or "secondary_share" or "tertiary_share" or "industry_share" => indicator[..^ShareSuffix.Length],
        _ => null,
    };

    /// <summary>GDP of the year before the base year, in base-year prices or its own, in units of base-year GDP.</summary>
    public static double? YearBefore(County county, bool real) => real
        ? 1 / (1 + county.MacroValue("gdp_real_growth", county.BaseYear))
        : county.MacroValue("gdp", county.BaseYear - 1) / county.BaseGdp;

    public static string RatioIndicator(County county, bool real) =>
        string.Create(CultureInfo.InvariantCulture, $"gdp_{(real ? "real" : "nominal")}_ratio_{county.BaseYear - 1}");

    private static string? Subject(County county, string indicator) => indicator switch
    {
        "gdp_real" or "gdp_nominal" or "gdp_real_growth_average" => PlanStatement.Gdp,
        "above_scale_value_added" or "above_scale_growth_average" => county.Scope == CountyScope.Full && county.Clusters.Any(c => c.AboveScaleShare > 0 && c.Sector == Sector.Industry) ? PlanStatement.AboveScale : null,
        "industry_share" => county.Scope == CountyScope.Full ? Sector.Industry : null,
        _ when indicator == RatioIndicator(county, true) => YearBefore(county, true) is null ? null : PlanStatement.Gdp,
        _ when indicator == RatioIndicator(county, false) => YearBefore(county, false) is null ? null : PlanStatement.Gdp,
        _ => ShareOf(indicator),
    };

    private static Claim OfTarget(PlanAccounts accounts, Target target)
    {
        var (county, step) = (accounts.County, target.Year - accounts.County.BaseYear);
        var subject = Subject(county, target.Indicator)!;
        var atLeast = target.AsksForMore;
        var scale = target.Unit == "万元" ? 1 / county.BaseGdp : 1;
        ClaimRow row = target.Indicator switch
        {
            "gdp_real" or "above_scale_value_added" => new(accounts.Real(step, subject), LinearForm.Of(1), atLeast),
            "gdp_nominal" => new(accounts.Nominal(step, subject), LinearForm.Of(1), atLeast),
            "gdp_real_growth_average" or "above_scale_growth_average" => new(accounts.Real(step, subject), accounts.Real(0, subject), atLeast, step),
            _ when ShareOf(target.Indicator) is not null => new(accounts.Nominal(step, subject), accounts.Nominal(step, accounts.All), atLeast),
            _ when target.Indicator == RatioIndicator(county, true) => new(accounts.Real(step, subject), LinearForm.Of(YearBefore(county, true)!.Value), atLeast),
            _ => new(accounts.Nominal(step, subject), LinearForm.Of(YearBefore(county, false)!.Value), atLeast),
        };
        return new Claim
        {
            Id = target.Id,
            Kind = ClaimKind.Target,
            Name = target.Name,
            Number = target.Value!.Value,
            Unit = target.Unit,
            AtLeast = atLeast,
            Source = target.Source,
            Scale = scale,
            Indicator = target.Indicator,
            Rows = [row],
        };
    }

    private static IEnumerable<Claim> OfStatement(PlanAccounts accounts, PlanStatement statement)
    {
        if (statement.Low == statement.High)
        {
            yield return Of(statement, statement.Id, statement.Low!.Value, null, [.. Rows(accounts, statement, true), .. Rows(accounts, statement, false)]);
            yield break;
        }

        if (statement.Low is { } low)
        {
            yield return Of(statement, statement.High is null ? statement.Id : statement.Id + ".low", low, true, [.. Rows(accounts, statement, true)]);
        }

        if (statement.High is { } high)
        {
            yield return Of(statement, statement.Low is null ? statement.Id : statement.Id + ".high", high, false, [.. Rows(accounts, statement, false)]);
        }
    }

    private static Claim Of(PlanStatement statement, string id, double number, bool? atLeast, ImmutableArray<ClaimRow> rows) => new()
    {
        Id = id,
        Kind = ClaimKind.Statement,
        Name = statement.Name,
        Number = number,
        Unit = "1/year",
        AtLeast = atLeast,
        Source = statement.Provenance.Source,
        Rows = rows,
    };

    private static IEnumerable<ClaimRow> Rows(PlanAccounts accounts, PlanStatement statement, bool atLeast)
    {
        var last = (statement.Year ?? accounts.County.BaseYear + accounts.Years) - accounts.County.BaseYear;
        return statement.Measure switch
        {
            StatementMeasure.RealGrowth => Enumerable.Range(1, last).Select(t => new ClaimRow(accounts.Real(t, statement.Subject), accounts.Real(t - 1, statement.Subject), atLeast, 1)),
            StatementMeasure.RealGrowthAverage => [new ClaimRow(accounts.Real(last, statement.Subject), accounts.Real(0, statement.Subject), atLeast, last)],
            StatementMeasure.NominalGrowthAverage => [new ClaimRow(accounts.Nominal(last, statement.Subject), accounts.Nominal(0, statement.Subject), atLeast, last)],
            _ => accounts.Members(statement.Subject).SelectMany(s => Prices(accounts, s, last, atLeast)),
        };
    }

    // What an assumption holds possible of the deflator of a sector.
    private static IEnumerable<Claim> PriceRange(PlanAccounts accounts, Sector sector)
    {
        var (county, index) = (accounts.County, accounts.Members(sector.Id)[0]);
        var range = county.Assumptions.First(a => a.Key == $"inflation.{sector.Id}");
        foreach (var (end, number, atLeast) in new[] { ("low", range.Low, true), ("high", range.High, false) })
        {
            yield return new Claim
            {
                Id = $"{range.Key}.{end}",
                Kind = ClaimKind.Range,
                Name = new($"{sector.Name.Zh}{range.Name.Zh}", $"{range.Name.En}"),
                Number = number,
                Unit = "1/year",
                AtLeast = atLeast,
                Source = range.Provenance.Source,
                Rows = [.. Prices(accounts, index, accounts.Years, atLeast)],
            };
        }
    }

    private static IEnumerable<ClaimRow> Prices(PlanAccounts accounts, int sector, int last, bool atLeast) =>
        Enumerable.Range(1, last).Select(t => new ClaimRow(accounts.Nominal(t, [sector]), accounts.Real(t, [sector]), atLeast, t));
}
