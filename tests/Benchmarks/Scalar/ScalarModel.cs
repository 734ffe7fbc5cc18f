using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;
using static Benchmarks.Scalar.ScalarIndicator;

namespace Benchmarks.Scalar;

/// <summary>
/// The model's page in plain double arithmetic, one draw at a time 标量参照模型: the baseline against which the vector kernel is measured, and a check of
/// it. It shares no calculation with the product. Constants and indices are worked out once; a draw allocates nothing and looks no name up.
/// One instance is for one thread.
/// </summary>
public sealed class ScalarModel
{
    /// <summary>What remains when not all indicators are asked for.</summary>
    private static readonly ScalarIndicator[] ShortList =
    [
        GdpReal, GdpNominal, PrimaryShare, SecondaryShare, IndustryShare, TertiaryShare, AboveScaleGrowthAverage, ScalarIndicator.Population, UrbanShare,
        FiscalRevenue, FixedAssetInvestment, GdpNominalRatio,
    ];

    private readonly ScalarSetup setup;
    private readonly ulong seed;
    private readonly bool townships;
    private readonly bool all;
    private readonly string[] ids;
    private readonly Dictionary<string, int> rows;
    private readonly int[] computed;
    private readonly ScalarStatistics statistics;
    private readonly int width;

    // The draw: assumptions, projects, shocks by step and sector.
    private readonly double[] assumption;
    private readonly double[] realised;
    private readonly int[] begin;
    private readonly double[] utilisation;
    private readonly double[] commonShock;
    private readonly double[] growthShock;
    private readonly double[] priceShock;

    // The pathways: county's indicators by indicator and step, everything else by step and entity.
    private readonly double[] county;
    private readonly double[] organic;
    private readonly double[] direct;
    private readonly double[] real;
    private readonly double[] price;
    private readonly double[] nominal;
    private readonly double[] projectValueAdded;
    private readonly double[] projectInvestment;
    private readonly double[] townshipValueAdded;
    private readonly double[] townshipPopulation;
    private readonly double[] parkValueAdded;
    private readonly double[] parkInvestment;

    // The year at hand.
    private readonly double[] clusterProjects;
    private readonly double[] sectorDirect;
    private readonly double[] sectorProjects;
    private readonly double[] demand;
    private readonly double[] linkage;
    private readonly double[] statisticalSectors = new double[3];
    private double investment;
    private double producing;
    private double construction;
    private double jobs;
    private double gap;
    private double slowdown;
    private double logOdds;

    // Indices of assumptions.
    private readonly int persistence;
    private readonly int common;
    private readonly int projectUtilisation;
    private readonly int rampFirst;
    private readonly int rampSecond;
    private readonly int response;
    private readonly int constructionContent;
    private readonly int investmentRate;
    private readonly int depreciation;
    private readonly int outputRatio;
    private readonly int capitalShare;
    private readonly int supplyShare;
    private readonly int scarcity;
    private readonly int populationGrowth;
    private readonly int jobPull;
    private readonly int urbanisationSpeed;
    private readonly int fiscalElasticity;
    private readonly int retailElasticity;
    private readonly int urbanElasticity;
    private readonly int ruralElasticity;
    private readonly int carbonIntensity;
    private readonly int enterpriseElasticity;

    /// <param name="county">A county of full scope.</param>
    /// <param name="scenario">Resolved for that county.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="townships">Whether value added and population of townships are computed.</param>
    /// <param name="allIndicators">False: only the twelve of the short list, and no parks; assumptions that nothing asks for are not drawn.</param>
    /// <param name="histograms">Whether <see cref="Accumulate"/> counts the draws in bins too; <see cref="Pilot"/> sets the bounds.</param>
    public ScalarModel(County county, ResolvedScenario scenario, ulong seed, bool townships = true, bool allIndicators = true, bool histograms = false)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(scenario);
        setup = new ScalarSetup(county, scenario, allIndicators);
        (this.seed, this.townships, all) = (seed, townships, allIndicators);
        width = setup.Steps + 1;
        ids = setup.Ids();
        rows = ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
        computed = all ? [.. Enumerable.Range(0, ids.Length)] : [.. ShortList.Select(i => (int)i)];
        Indicators = [.. computed.Select(i => ids[i])];
        statistics = new ScalarStatistics(computed, width, histograms);

