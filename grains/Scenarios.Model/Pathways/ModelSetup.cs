using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Pathways;

/// <summary>
/// A county under a scenario, ready to be stepped 推演准备: every name is an index, every constant is worked out, the linkages are inverted.
/// Steps count years from the base: step 0 is the base year.
/// </summary>
public sealed class ModelSetup
{
    private readonly Dictionary<string, int> assumptionIndex;
    private readonly int[] periodOfStep;

    public ModelSetup(County county, ResolvedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(scenario);
        County = county;
        Scenario = scenario;
        Steps = county.EndYear - county.BaseYear;
        assumptionIndex = scenario.Assumptions.Select((a, i) => (a.Value.Key, i)).ToDictionary(x => x.Key, x => x.i);
        periodOfStep = [.. Enumerable.Range(0, Steps + 1).Select(PeriodIndex)];
        Sectors = [.. county.Sectors.Select((s, i) => new SectorSetup(this, s, i))];
        Clusters = [.. county.Clusters.Select((c, i) => new ClusterSetup(this, c, i))];
        Projects = [.. scenario.Projects.Select((p, i) => new ProjectSetup(this, p, i))];
        foreach (var cluster in Clusters)
        {
            cluster.Projects = [.. Projects.Where(p => p.Cluster == cluster.Index)];
        }

        Sites = [.. Projects.Where(p => p.Facts.FullValueAdded != 0).Select(p => new ProjectSite(p.Cluster, p.Township)).Distinct()];
        foreach (var project in Projects.Where(p => p.Facts.FullValueAdded != 0))
        {
            project.Site = Sites.IndexOf(new ProjectSite(project.Cluster, project.Township));
        }

        foreach (var cluster in Clusters)
        {
            cluster.Sites = [.. Enumerable.Range(0, Sites.Length).Where(i => Sites[i].Cluster == cluster.Index).Select(i => new LanePlace(i))];
        }

        ClustersWithProjects = [.. Clusters.Where(c => !c.Projects.IsEmpty)];
        for (var row = 0; row < ClustersWithProjects.Length; row++)
        {
            ClustersWithProjects[row].CalendarRow = row;
        }

        foreach (var sector in Sectors)
        {
            sector.Clusters = [.. Clusters.Where(c => c.Sector == sector.Index)];
        }

        Production = new ProductionTable(this);
        Industry = IndexOf(county.Sectors, s => s.Id == Sector.Industry);
        Construction = IndexOf(county.Sectors, s => s.Id == Sector.Construction);
        Full = county.Scope == CountyScope.Full ? new FullSetup(this) : null;
        Townships = [.. county.Townships.Select((t, i) => new TownshipSetup(this, t, i))];
        Parks = [.. county.Parks.Select(p => new ParkSetup(this, p))];
        Strikes = [.. scenario.Events.Select(e => new Strike(e.Kind == EventKind.Growth, e.Year - county.BaseYear, IndexOf(county.Sectors, s => s.Id == e.Sector), e.Value))];
        GrowthAverages = [.. county.Targets.Select(t => IndicatorCatalogue.ClusterOfGrowthAverage(t.Indicator, county.Clusters)).OfType<int>().Distinct()];
    }

    public County County { get; }

    public ResolvedScenario Scenario { get; }

    /// <summary>Years after the base year.</summary>
    public int Steps { get; }

    public ImmutableArray<SectorSetup> Sectors { get; }

    public ImmutableArray<ClusterSetup> Clusters { get; }

    public ImmutableArray<ProjectSetup> Projects { get; }

    /// <summary>Where projects with value added stand.</summary>
    public ImmutableArray<ProjectSite> Sites { get; }

    public ImmutableArray<TownshipSetup> Townships { get; }

    public ImmutableArray<ParkSetup> Parks { get; }

    /// <summary>What only the full model needs; null for a county known by sector only.</summary>
    public FullSetup? Full { get; }

    /// <summary>Whether the years have shocks; a county known by sector need not give any.</summary>
    public bool HasShocks => assumptionIndex.ContainsKey("shock.persistence");

    /// <summary>Index of the sector industry, −1 where a county has none.</summary>
    public int Industry { get; }

    /// <summary>Index of the sector construction, −1 where a county has none.</summary>
    public int Construction { get; }

    /// <summary>Clusters whose average growth a target names.</summary>
    public ImmutableArray<int> GrowthAverages { get; }

    internal ClusterSetup[] ClustersWithProjects { get; }

    internal ProductionTable Production { get; }

    internal ImmutableArray<Strike> Strikes { get; }

    public int Year(int step) => County.BaseYear + step;

    internal int Assumption(string key) => assumptionIndex[key];

    /// <summary>The growth assumption of a cluster in the plan period that holds each step; the base year's is not used.</summary>
    internal int[] GrowthOf(string cluster) =>
        [.. periodOfStep.Select((p, step) => step == 0 ? -1 : Assumption($"growth.{cluster}.{County.Periods[p].Id}"))];

    private int PeriodIndex(int step) => step == 0 ? -1 : IndexOf(County.Periods, p => p.Holds(Year(step)));

    internal static int IndexOf<T>(ImmutableArray<T> items, Func<T, bool> predicate)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (predicate(items[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
