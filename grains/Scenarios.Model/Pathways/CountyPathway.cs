using System.Collections.Immutable;
using Scenarios.Model.Equations;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>
/// The county's own accounts so far 县域账户: what follows from its sectors as a whole, by step, one small method per rule.
/// Sectors, clusters and townships keep theirs themselves.
/// </summary>
public sealed class CountyPathway
{
    private static readonly int SeriesCount = Enum.GetValues<CountySeries>().Length;

    private readonly Lanes[] series;
    private readonly AboveScaleIndustry? industry;
    private readonly Dictionary<int, Lanes> clusterGrowth;
    private LinkageYear[] linkages;

    /// <summary>The county in its base year.</summary>
    public CountyPathway(Futures futures)
    {
        ArgumentNullException.ThrowIfNull(futures);
        var setup = futures.Setup;
        series = [.. Enumerable.Range(0, SeriesCount).Select(_ => new Lanes(setup.Steps + 1))];
        clusterGrowth = setup.GrowthAverages.ToDictionary(k => k, _ => new Lanes(setup.Steps + 1));
        linkages = new LinkageYear[setup.Sectors.Length];
        industry = setup.Full is null ? null : new AboveScaleIndustry(setup);
        Parks = [.. setup.Parks.Select((_, i) => new ParkPathway(setup, i))];
        Account(
            futures,
            0,
            [.. setup.Sectors.Select(s => new SectorAccount(s.Facts.BaseValueAdded, s.Facts.BaseValueAdded, 1))],
            [.. setup.Clusters.Select(c => new ClusterYield(c.Facts.BaseValueAdded, 0, 0, 0))]);
    }

    public ImmutableArray<ParkPathway> Parks { get; }

    public Lanes this[CountySeries which] => series[(int)which];

    /// <summary>Average growth of the clusters that a target names, by cluster index.</summary>
    public IReadOnlyDictionary<int, Lanes> ClusterGrowth => clusterGrowth;

    /// <summary>λ of a step.</summary>
    public Lane SlowdownOf(int step) => industry is null ? 1 : At(Slowdown, step);

    /// <summary>Works out what the projects' demand gives each sector. (L-1, L-2, L-4 … L-6)</summary>
    public ReadOnlySpan<LinkageYear> Link(Futures futures, int step, ReadOnlySpan<SectorYield> yields)
    {
        ArgumentNullException.ThrowIfNull(futures);
        var setup = futures.Setup;
        if (setup.Full is not { } full)
        {
            return linkages;
        }

        Real investment = Real.Zero, projects = Real.Zero;
        foreach (var sector in yields)
        {
            investment += sector.Investment;
            projects += sector.Projects;
        }

        Lane response = futures.Assumption(full.Response);
        Real construction = Linkages.ConstructionOutput(futures.Assumption(full.ConstructionContent), investment);
        var demand = new Real[yields.Length];
        for (var s = 0; s < demand.Length; s++)
        {
            demand[s] = s == setup.Construction ? yields[s].GrossOutput + construction : yields[s].GrossOutput;
        }

        Real indirect = Real.Zero, total = Real.Zero, built = Real.Zero;
        linkages = new LinkageYear[demand.Length];
        for (var s = 0; s < demand.Length; s++)
        {
            var rate = setup.Sectors[s].Facts.Structure!.ValueAddedRate;
            Real linkage = Linkages.ValueAdded(response, rate, Required(full.Required, demand, s), demand[s]);
            indirect += Linkages.ValueAdded(response, rate, Required(full.RequiredByFirms, demand, s), demand[s]);
            total += linkage;
            built += s == setup.Construction ? rate * construction : Real.Zero;
            linkages[s] = new LinkageYear(linkage, s == setup.Construction ? rate * construction : Real.Zero);
        }

        Set(ProjectInvestment, step, investment.Amount);
        Set(LinkageDirect, step, (projects + built).Amount);
        Set(LinkageIndirect, step, indirect.Amount);
        Set(LinkageInduced, step, (total - indirect).Amount);
        return linkages;
    }

