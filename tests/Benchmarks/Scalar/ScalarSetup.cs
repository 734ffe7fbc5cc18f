using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Benchmarks.Scalar;

/// <summary>
/// What does not depend on the draw 推演常量: every name an index, every constant worked out. Tables are flat: [step, sector] stands at
/// step * Sectors + sector, and so on.
/// </summary>
internal sealed class ScalarSetup
{
    /// <summary>What the accounts outside the short list of indicators ask for.</summary>
    private static readonly string[] LongListOnly =
    [
        "capital.depreciation", "capital.output-ratio", "capital.share", "retail.elasticity", "income.urban-elasticity", "income.rural-elasticity",
        "carbon.intensity", "enterprise.elasticity",
    ];

    private readonly County county;
    private readonly ResolvedScenario scenario;
    private readonly Dictionary<string, int> keys;

    public ScalarSetup(County county, ResolvedScenario scenario, bool allIndicators)
    {
        if (county.Scope != CountyScope.Full)
        {
            throw new ArgumentException($"{county.Id} is known by sector only", nameof(county));
        }

        (this.county, this.scenario) = (county, scenario);
        (BaseYear, Steps) = (county.BaseYear, county.EndYear - county.BaseYear);
        keys = scenario.Assumptions.Select((a, i) => (a.Value.Key, i)).ToDictionary(x => x.Key, x => x.i);

        Distributions = [.. scenario.Assumptions.Select(a => new ScalarDistribution(a.Value))];
        Streams = [.. scenario.Assumptions.Select(a => ScalarRandom.Stream(a.Value.Key))];
        (Sectors, Clusters, Projects) = (county.Sectors.Length, county.Clusters.Length, scenario.Projects.Length);
        (Townships, Parks) = (county.Townships.Length, county.Parks.Length);

        Industry = SectorOf(Sector.Industry);
        Construction = SectorOf(Sector.Construction);
        ValueAddedRate = [.. county.Sectors.Select(s => s.Structure!.ValueAddedRate)];
        SectorBase = [.. county.Sectors.Select(s => s.BaseValueAdded)];
        Statistics = [.. county.Sectors.Select(s => (int)s.StatisticalSector)];
        Inflation = [.. county.Sectors.Select(s => Key($"inflation.{s.Id}"))];
        GrowthDeviation = [.. county.Sectors.Select(s => Key($"shock.growth.{s.Id}"))];
        PriceDeviation = [.. county.Sectors.Select(s => Key($"shock.price.{s.Id}"))];
        Productivity = BySectorAndStep((s, t) => s.Productivity * Math.Pow(1 + s.ProductivityGrowth, t));
        EnergyIntensity = BySectorAndStep((s, t) => s.EnergyIntensity * Math.Pow(1 - s.EnergyIntensityDecline, t));
        (L, L1) = (Inverse(Sectors + 1), Inverse(Sectors));

        SectorOfCluster = [.. county.Clusters.Select(c => SectorOf(c.Sector))];
        ClusterBase = [.. county.Clusters.Select(c => c.BaseValueAdded)];
        Growth = [.. AllSteps.SelectMany(t => county.Clusters.Select(c => t == 0 ? -1 : Key($"growth.{c.Id}.{county.Periods.First(p => p.Holds(BaseYear + t)).Id}")))];
        IndustryClusters = [.. Enumerable.Range(0, Clusters).Where(k => SectorOfCluster[k] == Industry)];
        AboveScaleShare = [.. county.Clusters.Select(c => c.AboveScaleShare)];
        ManufacturingShare = [.. county.Clusters.Select(c => c.ManufacturingShare)];
        EmergingShare = [.. county.Clusters.Select(c => c.EmergingShare)];
        HighTechShare = [.. county.Clusters.Select(c => c.HighTechShare)];
        AboveScaleBase = IndustryClusters.Sum(k => AboveScaleShare[k] * ClusterBase[k]);
        ManufacturingBase = IndustryClusters.Sum(k => ManufacturingShare[k] * AboveScaleShare[k] * ClusterBase[k]);
        HighTechBase = IndustryClusters.Sum(k => HighTechShare[k] * ClusterBase[k]);
        GrowthAverages = [.. county.Targets.Select(t => Array.FindIndex([.. county.Clusters], c => GrowthAverageId(c.Id) == t.Indicator)).Where(k => k >= 0).Distinct()];

        var projects = scenario.Projects;
        ClusterOfProject = [.. projects.Select(p => IndexOf(county.Clusters.Select(c => c.Id), p.Value.Cluster))];
        TownshipOfProject = [.. projects.Select(p => IndexOf(county.Townships.Select(t => t.Id), p.Value.Township))];
        Investment = [.. projects.Select(p => p.Value.Investment)];
        FullValueAdded = [.. projects.Select(p => p.Value.FullValueAdded)];
        Start = [.. projects.Select(p => p.Value.Start)];
        BuildYears = [.. projects.Select(p => p.Value.BuildYears)];
        Realised = [.. projects.Select(p => p.Realised)];
        Delay = [.. projects.Select(p => p.Delay)];
        Utilisation = [.. projects.Select(p => p.Utilisation)];
        Realisation = [.. projects.Select(p => Key($"project.realisation.{p.Value.Stage}"))];
        DelayOfStage = [.. projects.Select(p => Key($"project.delay.{p.Value.Stage}"))];
        RealisedStream = [.. projects.Select(p => ScalarRandom.Stream($"project/{p.Value.Id}/realised"))];
        DelayStream = [.. projects.Select(p => ScalarRandom.Stream($"project/{p.Value.Id}/delay"))];
        UtilisationStream = [.. projects.Select(p => ScalarRandom.Stream($"project/{p.Value.Id}/utilisation"))];

        CommonStream = [.. AllSteps.Select(t => ScalarRandom.Stream($"growth/common/{Year(t)}"))];
        GrowthStream = [.. AllSteps.SelectMany(t => county.Sectors.Select(s => ScalarRandom.Stream($"growth/{s.Id}/{Year(t)}")))];
        PriceStream = [.. AllSteps.SelectMany(t => county.Sectors.Select(s => ScalarRandom.Stream($"price/{s.Id}/{Year(t)}")))];
        GrowthEvent = Events(EventKind.Growth);
        PriceEvent = Events(EventKind.Price);

        ClusterInTownship = [.. county.Townships.SelectMany(t => county.Clusters.Select(c => ShareInTownship(c, t)))];
        SectorInTownship = [.. county.Townships.SelectMany(t => county.Sectors.Select(s => t.ShareOf(s.Id)))];
        ConstructionInTownship = [.. county.Townships.Select(t => t.ConstructionShare)];
        PeopleInTownship = [.. AllSteps.SelectMany(PeopleShares)];
        ClustersOfPark = [.. county.Parks.Select(p => Enumerable.Range(0, Clusters).Where(k => p.Clusters.Contains(county.Clusters[k].Id)).ToArray())];
        ShareOfPark = [.. county.Parks.Select((p, i) => ClustersOfPark[i]
            .Select(k => county.Townships.Where(t => p.Townships.Contains(t.Id)).Sum(t => ShareInTownship(county.Clusters[k], t))).ToArray())];
        ProjectsOfPark = [.. county.Parks.Select(p => Enumerable.Range(0, Projects).Where(i => p.Projects.Contains(scenario.Projects[i].Value.Id)).ToArray())];

        GdpBase = SectorBase.Sum();
        GdpRealBefore = GdpBase / (1 + Macro("gdp_real_growth", BaseYear));
        GdpNominalBefore = Macro("gdp", BaseYear - 1);
        PopulationBase = Macro("population", BaseYear);
        UrbanShareBase = Macro("urban_share", BaseYear);
        FiscalRevenueBase = Macro("fiscal_revenue", BaseYear);
        BudgetRevenueBase = Macro("budget_revenue", BaseYear);
        RetailSalesBase = Macro("retail_sales", BaseYear);
        UrbanIncomeBase = Macro("urban_income", BaseYear);
        RuralIncomeBase = Macro("rural_income", BaseYear);
        EnterprisesBase = Macro("above_scale_enterprises", BaseYear);
        Drawn = DrawnAssumptions(allIndicators);
    }

