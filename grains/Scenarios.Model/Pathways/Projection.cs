using System.Collections.Immutable;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// Takes the pathways of one draw out of the lanes, as named series 序列输出. Nothing that is not a finite number passes, except where a variable
/// may be undefined.
/// </summary>
public static class Projection
{
    /// <summary>All series of a county, in the order county, sectors, clusters, townships, parks, projects.</summary>
    public static ImmutableArray<Series> Of(ModelSetup setup, CountyBlock block, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(block);
        return
        [
            .. OfCounty(setup, block.Accounts, setup.Steps, draw),
            .. block.Sectors.SelectMany((s, i) => OfSector(setup, i, s, setup.Steps, draw)),
            .. block.Clusters.SelectMany((c, i) => OfCluster(setup, i, c, setup.Steps, draw)),
            .. block.Townships.SelectMany((t, i) => OfTownship(setup, i, t, setup.Steps, draw)),
            .. OfParks(setup, block.Accounts, setup.Steps, draw),
            .. block.Clusters.SelectMany((c, i) => OfProjects(setup, i, c, setup.Steps, draw)),
        ];
    }

    /// <summary>The county's own indicators up to a step.</summary>
    public static IEnumerable<Series> OfCounty(ModelSetup setup, CountyPathway county, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(county);
        foreach (var indicator in IndicatorCatalogue.Of(setup.County.Scope, setup.County.BaseYear))
        {
            yield return Take(setup, EntityKind.County, setup.County.Id, indicator.Id, indicator.Unit, indicator.PriceBasis, county[indicator.Series], step, draw, indicator.MayBeUndefined);
        }

        foreach (var cluster in setup.GrowthAverages)
        {
            var indicator = IndicatorCatalogue.GrowthAverageOf(setup.County.Clusters[cluster]);
            yield return Take(setup, EntityKind.County, setup.County.Id, indicator.Id, indicator.Unit, indicator.PriceBasis, county.ClusterGrowth[cluster], step, draw, true);
        }
    }

    public static IEnumerable<Series> OfSector(ModelSetup setup, int index, SectorPathway sector, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(sector);
        var id = setup.Sectors[index].Facts.Id;
        return
        [
            Take(setup, EntityKind.Sector, id, "value_added_real", "万元", PriceBasis.Real, sector.ValueAdded, step, draw),
            Take(setup, EntityKind.Sector, id, "value_added_nominal", "万元", PriceBasis.Nominal, sector.NominalValueAdded, step, draw),
            Take(setup, EntityKind.Sector, id, "deflator", "1", PriceBasis.None, sector.Price, step, draw),
        ];
    }

    public static IEnumerable<Series> OfCluster(ModelSetup setup, int index, ClusterPathway cluster, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(cluster);
        var id = setup.Clusters[index].Facts.Id;
        return
        [
            Take(setup, EntityKind.Cluster, id, "value_added_real", "万元", PriceBasis.Real, cluster.Direct, step, draw),
            Take(setup, EntityKind.Cluster, id, "organic_value_added_real", "万元", PriceBasis.Real, cluster.Organic, step, draw),
        ];
    }

    public static IEnumerable<Series> OfTownship(ModelSetup setup, int index, TownshipPathway township, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(township);
        var id = setup.Townships[index].Facts.Id;
        return
        [
            Take(setup, EntityKind.Township, id, "value_added_real", "万元", PriceBasis.Real, township.ValueAdded, step, draw),
            Take(setup, EntityKind.Township, id, "population", "人", PriceBasis.None, township.Population, step, draw),
        ];
    }

    public static IEnumerable<Series> OfParks(ModelSetup setup, CountyPathway county, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(county);
        return county.Parks.SelectMany((park, i) => (Series[])
        [
            Take(setup, EntityKind.Park, setup.Parks[i].Facts.Id, "value_added_real", "万元", PriceBasis.Real, park.ValueAdded, step, draw),
            Take(setup, EntityKind.Park, setup.Parks[i].Facts.Id, "investment_real", "万元", PriceBasis.Real, park.Investment, step, draw),
        ]);
    }

    public static IEnumerable<Series> OfProjects(ModelSetup setup, int cluster, ClusterPathway pathway, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(pathway);
        return setup.Clusters[cluster].Projects.Zip(pathway.Projects).SelectMany(p => (Series[])
        [
            Take(setup, EntityKind.Project, p.First.Facts.Id, "value_added_real", "万元", PriceBasis.Real, p.Second.ValueAdded, step, draw),
            Take(setup, EntityKind.Project, p.First.Facts.Id, "investment_real", "万元", PriceBasis.Real, p.Second.Investment, step, draw),
        ]);
    }

    private static Series Take(
        ModelSetup setup, EntityKind kind, string entity, string variable, string unit, PriceBasis basis, Lanes lanes, int step, int draw, bool mayBeUndefined = false)
    {
        var values = lanes.OfDraw(draw, step);
        for (var t = 0; t <= step; t++)
        {
            if (!double.IsFinite(values[t]))
            {
                values[t] = mayBeUndefined ? double.NaN : throw new ProjectionException(setup.County.Id, setup.Scenario.Id, setup.Year(t), entity, variable);
            }
        }

        return new Series(kind, entity, variable, unit, basis, values);
    }
}
