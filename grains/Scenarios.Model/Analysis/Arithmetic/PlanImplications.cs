using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>What the targets of a plan imply, each by itself and the shares together 目标隐含要求测算. Identities only; docs/analysis/targets-check tells the formulas.</summary>
public sealed class PlanImplications
{
    private readonly County county;
    private readonly PlanAccounts accounts;
    private readonly ImmutableArray<Target> targets;

    private PlanImplications(County county, int last)
    {
        this.county = county;
        accounts = new PlanAccounts(county, last);
        targets = [.. county.Targets.Where(t => PlanClaims.IsArithmetic(county, t))];
        Each = [.. targets.Select(Implied)];
        Residuals = [.. ShareResiduals()];
        Traps = [.. targets.Select(Trapped).OfType<PriceTrap>()];
        Others = [.. county.Targets.Where(t => t is { Operator: not null, Value: not null } && !targets.Contains(t))];
    }

    public ImmutableArray<Implication> Each { get; }

    public ImmutableArray<Residual> Residuals { get; }

    public ImmutableArray<PriceTrap> Traps { get; }

    /// <summary>Targets with a number that are no matter of these identities.</summary>
    public ImmutableArray<Target> Others { get; }

    /// <summary>Of a county; numbers other than the plan's may be put in their place.</summary>
    public static PlanImplications Of(County county, ImmutableDictionary<string, double> numbers)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(numbers);
        var wished = county with { Targets = [.. county.Targets.Select(t => numbers.TryGetValue(t.Id, out var number) ? t with { Value = number } : t)] };
        return new PlanImplications(wished, PlanClaims.LastYear(county) ?? county.EndYear);
    }

    private static double Rate(double multiple, int years) => Math.Pow(multiple, 1.0 / years) - 1;

    private int Years(Target target) => target.Year - county.BaseYear;

    private double? PlanGrowth(int year) => Stated("gdp_real_growth_average", year);

    private double? Stated(string indicator, int year) => targets.FirstOrDefault(t => t.Indicator == indicator && t.Year == year && t.AsksForMore)?.Value;

    private Implication Implied(Target target)
    {
        if (PlanClaims.ShareOf(target.Indicator) is { } subject)
        {
            return OfShare(target, subject);
        }

        var (years, value) = (Years(target), target.Value!.Value);
        var gdp = new BilingualText("地区生产总值", "GDP");
        var aboveScale = new BilingualText("规上工业", "above-scale industry");
        var isNominal = target.Indicator == "gdp_nominal" || target.Indicator == PlanClaims.RatioIndicator(county, false);
        var (name, atBase, multiple) = target.Indicator switch
        {
            "gdp_real" or "gdp_nominal" => (gdp, county.BaseGdp, value / county.BaseGdp),
            "gdp_real_growth_average" => (gdp, (double?)null, Math.Pow(1 + value, years)),
            "above_scale_growth_average" => (aboveScale, null, Math.Pow(1 + value, years)),
            "above_scale_value_added" => (aboveScale, accounts.AboveScaleAtBase * county.BaseGdp, value / (accounts.AboveScaleAtBase * county.BaseGdp)),
            _ => (gdp, 1 / PlanClaims.YearBefore(county, !isNominal)!.Value, value * PlanClaims.YearBefore(county, !isNominal)!.Value),
        };
        var actual = isNominal ? Latest("gdp_nominal") : null;
        return new Implication(target, name)
        {
            AtBase = atBase,
            Actual = actual is { } shown && target.Indicator != "gdp_nominal" ? (shown.Year, shown.Value / (county.BaseGdp * PlanClaims.YearBefore(county, false)!.Value)) : actual,
            Multiple = multiple,
            GrowthFromBase = Rate(multiple, years),
            GrowthFromActual = actual is { } last && last.Year < target.Year ? Rate(multiple * county.BaseGdp / last.Value, target.Year - last.Year) : null,
        };
    }

    private Implication OfShare(Target target, string subject)
    {
        var (years, share, before) = (Years(target), target.Value!.Value, accounts.BaseOf(subject));
        var actual = LatestShare(subject);
        var growth = PlanGrowth(target.Year);
        var stated = subject == Sector.Industry ? Stated("above_scale_growth_average", target.Year) : null;
        var atStated = stated is { } own && growth is { } all ? before * Math.Pow((1 + own) / (1 + all), years) : (double?)null;
        return new Implication(target, NameOf(subject))
        {
            AtBase = before,
            Actual = actual,
            PointsFromBase = VerdictRules.Meets(before, target.Operator!.Value, share) ? null : (share - before) / years,
            PointsFromActual = actual is { } last && last.Year < target.Year && !VerdictRules.Meets(last.Value, target.Operator.Value, share) ? (share - last.Value) / (target.Year - last.Year) : null,
            PlanGrowth = growth,
            RealGrowthNeeded = growth is { } g && before > 0 ? ((1 + Rate(share / before, years)) * (1 + g)) - 1 : null,
            StatedGrowth = stated,
            ShareAtStatedGrowth = atStated,
            RelativePriceGrowth = atStated is > 0 and < 1 and var reached && share is > 0 and < 1 ? Rate(share / (1 - share) / (reached / (1 - reached)), years) : null,
        };
    }

    // Every set of lower bounds on shares of one year that have no sector in common and leave some sector over.
    private IEnumerable<Residual> ShareResiduals()
    {
        foreach (var year in targets.Where(IsShareFloor).GroupBy(t => t.Year))
        {
            Target[] floors = [.. year];
            for (var set = 1; set < 1 << floors.Length; set++)
            {
                Target[] chosen = [.. floors.Where((_, i) => (set >> i & 1) != 0)];
                int[] taken = [.. chosen.SelectMany(t => accounts.Members(PlanClaims.ShareOf(t.Indicator)!))];
                int[] rest = [.. accounts.All.Except(taken)];
                if (chosen.Length > 1 && taken.Distinct().Count() == taken.Length && rest.Length > 0)
                {
                    yield return Left([.. chosen], rest, year.Key);
                }
            }
        }
    }

    private Residual Left(ImmutableArray<Target> chosen, int[] rest, int year)
    {
        var (left, before) = (1 - chosen.Sum(t => t.Value!.Value), accounts.Real(0, [.. rest]).Constant);
        double? growth = PlanGrowth(year) is { } g && left > 0 && before > 0 ? ((1 + Rate(left / before, year - county.BaseYear)) * (1 + g)) - 1 : null;
        return new Residual(chosen, [.. rest.Select(s => county.Sectors[s].Name)], left, before, PlanGrowth(year), growth);
    }

    private static bool IsShareFloor(Target target) => PlanClaims.ShareOf(target.Indicator) is not null && target.AsksForMore;

    private PriceTrap? Trapped(Target target)
    {
        var (isReal, value) = (target.Indicator is "gdp_real" || target.Indicator == PlanClaims.RatioIndicator(county, true), target.Value!.Value);
        double real, nominal;
        if (target.Indicator is "gdp_real" or "gdp_nominal")
        {
            (real, nominal) = (value / county.BaseGdp, value / county.BaseGdp);
        }
        else if (target.Indicator == PlanClaims.RatioIndicator(county, true) || target.Indicator == PlanClaims.RatioIndicator(county, false))
        {
            if (PlanClaims.YearBefore(county, true) is not { } inBasePrices || PlanClaims.YearBefore(county, false) is not { } inItsOwn)
            {
                return null;
            }

            (real, nominal) = (value * inBasePrices, value * inItsOwn);
        }
        else
        {
            return null;
        }

        var (years, growth) = (Years(target), PlanGrowth(target.Year));
        var multiple = growth is { } g ? Math.Pow(1 + g, years) : (double?)null;
        return new PriceTrap(target, isReal, real, Rate(real, years), nominal, Rate(nominal, years), growth, multiple, multiple is { } reached ? reached >= real : null, multiple is { } m ? Rate(nominal / m, years) : null);
    }

    private (int Year, double Value)? Latest(string indicator) =>
        county.Observations.Where(o => o.Indicator == indicator && o.Year > county.BaseYear).MaxBy(o => o.Year) is { } last ? (last.Year, last.Value) : null;

    private (int Year, double Value)? LatestShare(string subject) =>
        Latest($"{subject}_nominal") is { } part && county.Observations.FirstOrDefault(o => o.Indicator == "gdp_nominal" && o.Year == part.Year) is { } whole ? (part.Year, part.Value / whole.Value) : null;

    private BilingualText NameOf(string subject) => subject switch
    {
        "primary" => new("第一产业", "the primary sector"),
        "secondary" => new("第二产业", "the secondary sector"),
        "tertiary" => new("第三产业", "services"),
        _ => county.Sectors.First(s => s.Id == subject).Name,
    };
}
