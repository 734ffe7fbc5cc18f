using System.Collections.Immutable;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Pathways;

/// <summary>
/// Takes the pathways of one draw out of the lanes, as named series 序列输出. Nothing that is not a finite number passes, except where a variable
/// may be undefined.
/// </summary>
public static class Projection
{
    internal const string Residents = "population";

    private static readonly EntityVariable<SectorPathway>[] SectorVariables =
    [
        new("value_added_real", "万元", PriceBasis.Real, s => s.ValueAdded),
        new("value_added_nominal", "万元", PriceBasis.Nominal, s => s.NominalValueAdded),
        new("deflator", "1", PriceBasis.None, s => s.Price),
    ];

    private static readonly EntityVariable<ClusterPathway>[] ClusterVariables =
    [
        new("value_added_real", "万元", PriceBasis.Real, c => c.Direct),
        new("organic_value_added_real", "万元", PriceBasis.Real, c => c.Organic),
    ];

    private static readonly EntityVariable<TownshipPathway>[] TownshipVariables =
    [
        new("value_added_real", "万元", PriceBasis.Real, t => t.ValueAdded),
        new(Residents, "人", PriceBasis.None, t => t.Population),
    ];

    private static readonly EntityVariable<ParkPathway>[] ParkVariables =
    [
        new("value_added_real", "万元", PriceBasis.Real, p => p.ValueAdded),
        new("investment_real", "万元", PriceBasis.Real, p => p.Investment),
    ];

    private static readonly EntityVariable<ProjectPathway>[] ProjectVariables =
    [
        new("value_added_real", "万元", PriceBasis.Real, p => p.ValueAdded),
        new("investment_real", "万元", PriceBasis.Real, p => p.Investment),
    ];

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
        return Take(setup, EntityKind.Sector, setup.Sectors[index].Facts.Id, SectorVariables, sector, step, draw);
    }

    public static IEnumerable<Series> OfCluster(ModelSetup setup, int index, ClusterPathway cluster, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return Take(setup, EntityKind.Cluster, setup.Clusters[index].Facts.Id, ClusterVariables, cluster, step, draw);
    }

    public static IEnumerable<Series> OfTownship(ModelSetup setup, int index, TownshipPathway township, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return Take(setup, EntityKind.Township, setup.Townships[index].Facts.Id, TownshipVariables, township, step, draw);
    }

    public static IEnumerable<Series> OfParks(ModelSetup setup, CountyPathway county, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(county);
        return county.Parks.SelectMany((park, i) => Take(setup, EntityKind.Park, setup.Parks[i].Facts.Id, ParkVariables, park, step, draw));
    }

    public static IEnumerable<Series> OfProjects(ModelSetup setup, int cluster, ClusterPathway pathway, int step, int draw = 0)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(pathway);
        return setup.Clusters[cluster].Projects.Zip(pathway.Projects).SelectMany(p => Take(setup, EntityKind.Project, p.First.Facts.Id, ProjectVariables, p.Second, step, draw));
    }

    /// <summary>Every variable of sectors, clusters, townships, parks and projects, with where a block keeps it.</summary>
    internal static IEnumerable<EnsembleSeries> EntitySeries(ModelSetup setup) =>
    [
        .. setup.Sectors.SelectMany(s => Definitions(EntityKind.Sector, s.Facts.Id, SectorVariables, b => b.Sectors[s.Index])),
        .. setup.Clusters.SelectMany(c => Definitions(EntityKind.Cluster, c.Facts.Id, ClusterVariables, b => b.Clusters[c.Index])),
        .. setup.Townships.SelectMany(t => Definitions(EntityKind.Township, t.Facts.Id, TownshipVariables, b => b.Townships[t.Index])
            .Select(v => v.Variable == Residents ? v with { Multiple = Multiple.OfResidents(setup, t) } : v)),
        .. setup.Parks.SelectMany((p, i) => Definitions(EntityKind.Park, p.Facts.Id, ParkVariables, b => b.Accounts.Parks[i])),
        .. setup.Clusters.SelectMany(c => c.Projects.SelectMany((p, i) => Definitions(EntityKind.Project, p.Facts.Id, ProjectVariables, b => b.Clusters[c.Index].Projects[i]))),
    ];

    private static IEnumerable<EnsembleSeries> Definitions<T>(EntityKind kind, string entity, EntityVariable<T>[] variables, Func<CountyBlock, T> pathway) =>
        variables.Select(v => new EnsembleSeries(kind, entity, v.Id, v.Unit, v.PriceBasis, false, b => v.Row(pathway(b))));

    private static IEnumerable<Series> Take<T>(ModelSetup setup, EntityKind kind, string entity, EntityVariable<T>[] variables, T pathway, int step, int draw) =>
        variables.Select(v => Take(setup, kind, entity, v.Id, v.Unit, v.PriceBasis, v.Row(pathway), step, draw));

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