    /// <summary>Closes the county's accounts of a year from those of its sectors. (P-3, M … I)</summary>
    public void Account(Futures futures, int step, ReadOnlySpan<SectorAccount> sectors, ReadOnlySpan<ClusterYield> clusters)
    {
        ArgumentNullException.ThrowIfNull(futures);
        Gdp(futures.Setup, step, sectors);
        if (futures.Setup.Full is { } full)
        {
            Labour(futures, full, step, sectors);
            Urban(futures, full, step);
            Revenue(futures, full, step);
            IncomePerHead(futures, full, step);
            Capital(futures, full, step);
            Energy(futures, full, step, sectors);
            Ratios(futures.Setup, full, step);
            industry!.Account(this, futures, step, sectors[futures.Setup.Industry], linkages[futures.Setup.Industry].Linkage, clusters);
            GrowthDifferences(step);
        }

        foreach (var (cluster, growth) in clusterGrowth)
        {
            Real direct = clusters[cluster].Organic + clusters[cluster].Projects;
            growth[step] = step == 0 ? Lane.Undefined : IndicatorRules.AverageGrowth(direct.Amount, futures.Setup.Clusters[cluster].Facts.BaseValueAdded, step);
        }
    }

    /// <summary>What the townships and parks share out this year. (T)</summary>
    public Standing Stand(int step, Lane[] organic, Lane[] projectValueAdded, Lane[] projectInvestment)
    {
        Lane construction = 0;
        foreach (var sector in linkages)
        {
            construction += sector.Construction.Amount;
        }

        return new Standing(organic, projectValueAdded, projectInvestment, [.. linkages.Select(l => l.Linkage.Amount)], construction, At(CountySeries.Population, step));
    }

    internal Lane At(CountySeries which, int step) => series[(int)which][step];

    internal void Set(CountySeries which, int step, Lane value) => series[(int)which][step] = value;

    /// <summary>Sets a series' compound annual rate since the base year; it is undefined in the base year itself.</summary>
    internal void SetAverageGrowth(CountySeries which, CountySeries of, int step) =>
        Set(which, step, step == 0 ? Lane.Undefined : IndicatorRules.AverageGrowth(At(of, step), At(of, 0), step));

    private static Real Required(ImmutableArray<double> inverse, Real[] demand, int seller)
    {
        Real required = Real.Zero;
        for (var buyer = 0; buyer < demand.Length; buyer++)
        {
            required += inverse[(seller * demand.Length) + buyer] * demand[buyer];
        }

        return required;
    }

    private void Gdp(ModelSetup setup, int step, ReadOnlySpan<SectorAccount> sectors)
    {
        Real real = Real.Zero;
        Nominal nominal = Nominal.Zero;
        Span<Nominal> byStatistics = [Nominal.Zero, Nominal.Zero, Nominal.Zero];
        for (var s = 0; s < sectors.Length; s++)
        {
            real += sectors[s].ValueAdded;
            nominal += sectors[s].NominalValueAdded;
            byStatistics[(int)setup.Sectors[s].Facts.StatisticalSector] += sectors[s].NominalValueAdded;
        }

        Set(GdpReal, step, real.Amount);
        Set(GdpNominal, step, nominal.Amount);
        Set(CountySeries.Deflator, step, Prices.OfGdp(nominal, real).Level);
        Set(PrimaryShare, step, IndicatorRules.Share(byStatistics[(int)StatisticalSector.Primary], nominal));
        Set(SecondaryShare, step, IndicatorRules.Share(byStatistics[(int)StatisticalSector.Secondary], nominal));
        Set(TertiaryShare, step, IndicatorRules.Share(byStatistics[(int)StatisticalSector.Tertiary], nominal));
        SetAverageGrowth(GdpRealGrowthAverage, GdpReal, step);
        if (setup.Industry >= 0)
        {
            Set(IndustryShare, step, IndicatorRules.Share(sectors[setup.Industry].NominalValueAdded, nominal));
        }
    }

    private void Labour(Futures futures, ModelSetup.FullSetup full, int step, ReadOnlySpan<SectorAccount> sectors)
    {
        Lane jobs = 0;
        for (var s = 0; s < sectors.Length; s++)
        {
            jobs += LabourMarket.Jobs(sectors[s].ValueAdded, futures.Setup.Sectors[s].Productivity[step]);
        }

        Lane population = step == 0
            ? full.Population
            : Equations.Population.Next(At(CountySeries.Population, step - 1), futures.Assumption(full.PopulationGrowth), futures.Assumption(full.JobPull), At(LabourGap, step - 1));
        Lane gap = step == 0 ? 0 : LabourMarket.Gap(jobs, futures.Assumption(full.SupplyShare), population);
        Set(Jobs, step, jobs);
        Set(CountySeries.Population, step, population);
        Set(LabourGap, step, gap);
        Set(Slowdown, step, step == 0 ? 1 : LabourMarket.Slowdown(futures.Assumption(full.Scarcity), gap));
        Set(GdpPerHeadNominal, step, At(GdpNominal, step) / population);
    }

