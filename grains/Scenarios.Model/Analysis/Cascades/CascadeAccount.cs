using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Cascades;

/// <summary>
/// The sum of value added behind a target 目标对应的增加值: which part of each cluster's organic growth, of its projects, and of what a sector gains from projects counts in it,
/// in which prices, and how much of it the target asks for. An average growth or a ratio to a year is a level in another dress; a share is one given the rest.
/// </summary>
/// <param name="Name">What is added up.</param>
/// <param name="Prices">Of the table.</param>
/// <param name="Organic">By cluster.</param>
/// <param name="Projects">By cluster.</param>
/// <param name="Linked">By sector.</param>
/// <param name="Required">The level asked for, of the level and of GDP in the central case.</param>
public sealed record CascadeAccount(
    BilingualText Name,
    PriceBasis Prices,
    ImmutableArray<double> Organic,
    ImmutableArray<double> Projects,
    ImmutableArray<double> Linked,
    Func<double, double, double> Required)
{
    /// <summary>
    /// The account of a target; null where its indicator is no such sum, where nothing in the county counts in it, or where the target does not ask for at least something.
    /// </summary>
    public static CascadeAccount? Of(ModelSetup setup, Target target)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(target);
        return Find(setup, target) is { } account && account.Organic.Any(w => w != 0) ? account : null;
    }

    private static CascadeAccount? Find(ModelSetup setup, Target target)
    {
        if (target is not { Operator: TargetOperator.AtLeast or TargetOperator.Above, Value: { } value })
        {
            return null;
        }

        var years = target.Year - setup.County.BaseYear;
        if (IndicatorCatalogue.ClusterOfGrowthAverage(target.Indicator, setup.County.Clusters) is { } cluster)
        {
            var facts = setup.County.Clusters[cluster];
            return Whole(setup, new($"{facts.Name.Zh}增加值", $"Value added of {facts.Name.En.ToLowerInvariant()}"), k => k.Index == cluster) with { Linked = Nothing(setup), Required = Grown(facts.BaseValueAdded) };
        }

        var indicator = IndicatorCatalogue.Of(setup.County.Scope, setup.County.BaseYear).FirstOrDefault(i => i.Id == target.Indicator);
        return indicator?.Series switch
        {
            CountySeries.GdpReal => Gdp(PriceBasis.Real) with { Required = (_, _) => value },
            CountySeries.GdpRealGrowthAverage => Gdp(PriceBasis.Real) with { Required = Grown(setup.County.BaseGdp) },
            CountySeries.GdpRealRatio => Gdp(PriceBasis.Real) with { Required = (_, _) => value * IndicatorRules.BackCast(setup.Full!.BaseGdp, setup.Full.RealGrowthOfBase) },
            CountySeries.GdpNominal => Gdp(PriceBasis.Nominal) with { Required = (_, _) => value },
            CountySeries.GdpNominalRatio => Gdp(PriceBasis.Nominal) with { Required = (_, _) => value * setup.Full!.PreviousGdp },
            CountySeries.PrimaryShare => Share(new("第一产业增加值", "Value added of the primary sector"), s => s.Facts.StatisticalSector == StatisticalSector.Primary),
            CountySeries.SecondaryShare => Share(new("第二产业增加值", "Value added of the secondary sector"), s => s.Facts.StatisticalSector == StatisticalSector.Secondary),
            CountySeries.TertiaryShare => Share(new("第三产业增加值", "Value added of services"), s => s.Facts.StatisticalSector == StatisticalSector.Tertiary),
            CountySeries.IndustryShare => Share(new("工业增加值", "Value added of industry"), s => s.Index == setup.Industry),
            CountySeries.AboveScaleValueAdded => AboveScale() with { Required = (_, _) => value },
            CountySeries.AboveScaleGrowthAverage => AboveScale(),
            CountySeries.HighTechGrowthAverage => HighTech(),
            _ => null,
        };

        Func<double, double, double> Grown(double atBase) => (_, _) => atBase * Math.Pow(1 + value, years);

        CascadeAccount Gdp(PriceBasis prices) => Whole(setup, new("地区生产总值", "GDP"), _ => true) with { Prices = prices };

        // (part + x) / (whole + x) = share, the other sectors as in the central case.
        CascadeAccount? Share(BilingualText name, Func<SectorSetup, bool> holds) => value >= 1
            ? null
            : Whole(setup, name, k => holds(setup.Sectors[k.Sector])) with
            {
                Prices = PriceBasis.Nominal,
                Linked = [.. setup.Sectors.Select(s => holds(s) ? 1.0 : 0)],
                Required = (level, gdp) => level + ShareGap.Of(level, gdp, value),
            };

        CascadeAccount AboveScale()
        {
            var industry = setup.Sectors[setup.Industry];
            var atBase = industry.Clusters.Sum(c => c.Facts.AboveScaleShare * c.Facts.BaseValueAdded);
            return Whole(setup, new("规上工业增加值", "Above-scale industrial value added"), k => k.Sector == setup.Industry) with
            {
                Organic = [.. setup.Clusters.Select(k => k.Sector == setup.Industry ? k.Facts.AboveScaleShare : 0)],
                Linked = [.. setup.Sectors.Select(s => s == industry ? atBase / industry.Facts.BaseValueAdded : 0)],
                Required = Grown(atBase),
            };
        }

        CascadeAccount HighTech()
        {
            ImmutableArray<double> shares = [.. setup.Clusters.Select(k => k.Sector == setup.Industry ? k.Facts.HighTechShare : 0)];
            return Whole(setup, new("高技术制造业增加值", "High-tech manufacturing value added"), _ => false) with
            {
                Organic = shares,
                Projects = shares,
                Linked = Nothing(setup),
                Required = Grown(setup.Clusters.Sum(k => shares[k.Index] * k.Facts.BaseValueAdded)),
            };
        }
    }

    private static ImmutableArray<double> Nothing(ModelSetup setup) => [.. setup.Sectors.Select(_ => 0.0)];

    private static CascadeAccount Whole(ModelSetup setup, BilingualText name, Func<ClusterSetup, bool> holds)
    {
        ImmutableArray<double> clusters = [.. setup.Clusters.Select(k => holds(k) ? 1.0 : 0)];
        return new CascadeAccount(name, PriceBasis.Real, clusters, clusters, [.. setup.Sectors.Select(_ => 1.0)], (level, _) => level);
    }
}