        assumption = [.. setup.Distributions.Select(d => d.Mode)];
        (realised, begin, utilisation) = (new double[setup.Projects], new int[setup.Projects], new double[setup.Projects]);
        commonShock = new double[width];
        (growthShock, priceShock) = (new double[width * setup.Sectors], new double[width * setup.Sectors]);
        this.county = new double[ids.Length * width];
        Array.Fill(this.county, double.NaN);
        (organic, direct) = (new double[width * setup.Clusters], new double[width * setup.Clusters]);
        (real, price, nominal) = (new double[width * setup.Sectors], new double[width * setup.Sectors], new double[width * setup.Sectors]);
        (projectValueAdded, projectInvestment) = (new double[width * setup.Projects], new double[width * setup.Projects]);
        (townshipValueAdded, townshipPopulation) = (new double[width * setup.Townships], new double[width * setup.Townships]);
        (parkValueAdded, parkInvestment) = (new double[width * setup.Parks], new double[width * setup.Parks]);
        clusterProjects = new double[setup.Clusters];
        (sectorDirect, sectorProjects) = (new double[setup.Sectors], new double[setup.Sectors]);
        (demand, linkage) = (new double[setup.Sectors], new double[setup.Sectors]);

        (persistence, common) = (setup.Key("shock.persistence"), setup.Key("shock.common"));
        (projectUtilisation, rampFirst, rampSecond) = (setup.Key("project.utilisation"), setup.Key("project.ramp.1"), setup.Key("project.ramp.2"));
        (response, constructionContent) = (setup.Key("linkage.response"), setup.Key("linkage.construction-content"));
        (investmentRate, depreciation) = (setup.Key("investment.rate"), setup.Key("capital.depreciation"));
        (outputRatio, capitalShare) = (setup.Key("capital.output-ratio"), setup.Key("capital.share"));
        (supplyShare, scarcity) = (setup.Key("labour.supply-share"), setup.Key("labour.scarcity"));
        (populationGrowth, jobPull, urbanisationSpeed) = (setup.Key("population.growth"), setup.Key("population.job-pull"), setup.Key("urbanisation.speed"));
        (fiscalElasticity, retailElasticity) = (setup.Key("fiscal.elasticity"), setup.Key("retail.elasticity"));
        (urbanElasticity, ruralElasticity) = (setup.Key("income.urban-elasticity"), setup.Key("income.rural-elasticity"));
        (carbonIntensity, enterpriseElasticity) = (setup.Key("carbon.intensity"), setup.Key("enterprise.elasticity"));
        BaseYear();
    }

    /// <summary>The ids of the indicators that are computed.</summary>
    public ImmutableArray<string> Indicators { get; }

    /// <summary>Years after the base year.</summary>
    public int Steps => setup.Steps;

    /// <summary>Draws accumulated so far.</summary>
    public long Draws => statistics.Draws;

    /// <summary>An indicator of the last draw; not a number where it is undefined or not computed.</summary>
    public double this[ScalarIndicator indicator, int step] => county[((int)indicator * width) + step];

    /// <summary>An indicator of the last draw, by its id; also the average growth of clusters that a target names.</summary>
    public double this[string indicator, int step] => county[(rows[indicator] * width) + step];

    public double SectorReal(int sector, int step) => real[(step * setup.Sectors) + sector];

    public double SectorNominal(int sector, int step) => nominal[(step * setup.Sectors) + sector];

    public double SectorPrice(int sector, int step) => price[(step * setup.Sectors) + sector];

    /// <summary>D of a cluster: organic and projects.</summary>
    public double ClusterReal(int cluster, int step) => direct[(step * setup.Clusters) + cluster];

    public double ClusterOrganic(int cluster, int step) => organic[(step * setup.Clusters) + cluster];

    /// <summary>X of a project, by its place among the scenario's.</summary>
    public double ProjectValueAdded(int project, int step) => projectValueAdded[(step * setup.Projects) + project];

    /// <summary>J of a project, by its place among the scenario's.</summary>
    public double ProjectInvestment(int project, int step) => projectInvestment[(step * setup.Projects) + project];

    public double TownshipValueAdded(int township, int step) => townshipValueAdded[(step * setup.Townships) + township];

    public double TownshipPopulation(int township, int step) => townshipPopulation[(step * setup.Townships) + township];

    public double ParkValueAdded(int park, int step) => parkValueAdded[(step * setup.Parks) + park];

    public double ParkInvestment(int park, int step) => parkInvestment[(step * setup.Parks) + park];

    /// <summary>G of a year, events and all.</summary>
    public double GrowthShock(int sector, int step) => growthShock[(step * setup.Sectors) + sector];

    /// <summary>H of a year, events and all.</summary>
    public double PriceShock(int sector, int step) => priceShock[(step * setup.Sectors) + sector];

    public double Mean(string indicator, int step) => statistics.Mean(rows[indicator], step);

    /// <summary>Standard deviation; divides by n − 1.</summary>
    public double Deviation(string indicator, int step) => statistics.Deviation(rows[indicator], step);

    public double Minimum(string indicator, int step) => statistics.Minimum(rows[indicator], step);

    public double Maximum(string indicator, int step) => statistics.Maximum(rows[indicator], step);

    /// <summary>A quantile from the histogram, linear within a bin.</summary>
    public double Quantile(string indicator, int step, double probability) => statistics.Quantile(rows[indicator], step, probability);

    /// <summary>Simulates all years of a draw.</summary>
    public void Draw(long draw)
    {
        DrawAssumptions((ulong)draw);
        DrawProjects((ulong)draw);
        DrawShocks((ulong)draw);
        DrawBaseYear();
        for (var step = 1; step <= setup.Steps; step++)
        {
            Projects(step);
            Clusters(step);
            Sectors();
            Linkages(step);
            Prices(step);
            Gdp(step);
            Labour(step);
            Accounts(step);
            AboveScale(step);
            if (all)
            {
                LongAccounts(step);
                Energy(step);
                LongIndustry(step);
                ClusterGrowth(step);
            }

            if (townships)
            {
                Townships(step);
            }

            if (all)
            {
                Parks(step);
            }
        }
    }

    /// <summary>Adds the last draw to the running statistics of the indicators.</summary>
    public void Accumulate() => statistics.Add(county);

    /// <summary>Sets the bounds of the histograms from some draws, and starts the statistics anew.</summary>
    public void Pilot(long first = 0, int draws = 1024)
    {
        statistics.Clear();
        for (var draw = first; draw < first + draws; draw++)
        {
            Draw(draw);
            Accumulate();
        }

        statistics.SetBounds();
        statistics.Clear();
    }

    /// <summary>Starts the statistics anew; the bounds of the histograms stay.</summary>
    public void Clear() => statistics.Clear();

    private void Set(ScalarIndicator indicator, int step, double value) => county[((int)indicator * width) + step] = value;

    // ---- Section 1 and 4: assumptions and the fate of projects ----
    private void DrawAssumptions(ulong draw)
    {
        foreach (var i in setup.Drawn)
        {
            assumption[i] = setup.Distributions[i].At(ScalarRandom.Uniform(seed, draw, setup.Streams[i]));
        }
    }

    private void DrawProjects(ulong draw)
    {
        for (var p = 0; p < realised.Length; p++)
        {
            realised[p] = setup.Realised[p] ?? (ScalarRandom.Uniform(seed, draw, setup.RealisedStream[p]) < assumption[setup.Realisation[p]] ? 1 : 0);
            if (realised[p] == 0)
            {
                continue;
            }

            begin[p] = setup.Start[p] + (setup.Delay[p] ?? Delay(draw, p));
            if (setup.FullValueAdded[p] != 0)
            {
                utilisation[p] = setup.Utilisation[p] ?? Value(draw, setup.Distributions[projectUtilisation], setup.UtilisationStream[p]);
            }
        }
    }

    private int Delay(ulong draw, int project) =>
        (int)Math.Round(Value(draw, setup.Distributions[setup.DelayOfStage[project]], setup.DelayStream[project]), MidpointRounding.ToEven);

    private double Value(ulong draw, in ScalarDistribution distribution, ulong stream) =>
        distribution.IsFixed ? distribution.Mode : distribution.At(ScalarRandom.Uniform(seed, draw, stream));

    // ---- Section 3: shocks ----
    private void DrawShocks(ulong draw)
    {
        var sectors = setup.Sectors;
        var rho = assumption[persistence];
        var (commonWeight, ownWeight) = (Math.Sqrt(assumption[common]), Math.Sqrt(1 - assumption[common]));
        var noise = Math.Sqrt(1 - (rho * rho));
        for (var step = 1; step <= setup.Steps; step++)
        {
            commonShock[step] = commonWeight * ScalarRandom.Normal(seed, draw, setup.CommonStream[step]);
        }

        for (var s = 0; s < sectors; s++)
        {
            var (sd, q) = (assumption[setup.GrowthDeviation[s]], assumption[setup.PriceDeviation[s]]);
            var (e, remembered) = (0.0, 1.0);
            for (var step = 1; step <= setup.Steps; step++)
            {
                var at = (step * sectors) + s;
                var n = commonShock[step] + (ownWeight * ScalarRandom.Normal(seed, draw, setup.GrowthStream[at]));
                e = (rho * e) + (noise * sd * n);
                remembered *= rho * rho;
                growthShock[at] = Math.Exp(e - (sd * sd * (1 - remembered) / 2)) * setup.GrowthEvent[at];
                priceShock[at] = Math.Exp((q * ScalarRandom.Normal(seed, draw, setup.PriceStream[at])) - (q * q / 2)) * setup.PriceEvent[at];
            }
        }
    }

    // ---- The base year ----

    // What is the same in every draw, once.
    private void BaseYear()
    {
        setup.ClusterBase.CopyTo(organic, 0);
        setup.ClusterBase.CopyTo(direct, 0);
        setup.SectorBase.CopyTo(real, 0);
        setup.SectorBase.CopyTo(nominal, 0);
        Array.Fill(price, 1, 0, setup.Sectors);
        Gdp(0);
        Labour(0);
        Accounts(0);
        AboveScale(0);
        Set(UrbanShare, 0, setup.UrbanShareBase);
        if (all)
        {
            LongAccounts(0);
            Energy(0);
            LongIndustry(0);
            Parks(0);
            foreach (var indicator in (ScalarIndicator[])[ScalarIndicator.ProjectInvestment, LinkageDirect, LinkageIndirect, LinkageInduced])
            {
                Set(indicator, 0, 0);
            }
        }

        if (townships)
        {
            Townships(0);
        }
    }

    // What is drawn, or carried from year to year.
    private void DrawBaseYear()
    {
        (gap, slowdown) = (0, 1);
        logOdds = Math.Log(setup.UrbanShareBase / (1 - setup.UrbanShareBase));
        Set(FixedAssetInvestment, 0, assumption[investmentRate] * setup.GdpBase);
        if (all)
        {
            Set(Capital, 0, assumption[outputRatio] * setup.GdpBase);
            Set(CarbonDioxide, 0, assumption[carbonIntensity] * this[ScalarIndicator.Energy, 0]);
        }
    }

    // ---- Section 4: projects and clusters ----
    private void Projects(int step)
    {
        var year = setup.BaseYear + step;
        Array.Clear(clusterProjects);
        Array.Clear(sectorProjects);
        (investment, producing) = (0, 0);
        for (var p = 0; p < realised.Length; p++)
        {
            var at = (step * realised.Length) + p;
            (projectValueAdded[at], projectInvestment[at]) = (0, 0);
            if (realised[p] == 0)
            {
                continue;
            }

            var done = begin[p] + setup.BuildYears[p];
            if (begin[p] <= year && year < done)
            {
                projectInvestment[at] = realised[p] * setup.Investment[p] / setup.BuildYears[p];
                investment += projectInvestment[at];
            }

            var age = year - done;
            if (age < 0)
            {
                continue;
            }

            var cluster = setup.ClusterOfProject[p];
            var sector = setup.SectorOfCluster[cluster];
            producing += sector == setup.Industry ? realised[p] : 0;
            if (setup.FullValueAdded[p] != 0)
            {
                var ramp = age switch { 0 => assumption[rampFirst], 1 => assumption[rampSecond], _ => 1 };
                var x = realised[p] * setup.FullValueAdded[p] * ramp * utilisation[p];
                projectValueAdded[at] = x;
                clusterProjects[cluster] += x;
                sectorProjects[sector] += x;
            }
        }
    }

    private void Clusters(int step)
    {
        var clusters = clusterProjects.Length;
        Array.Clear(sectorDirect);
        for (var k = 0; k < clusters; k++)
        {
            var at = (step * clusters) + k;
            var sector = setup.SectorOfCluster[k];
            var growth = assumption[setup.Growth[at]];
            organic[at] = organic[at - clusters] * (1 + (slowdown * growth)) * growthShock[(step * setup.Sectors) + sector];
            direct[at] = organic[at] + clusterProjects[k];
            sectorDirect[sector] += direct[at];
        }
    }

    // ---- Section 5: sectors ----
    private void Sectors()
    {
        for (var s = 0; s < demand.Length; s++)
        {
            demand[s] = sectorProjects[s] / setup.ValueAddedRate[s];
        }
    }

    // ---- Section 6: linkages ----
    private void Linkages(int step)
    {
        var sectors = demand.Length;
        var phi = assumption[response];
        var ordered = assumption[constructionContent] * investment;
        demand[setup.Construction] += ordered;
        construction = setup.ValueAddedRate[setup.Construction] * ordered;
        for (var s = 0; s < sectors; s++)
        {
            linkage[s] = phi * setup.ValueAddedRate[s] * (Required(setup.L, s) - demand[s]);
            real[(step * sectors) + s] = sectorDirect[s] + linkage[s];
        }

        real[(step * sectors) + setup.Construction] += construction;
        if (all)
        {
            var (directly, indirect, total) = (construction, 0.0, 0.0);
            for (var s = 0; s < sectors; s++)
            {
                directly += sectorProjects[s];
                indirect += phi * setup.ValueAddedRate[s] * (Required(setup.L1, s) - demand[s]);
                total += linkage[s];
            }

            Set(ScalarIndicator.ProjectInvestment, step, investment);
            Set(LinkageDirect, step, directly);
            Set(LinkageIndirect, step, indirect);
            Set(LinkageInduced, step, total - indirect);
        }
    }

    private double Required(double[] inverse, int seller)
    {
        var sum = 0.0;
        for (var buyer = 0; buyer < demand.Length; buyer++)
        {
            sum += inverse[(seller * demand.Length) + buyer] * demand[buyer];
        }

        return sum;
    }

    // ---- Section 7: prices ----
    private void Prices(int step)
    {
        var sectors = demand.Length;
        for (var s = 0; s < sectors; s++)
        {
            var at = (step * sectors) + s;
            price[at] = price[at - sectors] * (1 + assumption[setup.Inflation[s]]) * priceShock[at];
            nominal[at] = price[at] * real[at];
        }
    }

    private void Gdp(int step)
    {
        var (y, n) = (0.0, 0.0);
        Array.Clear(statisticalSectors);
        for (var s = 0; s < demand.Length; s++)
        {
            var at = (step * demand.Length) + s;
            y += real[at];
            n += nominal[at];
            statisticalSectors[setup.Statistics[s]] += nominal[at];
        }

        Set(GdpReal, step, y);
        Set(GdpNominal, step, n);
        Set(PrimaryShare, step, statisticalSectors[(int)StatisticalSector.Primary] / n);
        Set(SecondaryShare, step, statisticalSectors[(int)StatisticalSector.Secondary] / n);
        Set(TertiaryShare, step, statisticalSectors[(int)StatisticalSector.Tertiary] / n);
        Set(IndustryShare, step, nominal[(step * demand.Length) + setup.Industry] / n);
        Set(GdpNominalRatio, step, n / setup.GdpNominalBefore);
        if (all)
        {
            Set(Deflator, step, n / y);
            Set(GdpRealRatio, step, y / setup.GdpRealBefore);
            SetAverageGrowth(GdpRealGrowthAverage, step, y, setup.GdpBase);
        }
    }

    // ---- Section 8: labour and population ----
    private void Labour(int step)
    {
        jobs = 0;
        for (var s = 0; s < demand.Length; s++)
        {
            var at = (step * demand.Length) + s;
            jobs += real[at] / setup.Productivity[at];
        }

        var population = setup.PopulationBase;
        if (step > 0)
        {
            population = this[ScalarIndicator.Population, step - 1] * (1 + assumption[populationGrowth] + (assumption[jobPull] * Math.Max(0, gap)));
            gap = (jobs / (assumption[supplyShare] * population)) - 1;
            slowdown = Math.Clamp(1 - (assumption[scarcity] * Math.Max(0, gap)), 0, 1);
            logOdds += assumption[urbanisationSpeed];
            Set(UrbanShare, step, 1 / (1 + Math.Exp(-logOdds)));
        }

        Set(ScalarIndicator.Population, step, population);
        if (all)
        {
            Set(Jobs, step, jobs);
            Set(LabourGap, step, step == 0 ? 0 : gap);
            Set(Slowdown, step, step == 0 ? 1 : slowdown);
            Set(GdpPerHeadNominal, step, this[GdpNominal, step] / population);
        }
    }

    // ---- Section 9: accounts that follow from GDP ----
    private void Accounts(int step)
    {
        var follow = Math.Pow(this[GdpNominal, step] / setup.GdpBase, assumption[fiscalElasticity]);
        Set(FiscalRevenue, step, setup.FiscalRevenueBase * follow);
        Set(FixedAssetInvestment, step, (assumption[investmentRate] * this[GdpReal, step]) + investment);
        if (all)
        {
            Set(BudgetRevenue, step, setup.BudgetRevenueBase * follow);
        }
    }

    private void LongAccounts(int step)
    {
        var (y, n) = (this[GdpReal, step], this[GdpNominal, step]);
        var perHead = this[GdpPerHeadNominal, step] / (setup.GdpBase / setup.PopulationBase);
        var urban = setup.UrbanIncomeBase * Math.Pow(perHead, assumption[urbanElasticity]);
        var rural = setup.RuralIncomeBase * Math.Pow(perHead, assumption[ruralElasticity]);
        Set(RetailSales, step, setup.RetailSalesBase * Math.Pow(n / setup.GdpBase, assumption[retailElasticity]));
        Set(UrbanIncome, step, urban);
        Set(RuralIncome, step, rural);
        if (step == 0)
        {
            return;
        }

        var urbanGrowth = AverageGrowth(urban, setup.UrbanIncomeBase, step);
        Set(UrbanIncomeGrowthLessGdp, step, urbanGrowth - AverageGrowth(n, setup.GdpBase, step));
        Set(RuralLessUrbanIncomeGrowth, step, AverageGrowth(rural, setup.RuralIncomeBase, step) - urbanGrowth);

        var (f, before, stockBefore, a) = (this[FixedAssetInvestment, step], this[GdpReal, step - 1], this[Capital, step - 1], assumption[capitalShare]);
        var stock = ((1 - assumption[depreciation]) * stockBefore) + f;
        Set(Capital, step, stock);
        Set(ProductivityGrowth, step, Math.Log(y / before) - (a * Math.Log(stock / stockBefore)) - ((1 - a) * Math.Log(jobs / this[Jobs, step - 1])));
        Set(CapitalOutputRatioIncremental, step, y == before ? double.NaN : f / (y - before));
    }

    private void Energy(int step)
    {
        var energy = 0.0;
        for (var s = 0; s < demand.Length; s++)
        {
            var at = (step * demand.Length) + s;
            energy += real[at] * setup.EnergyIntensity[at];
        }

        var carbon = assumption[carbonIntensity] * energy;
        Set(ScalarIndicator.Energy, step, energy);
        Set(CarbonDioxide, step, carbon);
        Set(EnergyIntensityFall, step, 1 - (energy / this[GdpReal, step] / (this[ScalarIndicator.Energy, 0] / setup.GdpBase)));
        Set(CarbonIntensityFall, step, 1 - (carbon / this[GdpReal, step] / (this[CarbonDioxide, 0] / setup.GdpBase)));
    }

    // ---- Section 10: townships, and the parks in them ----
    private void Townships(int step)
    {
        var (clusters, sectors) = (setup.Clusters, setup.Sectors);
        var grown = organic.AsSpan(step * clusters, clusters);
        var population = this[ScalarIndicator.Population, step];
        for (var j = 0; j < setup.Townships; j++)
        {
            var clusterShares = setup.ClusterInTownship.AsSpan(j * clusters, clusters);
            var sectorShares = setup.SectorInTownship.AsSpan(j * sectors, sectors);
            var sum = setup.ConstructionInTownship[j] * construction;
            for (var k = 0; k < clusterShares.Length; k++)
            {
                sum += clusterShares[k] * grown[k];
            }

            for (var s = 0; s < sectorShares.Length; s++)
            {
                sum += sectorShares[s] * linkage[s];
            }

            var at = (step * setup.Townships) + j;
            townshipValueAdded[at] = sum;
            townshipPopulation[at] = population * setup.PeopleInTownship[at];
        }

        for (var p = 0; p < realised.Length; p++)
        {
            townshipValueAdded[(step * setup.Townships) + setup.TownshipOfProject[p]] += projectValueAdded[(step * realised.Length) + p];
        }
    }

    private void Parks(int step)
    {
        for (var i = 0; i < setup.Parks; i++)
        {
            var (clusters, shares) = (setup.ClustersOfPark[i], setup.ShareOfPark[i]);
            var (valueAdded, invested) = (0.0, 0.0);
            for (var c = 0; c < clusters.Length; c++)
            {
                valueAdded += shares[c] * organic[(step * setup.Clusters) + clusters[c]];
            }

            foreach (var p in setup.ProjectsOfPark[i])
            {
                valueAdded += projectValueAdded[(step * realised.Length) + p];
                invested += projectInvestment[(step * realised.Length) + p];
            }

            (parkValueAdded[(step * setup.Parks) + i], parkInvestment[(step * setup.Parks) + i]) = (valueAdded, invested);
        }
    }

    // ---- Section 11: indicators of industry and of clusters ----
    private void AboveScale(int step)
    {
        var (a, projects) = (0.0, 0.0);
        foreach (var k in setup.IndustryClusters)
        {
            a += setup.AboveScaleShare[k] * organic[(step * setup.Clusters) + k];
            projects += clusterProjects[k];
        }

        var total = a + projects + (setup.AboveScaleBase / setup.SectorBase[setup.Industry] * linkage[setup.Industry]);
        SetAverageGrowth(AboveScaleGrowthAverage, step, total, setup.AboveScaleBase);
        if (all)
        {
            Set(AboveScaleValueAdded, step, total);
            Set(AboveScaleEnterprises, step, (setup.EnterprisesBase * Math.Pow(a / setup.AboveScaleBase, assumption[enterpriseElasticity])) + producing);
        }
    }

    private void LongIndustry(int step)
    {
        var (manufacturing, emerging, highTech) = (0.0, 0.0, 0.0);
        foreach (var k in setup.IndustryClusters)
        {
            var at = (step * setup.Clusters) + k;
            manufacturing += setup.ManufacturingShare[k] * ((setup.AboveScaleShare[k] * organic[at]) + clusterProjects[k]);
            emerging += setup.EmergingShare[k] * direct[at];
            highTech += setup.HighTechShare[k] * direct[at];
        }

        var linked = setup.ManufacturingBase / setup.SectorBase[setup.Industry] * linkage[setup.Industry];
        Set(ManufacturingShare, step, (manufacturing + linked) / this[AboveScaleValueAdded, step]);
        Set(EmergingShare, step, price[(step * setup.Sectors) + setup.Industry] * emerging / this[GdpNominal, step]);
        SetAverageGrowth(HighTechGrowthAverage, step, highTech, setup.HighTechBase);
    }

    private void ClusterGrowth(int step)
    {
        for (var i = 0; i < setup.GrowthAverages.Length; i++)
        {
            var k = setup.GrowthAverages[i];
            county[((ids.Length - setup.GrowthAverages.Length + i) * width) + step] = AverageGrowth(direct[(step * setup.Clusters) + k], setup.ClusterBase[k], step);
        }
    }

    private void SetAverageGrowth(ScalarIndicator indicator, int step, double value, double atBase)
    {
        if (step > 0)
        {
            Set(indicator, step, AverageGrowth(value, atBase, step));
        }
    }

    private static double AverageGrowth(double value, double atBase, int years) => Math.Pow(value / atBase, 1.0 / years) - 1;
}