    private void Urban(Futures futures, ModelSetup.FullSetup full, int step) => Set(
        UrbanShare,
        step,
        step == 0 ? full.UrbanShare : Urbanisation.Next(At(UrbanShare, step - 1), futures.Assumption(full.UrbanisationSpeed)));

    private void Revenue(Futures futures, ModelSetup.FullSetup full, int step)
    {
        Lane index = At(GdpNominal, step) / At(GdpNominal, 0), elasticity = futures.Assumption(full.FiscalElasticity);
        Set(FiscalRevenue, step, Fiscal.Revenue(full.FiscalRevenue, index, elasticity).Amount);
        Set(BudgetRevenue, step, Fiscal.Revenue(full.BudgetRevenue, index, elasticity).Amount);
        Set(CountySeries.RetailSales, step, Equations.RetailSales.Of(full.RetailSales, index, futures.Assumption(full.RetailElasticity)).Amount);
    }

    private void IncomePerHead(Futures futures, ModelSetup.FullSetup full, int step)
    {
        Lane index = At(GdpPerHeadNominal, step) / At(GdpPerHeadNominal, 0);
        Set(UrbanIncome, step, Incomes.PerHead(full.UrbanIncome, index, futures.Assumption(full.UrbanElasticity)));
        Set(RuralIncome, step, Incomes.PerHead(full.RuralIncome, index, futures.Assumption(full.RuralElasticity)));
    }

    private void Capital(Futures futures, ModelSetup.FullSetup full, int step)
    {
        Real gdp = new(At(GdpReal, step));
        Real investment = Investment.FixedAssets(futures.Assumption(full.InvestmentRate), gdp, new(At(ProjectInvestment, step)));
        Set(FixedAssetInvestment, step, investment.Amount);
        if (step == 0)
        {
            Set(CountySeries.Capital, 0, CapitalStock.AtBase(futures.Assumption(full.OutputRatio), gdp).Amount);
            Set(ProductivityGrowth, 0, Lane.Undefined);
            Set(CapitalOutputRatioIncremental, 0, Lane.Undefined);
            return;
        }

        Real before = new(At(GdpReal, step - 1)), stockBefore = new(At(CountySeries.Capital, step - 1));
        Real stock = CapitalStock.Next(stockBefore, futures.Assumption(full.Depreciation), investment);
        Set(CountySeries.Capital, step, stock.Amount);
        Set(ProductivityGrowth, step, CapitalStock.ProductivityGrowth(gdp / before, stock / stockBefore, At(Jobs, step) / At(Jobs, step - 1), futures.Assumption(full.CapitalShare)));
        Set(CapitalOutputRatioIncremental, step, CapitalStock.IncrementalOutputRatio(investment, gdp, before));
    }

    private void Energy(Futures futures, ModelSetup.FullSetup full, int step, ReadOnlySpan<SectorAccount> sectors)
    {
        Lane energy = 0;
        for (var s = 0; s < sectors.Length; s++)
        {
            energy += EnergyAndCarbon.Energy(sectors[s].ValueAdded, futures.Setup.Sectors[s].EnergyIntensity[step]);
        }

        Set(CountySeries.Energy, step, energy);
        Set(CarbonDioxide, step, EnergyAndCarbon.CarbonDioxide(energy, futures.Assumption(full.CarbonIntensity)));
        Set(EnergyIntensityFall, step, IntensityFall(CountySeries.Energy, step));
        Set(CarbonIntensityFall, step, IntensityFall(CarbonDioxide, step));
    }

    private Lane IntensityFall(CountySeries of, int step) => IndicatorRules.IntensityFall(At(of, step), At(GdpReal, step), At(of, 0), At(GdpReal, 0));

    private void Ratios(ModelSetup setup, ModelSetup.FullSetup full, int step)
    {
        Set(GdpRealRatio, step, At(GdpReal, step) / IndicatorRules.BackCast(setup.County.BaseGdp, full.RealGrowthOfBase));
        Set(GdpNominalRatio, step, At(GdpNominal, step) / full.PreviousGdp);
    }

    private void GrowthDifferences(int step)
    {
        Lane Average(CountySeries of) => IndicatorRules.AverageGrowth(At(of, step), At(of, 0), step);
        Set(UrbanIncomeGrowthLessGdp, step, step == 0 ? Lane.Undefined : Average(UrbanIncome) - Average(GdpNominal));
        Set(RuralLessUrbanIncomeGrowth, step, step == 0 ? Lane.Undefined : Average(RuralIncome) - Average(UrbanIncome));
    }
}
