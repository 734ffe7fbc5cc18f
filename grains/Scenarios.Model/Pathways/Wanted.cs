using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What a simulation is asked for 所需结果. What the next year needs is always worked out; the rest only where it is wanted, and its numbers do not depend on
/// what else is.
/// </summary>
public sealed class Wanted
{
    /// <summary>What a series is worked out from, where that is not always there.</summary>
    private static readonly Dictionary<CountySeries, CountySeries[]> Needs = new()
    {
        [UrbanIncome] = [GdpPerHeadNominal],
        [RuralIncome] = [GdpPerHeadNominal],
        [UrbanIncomeGrowthLessGdp] = [GdpPerHeadNominal],
        [RuralLessUrbanIncomeGrowth] = [GdpPerHeadNominal],
        [CountySeries.Capital] = [FixedAssetInvestment],
        [ProductivityGrowth] = [CountySeries.Capital],
        [CapitalOutputRatioIncremental] = [CountySeries.Capital],
        [CarbonDioxide] = [CountySeries.Energy],
        [EnergyIntensityFall] = [CountySeries.Energy],
        [CarbonIntensityFall] = [CarbonDioxide],
        [AboveScaleGrowthAverage] = [AboveScaleValueAdded],
        [ManufacturingShare] = [AboveScaleValueAdded],
        [HighTechGrowthAverage] = [HighTechValueAdded],
    };

    private readonly bool[] series = new bool[Enum.GetValues<CountySeries>().Length];

    private Wanted(IEnumerable<CountySeries> wanted)
    {
        foreach (var one in wanted)
        {
            Want(one);
        }

        Linkages = Any(LinkageDirect, LinkageIndirect, LinkageInduced);
        Incomes = Any(UrbanIncome, RuralIncome);
        Capital = Any(CountySeries.Capital);
        Energy = Any(CountySeries.Energy);
        AboveScale = Any(AboveScaleValueAdded, AboveScaleEnterprises, EmergingShare, HighTechValueAdded);
        GrowthDifferences = Any(UrbanIncomeGrowthLessGdp, RuralLessUrbanIncomeGrowth);
    }

    /// <summary>Every series of every entity.</summary>
    public static Wanted Everything { get; } = Of(Enum.GetValues<CountySeries>(), clusterGrowth: true, Enum.GetValues<EntityKind>(), residents: true);

    /// <summary>Average growth of the clusters that a target names.</summary>
    public bool ClusterGrowth { get; private init; }

    /// <summary>The pathways of sectors.</summary>
    public bool Sectors { get; private init; }

    /// <summary>The pathways of clusters.</summary>
    public bool Clusters { get; private init; }

    public bool Townships { get; private init; }

    /// <summary>Their residents, whose number is a share of the county's.</summary>
    public bool Residents { get; private init; }

    public bool Parks { get; private init; }

    /// <summary>Each project's own pathway.</summary>
    public bool Projects { get; private init; }

    internal bool Linkages { get; }

    internal bool Incomes { get; }

    internal bool Capital { get; }

    internal bool Energy { get; }

    internal bool AboveScale { get; }

    internal bool GrowthDifferences { get; }

    public bool this[CountySeries which] => series[(int)which];

    /// <summary>These series of the county, with all they are worked out from, and the pathways of entities of these kinds.</summary>
    /// <param name="series">Of the county.</param>
    /// <param name="clusterGrowth">Average growth of the clusters that a target names.</param>
    /// <param name="entities">The kinds.</param>
    /// <param name="residents">Of townships, which follow from the county's.</param>
    public static Wanted Of(IEnumerable<CountySeries> series, bool clusterGrowth, IReadOnlyCollection<EntityKind> entities, bool residents)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var projects = entities.Contains(EntityKind.Project);
        return new(series)
        {
            ClusterGrowth = clusterGrowth,
            Sectors = entities.Contains(EntityKind.Sector),
            Clusters = projects || entities.Contains(EntityKind.Cluster), // they keep their projects
            Townships = entities.Contains(EntityKind.Township),
            Residents = residents,
            Parks = entities.Contains(EntityKind.Park),
            Projects = projects,
        };
    }

    private void Want(CountySeries which)
    {
        series[(int)which] = true;
        foreach (var needed in Needs.GetValueOrDefault(which, []))
        {
            Want(needed);
        }
    }

    private bool Any(params ReadOnlySpan<CountySeries> some)
    {
        foreach (var one in some)
        {
            if (series[(int)one])
            {
                return true;
            }
        }

        return false;
    }
}