    public int BaseYear { get; }

    /// <summary>Years after the base year.</summary>
    public int Steps { get; }

    public int Sectors { get; }

    public int Clusters { get; }

    public int Projects { get; }

    public int Townships { get; }

    public int Parks { get; }

    // Assumptions: distribution and stream of each, and the indices of those that are drawn.
    public ScalarDistribution[] Distributions { get; }

    public ulong[] Streams { get; }

    public int[] Drawn { get; }

    // By sector, or by step and sector.
    public int Industry { get; }

    public int Construction { get; }

    public double[] ValueAddedRate { get; }

    public double[] SectorBase { get; }

    public int[] Statistics { get; }

    public int[] Inflation { get; }

    public int[] GrowthDeviation { get; }

    public int[] PriceDeviation { get; }

    public double[] Productivity { get; }

    public double[] EnergyIntensity { get; }

    /// <summary>The leading block of (I − A)^-1, by seller and buyer.</summary>
    public double[] L { get; }

    /// <summary>The same without households.</summary>
    public double[] L1 { get; }

    public ulong[] CommonStream { get; }

    public ulong[] GrowthStream { get; }

    public ulong[] PriceStream { get; }

    /// <summary>Product of 1 + x over the growth events of a step and sector.</summary>
    public double[] GrowthEvent { get; }

