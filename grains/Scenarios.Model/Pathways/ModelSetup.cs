using System.Collections.Immutable;
using Scenarios.Model.Equations;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
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

        foreach (var sector in Sectors)
        {
            sector.Clusters = [.. Clusters.Where(c => c.Sector == sector.Index)];
        }

        Industry = IndexOf(county.Sectors, s => s.Id == Sector.Industry);
        Construction = IndexOf(county.Sectors, s => s.Id == Sector.Construction);
        Full = county.Scope == CountyScope.Full ? new FullSetup(this) : null;
        Townships = [.. county.Townships.Select((t, i) => new TownshipSetup(this, t, i))];
        Parks = [.. county.Parks.Select(p => new ParkSetup(this, p))];
        GrowthAverages = [.. county.Targets.Select(t => IndicatorCatalogue.ClusterOfGrowthAverage(t.Indicator, county.Clusters)).OfType<int>().Distinct()];
    }

    public County County { get; }

    public ResolvedScenario Scenario { get; }

    /// <summary>Years after the base year.</summary>
    public int Steps { get; }

    public ImmutableArray<SectorSetup> Sectors { get; }

    public ImmutableArray<ClusterSetup> Clusters { get; }

    public ImmutableArray<ProjectSetup> Projects { get; }

    public ImmutableArray<TownshipSetup> Townships { get; }

    public ImmutableArray<ParkSetup> Parks { get; }

    /// <summary>What only the full model needs; null for a county known by sector only.</summary>
    public FullSetup? Full { get; }

    /// <summary>Index of the sector industry, −1 where a county has none.</summary>
    public int Industry { get; }

    /// <summary>Index of the sector construction, −1 where a county has none.</summary>
    public int Construction { get; }

    /// <summary>Clusters whose average growth a target names.</summary>
    public ImmutableArray<int> GrowthAverages { get; }

    public int Year(int step) => County.BaseYear + step;

    internal int Assumption(string key) => assumptionIndex[key];

    /// <summary>The growth assumption of a cluster in the plan period that holds each step; the base year's is not used.</summary>
    internal int[] GrowthOf(string cluster) =>
        [.. periodOfStep.Select((p, step) => step == 0 ? -1 : Assumption($"growth.{cluster}.{County.Periods[p].Id}"))];

    private int PeriodIndex(int step) => step == 0 ? -1 : IndexOf(County.Periods, p => p.Holds(Year(step)));

    private static int IndexOf<T>(ImmutableArray<T> items, Func<T, bool> predicate)
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

    /// <summary>A sector, with the trends of its technique by step.</summary>
    public sealed class SectorSetup
    {
        internal SectorSetup(ModelSetup setup, Sector sector, int index)
        {
            Facts = sector;
            Index = index;
            Inflation = setup.Assumption($"inflation.{sector.Id}");
            if (sector.Structure is { } structure)
            {
                Productivity = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => Trends.After(structure.Productivity, structure.ProductivityGrowth, t))];
                EnergyIntensity = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => Trends.After(structure.EnergyIntensity, -structure.EnergyIntensityDecline, t))];
            }
        }

        public Sector Facts { get; }

        public int Index { get; }

        public ImmutableArray<ClusterSetup> Clusters { get; internal set; }

        internal int Inflation { get; }

        internal ImmutableArray<double> Productivity { get; } = [];

        internal ImmutableArray<double> EnergyIntensity { get; } = [];
    }

    /// <summary>A cluster, with its projects.</summary>
    public sealed class ClusterSetup
    {
        internal ClusterSetup(ModelSetup setup, IndustryCluster cluster, int index)
        {
            Facts = cluster;
            Index = index;
            Sector = IndexOf(setup.County.Sectors, s => s.Id == cluster.Sector);
            Growth = setup.GrowthOf(cluster.Id);
        }

        public IndustryCluster Facts { get; }

        public int Index { get; }

        public int Sector { get; }

        public ImmutableArray<ProjectSetup> Projects { get; internal set; }

        internal int[] Growth { get; }
    }

    /// <summary>A project, with where its uncertain numbers come from.</summary>
    public sealed class ProjectSetup
    {
        internal ProjectSetup(ModelSetup setup, ResolvedProject project, int index)
        {
            Facts = project.Value;
            Resolved = project;
            Index = index;
            Cluster = IndexOf(setup.County.Clusters, c => c.Id == project.Value.Cluster);
            Township = IndexOf(setup.County.Townships, t => t.Id == project.Value.Township);
            Realisation = setup.Assumption($"project.realisation.{project.Value.Stage}");
            DelayOfStage = setup.Assumption($"project.delay.{project.Value.Stage}");
        }

        public InvestmentProject Facts { get; }

        public ResolvedProject Resolved { get; }

        public int Index { get; }

        public int Cluster { get; }

        public int Township { get; }

        internal int Realisation { get; }

        internal int DelayOfStage { get; }
    }

    /// <summary>A township, with its weights.</summary>
    public sealed class TownshipSetup
    {
        internal TownshipSetup(ModelSetup setup, Township township, int index)
        {
            Facts = township;
            Index = index;
            ClusterShares = [.. setup.County.Clusters.Select(c => ClusterShare(setup.County, c, township))];
            SectorShares = [.. setup.County.Sectors.Select(s => township.ShareOf(s.Id))];
            PopulationWeights = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => Trends.After(township.PopulationShare, township.PopulationDrift, t))];
            Projects = [.. setup.Projects.Where(p => p.Township == index).Select(p => p.Index)];
        }

        public Township Facts { get; }

        public int Index { get; }

        /// <summary>Projects that stand here, by index.</summary>
        public ImmutableArray<int> Projects { get; }

        internal ImmutableArray<double> ClusterShares { get; }

        internal ImmutableArray<double> SectorShares { get; }

        internal ImmutableArray<double> PopulationWeights { get; }

        /// <summary>The share of a cluster that stands in a township: its row of locations.csv, or the sector share where it has no row.</summary>
        internal static double ClusterShare(County county, IndustryCluster cluster, Township township)
        {
            var located = county.Locations.Where(l => l.Cluster == cluster.Id).ToArray();
            return located.Length == 0
                ? township.ShareOf(cluster.Sector)
                : located.Where(l => l.Township == township.Id).Sum(l => l.Share);
        }
    }

    /// <summary>A park: which part of each cluster stands in it, and its projects.</summary>
    public sealed class ParkSetup
    {
        internal ParkSetup(ModelSetup setup, Park park)
        {
            Facts = park;
            var county = setup.County;
            var townships = county.Townships.Where(t => park.Townships.Contains(t.Id)).ToArray();
            ClusterShares = [.. county.Clusters.Select(c => park.Clusters.Contains(c.Id) ? townships.Sum(t => TownshipSetup.ClusterShare(county, c, t)) : 0)];
            Projects = [.. setup.Projects.Where(p => park.Projects.Contains(p.Facts.Id)).Select(p => p.Index)];
        }

        public Park Facts { get; }

        internal ImmutableArray<double> ClusterShares { get; }

        internal ImmutableArray<int> Projects { get; }
    }

    /// <summary>Constants and assumption indices of the full model.</summary>
    public sealed class FullSetup
    {
        internal FullSetup(ModelSetup setup)
        {
            var county = setup.County;
            int Key(string key) => setup.Assumption(key);
            double Macro(string variable, int year) => county.MacroValue(variable, year)
                ?? throw new InvalidOperationException($"macro.csv of {county.Id} has no {variable} of {year}: the county was not checked");

            (Utilisation, RampFirst, RampSecond) = (Key("project.utilisation"), Key("project.ramp.1"), Key("project.ramp.2"));
            (Response, ConstructionContent) = (Key("linkage.response"), Key("linkage.construction-content"));
            (InvestmentRate, Depreciation, OutputRatio, CapitalShare) =
                (Key("investment.rate"), Key("capital.depreciation"), Key("capital.output-ratio"), Key("capital.share"));
            (SupplyShare, Scarcity) = (Key("labour.supply-share"), Key("labour.scarcity"));
            (PopulationGrowth, JobPull, UrbanisationSpeed) = (Key("population.growth"), Key("population.job-pull"), Key("urbanisation.speed"));
            (FiscalElasticity, RetailElasticity) = (Key("fiscal.elasticity"), Key("retail.elasticity"));
            (UrbanElasticity, RuralElasticity) = (Key("income.urban-elasticity"), Key("income.rural-elasticity"));
            (CarbonIntensity, EnterpriseElasticity) = (Key("carbon.intensity"), Key("enterprise.elasticity"));
            var year = county.BaseYear;
            (Population, UrbanShare) = (Macro("population", year), Macro("urban_share", year));
            (FiscalRevenue, BudgetRevenue, RetailSales) = (Macro("fiscal_revenue", year), Macro("budget_revenue", year), Macro("retail_sales", year));
            (UrbanIncome, RuralIncome) = (Macro("urban_income", year), Macro("rural_income", year));
            Enterprises = Macro("above_scale_enterprises", year);
            RealGrowthOfBase = Macro("gdp_real_growth", year);
            PreviousGdp = Macro("gdp", year - 1);
            (Required, RequiredByFirms) = Inverses(county);
            PopulationWeights = [.. Enumerable.Range(0, setup.Steps + 1).Select(t => county.Townships.Sum(j => Trends.After(j.PopulationShare, j.PopulationDrift, t)))];
        }

        internal int Utilisation { get; }

        internal int RampFirst { get; }

        internal int RampSecond { get; }

        internal int Response { get; }

        internal int ConstructionContent { get; }

        internal int InvestmentRate { get; }

        internal int Depreciation { get; }

        internal int OutputRatio { get; }

        internal int CapitalShare { get; }

        internal int SupplyShare { get; }

        internal int Scarcity { get; }

        internal int PopulationGrowth { get; }

        internal int JobPull { get; }

        internal int UrbanisationSpeed { get; }

        internal int FiscalElasticity { get; }

        internal int RetailElasticity { get; }

        internal int UrbanElasticity { get; }

        internal int RuralElasticity { get; }

        internal int CarbonIntensity { get; }

        internal int EnterpriseElasticity { get; }

        internal double Population { get; }

        internal double UrbanShare { get; }

        internal double FiscalRevenue { get; }

        internal double BudgetRevenue { get; }

        internal double RetailSales { get; }

        internal double UrbanIncome { get; }

        internal double RuralIncome { get; }

        internal double Enterprises { get; }

        internal double RealGrowthOfBase { get; }

        internal double PreviousGdp { get; }

        /// <summary>L: output required per unit of demand, with households; flat, row = seller.</summary>
        internal ImmutableArray<double> Required { get; }

        /// <summary>L1: the same without households.</summary>
        internal ImmutableArray<double> RequiredByFirms { get; }

        /// <summary>Sum of the townships' population weights, by step.</summary>
        internal ImmutableArray<double> PopulationWeights { get; }

        private static (ImmutableArray<double> Closed, ImmutableArray<double> Open) Inverses(County county)
        {
            var table = county.Linkages ?? throw new InvalidOperationException($"{county.Id} has no linkages: the county was not checked");
            return (Leontief.Inverse(table, table.Size, county.Sectors.Length), Leontief.Inverse(table, county.Sectors.Length, county.Sectors.Length));
        }
    }
}