    public double[] PriceEvent { get; }

    // By cluster, or by step and cluster.
    public int[] SectorOfCluster { get; }

    public double[] ClusterBase { get; }

    public int[] Growth { get; }

    public int[] IndustryClusters { get; }

    public double[] AboveScaleShare { get; }

    public double[] ManufacturingShare { get; }

    public double[] EmergingShare { get; }

    public double[] HighTechShare { get; }

    public double AboveScaleBase { get; }

    public double ManufacturingBase { get; }

    public double HighTechBase { get; }

    /// <summary>Clusters whose average growth a target names.</summary>
    public int[] GrowthAverages { get; }

    // By project.
    public int[] ClusterOfProject { get; }

    public int[] TownshipOfProject { get; }

    public double[] Investment { get; }

    public double[] FullValueAdded { get; }

    public int[] Start { get; }

    public int[] BuildYears { get; }

    public double?[] Realised { get; }

    public int?[] Delay { get; }

    public double?[] Utilisation { get; }

    public int[] Realisation { get; }

    public int[] DelayOfStage { get; }

    public ulong[] RealisedStream { get; }

    public ulong[] DelayStream { get; }

    public ulong[] UtilisationStream { get; }

    // By township and cluster, by township and sector, by township, by step and township.
    public double[] ClusterInTownship { get; }

    public double[] SectorInTownship { get; }

    public double[] ConstructionInTownship { get; }

    public double[] PeopleInTownship { get; }

    // By park.
    public int[][] ClustersOfPark { get; }

    public double[][] ShareOfPark { get; }

    public int[][] ProjectsOfPark { get; }

    // The county at the base year, and in the year before.
    public double GdpBase { get; }

    public double GdpRealBefore { get; }

    public double GdpNominalBefore { get; }

    public double PopulationBase { get; }

    public double UrbanShareBase { get; }

    public double FiscalRevenueBase { get; }

    public double BudgetRevenueBase { get; }

    public double RetailSalesBase { get; }

    public double UrbanIncomeBase { get; }

    public double RuralIncomeBase { get; }

    public double EnterprisesBase { get; }

    private IEnumerable<int> AllSteps => Enumerable.Range(0, Steps + 1);

    public static string GrowthAverageId(string cluster) => cluster.Replace('-', '_') + "_growth_average";

    public int Key(string key) => keys[key];

    /// <summary>The id of each indicator, in the order of the enumeration and then of <see cref="GrowthAverages"/>.</summary>
    public string[] Ids() =>
    [
        .. Enum.GetValues<ScalarIndicator>().Select(i => SnakeCase(i.ToString()) + (i is ScalarIndicator.GdpRealRatio or ScalarIndicator.GdpNominalRatio ? $"_{Year(-1)}" : "")),
        .. GrowthAverages.Select(k => GrowthAverageId(county.Clusters[k].Id)),
    ];

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "_")}{char.ToLowerInvariant(c)}" : c.ToString()));

    private static int IndexOf(IEnumerable<string> ids, string id) =>
        Array.IndexOf([.. ids], id) is var index && index >= 0 ? index : throw new ArgumentException($"there is no {id}", nameof(id));

    private string Year(int step) => (BaseYear + step).ToString(CultureInfo.InvariantCulture);

    private int SectorOf(string id) => IndexOf(county.Sectors.Select(s => s.Id), id);

    private double Macro(string variable, int year) => county.MacroValue(variable, year) ?? throw new ArgumentException($"macro.csv has no {variable} of {year}");

    private double[] BySectorAndStep(Func<SectorStructure, int, double> value) => [.. AllSteps.SelectMany(t => county.Sectors.Select(s => value(s.Structure!, t)))];

    private double[] Events(EventKind kind)
    {
        var factors = new double[(Steps + 1) * Sectors];
        Array.Fill(factors, 1);
        foreach (var strike in scenario.Events.Where(e => e.Kind == kind))
        {
            factors[((strike.Year - BaseYear) * Sectors) + SectorOf(strike.Sector)] *= 1 + strike.Value;
        }

        return factors;
    }

    private double ShareInTownship(IndustryCluster cluster, Township township)
    {
        var rows = county.Locations.Where(l => l.Cluster == cluster.Id).ToArray();
        return rows.Length == 0 ? township.ShareOf(cluster.Sector) : rows.Where(l => l.Township == township.Id).Sum(l => l.Share);
    }

    private IEnumerable<double> PeopleShares(int step)
    {
        var weights = county.Townships.Select(t => t.PopulationShare * Math.Pow(1 + t.PopulationDrift, step)).ToArray();
        return weights.Select(w => w / weights.Sum());
    }

    // Assumptions with a spread that something reads. The distributions of projects are drawn for each project, not here.
    private int[] DrawnAssumptions(bool allIndicators)
    {
        var asked = new HashSet<int>(Growth.Where(i => i >= 0));
        asked.UnionWith(Enumerable.Range(0, Projects).Where(p => Realised[p] is null).Select(p => Realisation[p]));
        foreach (var (key, index) in keys)
        {
            if (!key.StartsWith("growth.", StringComparison.Ordinal)
                && !key.StartsWith("project.realisation.", StringComparison.Ordinal)
                && !key.StartsWith("project.delay.", StringComparison.Ordinal)
                && key != "project.utilisation"
                && (allIndicators || !LongListOnly.Contains(key)))
            {
                asked.Add(index);
            }
        }

        return [.. asked.Where(i => !Distributions[i].IsFixed).Order()];
    }

    // The block of the sectors in (I − A)^-1, with A cut to size × size: Gauss–Jordan with partial pivoting.
    private double[] Inverse(int size)
    {
        var table = county.Linkages!;
        var rows = Enumerable.Range(0, size)
            .Select(i => Enumerable.Range(0, 2 * size).Select(j => j < size ? (i == j ? 1 : 0) - table[i, j] : i == j - size ? 1.0 : 0).ToArray())
            .ToArray();
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(i => Math.Abs(rows[i][column]));
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            var head = rows[column][column];
            for (var j = 0; j < 2 * size; j++)
            {
                rows[column][j] /= head;
            }

            for (var i = 0; i < size; i++)
            {
                var factor = rows[i][column];
                for (var j = 0; i != column && j < 2 * size; j++)
                {
                    rows[i][j] -= factor * rows[column][j];
                }
            }
        }

        return [.. from i in Enumerable.Range(0, Sectors) from j in Enumerable.Range(0, Sectors) select rows[i][size + j]];
    }
}
