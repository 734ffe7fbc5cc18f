// The years of a group of blocks. (Model page, sections 3 to 11)
#pragma once
#include "indicators.h"
#include "plan.h"
#include "sampler.h"

class Model
{
  public:
    const Plan plan;
    Sampler sampler;
    Rows panel;       // the indicators of the year at hand
    Rows atBase;      // those of drawnAtBase
    Rows townshipValueAdded, townshipPopulation; // of the year at hand

    Model(const Setup &setup, uint64_t seed, bool all)
        : plan(setup, all), sampler(setup, seed, all, plan.siteOfProject, (int)plan.sites.size()), panel((int)setup.indicators.size()), atBase(3),
          townshipValueAdded(setup.townships), townshipPopulation(setup.townships), setup(setup), organic(setup.clusters), price(sectors),
          growthFactor(sectors), deviation(sectors), inflation(sectors), state(States),
          weights(Weights)
    {
        if (plan.averageRows.size() > mostAverages)
        {
            throw std::runtime_error("too many clusters with an average growth");
        }

        lookUp();
        for (int t = 0; t <= setup.steps; t++)
        {
            rowsOfGrowth.emplace_back();
            for (int k = 0; t > 0 && k < setup.clusters; k++)
            {
                rowsOfGrowth[t].push_back(sampler.assumptions[setup.growth[t * setup.clusters + plan.order[k]]]);
            }
        }

        shocksFixed = !sampler.isDrawn(setup.key("shock.persistence")) && !sampler.isDrawn(setup.key("shock.common"));
        for (int s = 0; s < sectors; s++)
        {
            shocksFixed &= !sampler.isDrawn(setup.growthDeviation[s]) && !sampler.isDrawn(setup.priceDeviation[s]);
        }

        shockWeights();
    }

    // Draws the futures of a group, and stands at its base year.
    void begin(uint64_t firstDraw)
    {
        sampler.begin(firstDraw);
        sampler.drawAssumptions();
        sampler.drawProjects();
        if (!shocksFixed)
        {
            shockWeights();
        }

        plan.all ? beginState<true>() : beginState<false>();
    }

    // Works the next year out.
    void year(int t)
    {
        shock(t);
        plan.all ? yearOf<true>(t) : yearOf<false>(t);
        plan.all ? powers<true>(t) : powers<false>(t);
    }

  private:
    static constexpr int mostAverages = 16;

    enum State
    {
        Gap,
        Slow,
        People,
        Odds,
        OddsFactor,
        PerLabourShare,
        PeopleFactor,
        RealBefore,
        CapitalBefore,
        LogReal,
        LogCapital,
        LogJobs,
        AboveScaleOrganic,
        HighTechValue,
        Averages, // the last, as there is one for each cluster with an average
        States = Averages + mostAverages
    };

    enum Weight
    {
        Persistence,
        RememberedSquare,
        CommonWeight,
        OwnWeight = CommonWeight + sectors,
        HalfVariance = OwnWeight + sectors,
        PriceDeviation = HalfVariance + sectors,
        HalfPriceVariance = PriceDeviation + sectors,
        Weights = HalfPriceVariance + sectors
    };

    const Setup &setup;
    Rows organic, price, growthFactor, deviation, inflation, state, weights;
    alignas(64) V shocks[(1 + 2 * sectors) * blocks]; // the year's standard normal numbers
    std::vector<std::vector<const V *>> rowsOfGrowth;
    bool shocksFixed;

    // Looked up once.
    struct Named
    {
        const V *response, *content, *pull, *scarcity, *investmentRate, *depreciation, *carbonIntensity, *fiscal, *retail, *urban, *rural,
            *capitalShare, *enterprise, *speed, *supply, *growth, *output, *rho, *common;
    } named;

    const V *assumption(const char *key) const { return sampler.assumptions[setup.key(key)]; }

    void lookUp()
    {
        named = {assumption("linkage.response"), assumption("linkage.construction-content"),
            assumption("population.job-pull"), assumption("labour.scarcity"), assumption("investment.rate"), assumption("capital.depreciation"),
            assumption("carbon.intensity"), assumption("fiscal.elasticity"), assumption("retail.elasticity"), assumption("income.urban-elasticity"),
            assumption("income.rural-elasticity"), assumption("capital.share"), assumption("enterprise.elasticity"), assumption("urbanisation.speed"),
            assumption("labour.supply-share"), assumption("population.growth"), assumption("capital.output-ratio"), assumption("shock.persistence"),
            assumption("shock.common")};
    }

    // ---- Section 3 ----
    void shockWeights()
    {
        const V *rho = named.rho, *common = named.common;
        for (int b = 0; b < blocks; b++)
        {
            weights[Persistence][b] = rho[b];
            V noise = root(1 - rho[b] * rho[b]);
            for (int s = 0; s < sectors; s++)
            {
                V sd = sampler.assumptions[setup.growthDeviation[s]][b], q = sampler.assumptions[setup.priceDeviation[s]][b];
                weights[CommonWeight + s][b] = noise * sd * root(common[b]);
                weights[OwnWeight + s][b] = noise * sd * root(1 - common[b]);
                weights[HalfVariance + s][b] = sd * sd * 0.5;
                weights[PriceDeviation + s][b] = q;
                weights[HalfPriceVariance + s][b] = q * q * 0.5;
            }
        }
    }

    // G and P of a year. The weights are nearly always the same in all draws: then they stay in registers.
    void shock(int t)
    {
        sampler.drawShocks(t, shocks);
        for (int s = 0; s < sectors; s++)
        {
            shocksFixed ? shockSector<true>(t, s) : shockSector<false>(t, s);
        }
    }

    template <bool Fixed> [[gnu::noinline]] void shockSector(int t, int s)
    {
        auto weight = [&](int which, int b) { return weights[which][Fixed ? 0 : b]; };
        const V *common = shocks, *own = shocks + (1 + s) * blocks, *ofPrice = shocks + (1 + sectors + s) * blocks;
        V *e = deviation[s], *g = growthFactor[s], *p = price[s];
        const V *inflated = inflation[s];
        V *remembered = weights[RememberedSquare];
        for (int b = 0; s == 0 && b < blocks; b++)
        {
            V rho = weight(Persistence, b);
            remembered[b] = t == 1 ? rho * rho : remembered[b] * rho * rho;
        }

        for (int b = 0; b < blocks; b++)
        {
            V x = weight(Persistence, b) * e[b] + (weight(CommonWeight + s, b) * common[b] + weight(OwnWeight + s, b) * own[b]);
            e[b] = x;
            g[b] = exponential(x - weight(HalfVariance + s, b) * (1 - remembered[Fixed ? 0 : b]));
            p[b] *= inflated[b] * exponential(weight(PriceDeviation + s, b) * ofPrice[b] - weight(HalfPriceVariance + s, b));
        }

        strike(g, setup.growthEvent[t * sectors + s]);
        strike(p, setup.priceEvent[t * sectors + s]);
    }

    static void strike(V *row, double factor)
    {
        for (int b = 0; factor != 1 && b < blocks; b++)
        {
            row[b] *= factor;
        }
    }

    // ---- The base year ----
    template <bool All> void beginState()
    {
        for (int k = 0; k < setup.clusters; k++)
        {
            organic.fill(k, setup.clusterBase[plan.order[k]]);
        }

        for (int s = 0; s < sectors; s++)
        {
            price.fill(s, 1);
            deviation.fill(s, 0);
            const V *rate = sampler.assumptions[setup.inflation[s]];
            for (int b = 0; b < blocks; b++)
            {
                inflation[s][b] = 1 + rate[b];
            }
        }

        const V *speed = named.speed, *supply = named.supply, *growth = named.growth;
        const V *rate = named.investmentRate, *output = named.output, *carbon = named.carbonIntensity;
        double jobs = 0;
        for (int s = 0; s < sectors; s++)
        {
            jobs += setup.sectorBase[s] * plan.jobsPerValueAdded[s];
        }

        for (int b = 0; b < blocks; b++)
        {
            state[Gap][b] = all(0);
            state[Slow][b] = all(1);
            state[People][b] = all(setup.populationBase);
            state[Odds][b] = all((1 - setup.urbanShareBase) / setup.urbanShareBase);
            state[OddsFactor][b] = exponential(-speed[b]);
            state[PerLabourShare][b] = 1 / supply[b];
            state[PeopleFactor][b] = 1 + growth[b];
            atBase[0][b] = rate[b] * setup.gdpBase;
            if constexpr (All)
            {
                atBase[1][b] = output[b] * setup.gdpBase;
                atBase[2][b] = carbon[b] * plan.energyBase;
                state[RealBefore][b] = all(setup.gdpBase);
                state[CapitalBefore][b] = atBase[1][b];
                state[LogReal][b] = all(0); // by the base year's
                state[LogCapital][b] = logarithm(atBase[1][b]);
                state[LogJobs][b] = all(std::log(jobs));
            }
        }
    }

    // ---- A year, two blocks at a time ----
    template <bool All> [[gnu::noinline]] void yearOf(int t)
    {
        const Named named = this->named;
        const double *jobsPer = &plan.jobsPerValueAdded[t * sectors], *energyPer = &setup.energyIntensity[t * sectors];
        const double linkedAboveScale = plan.aboveScaleBase / setup.sectorBase[industry], linkedManufacturing = plan.manufacturingBase / setup.sectorBase[industry];
        const double constructionRate = setup.valueAddedRate[construction], intensityBase = 1 / (plan.energyBase / setup.gdpBase);
        const double perNominalBefore = 1 / setup.gdpNominalBefore, perRealBefore = 1 / setup.gdpRealBefore;
        const V *const *growth = rowsOfGrowth[t].data();
        const double *aboveScaleShare = plan.aboveScale.data();
        const double *people = &setup.peopleInTownship[t * setup.townships];
        for (int b = 0; b < blocks; b += 2)
        {
            V *out = panel[0] + b;
            auto set = [&](int indicator, Pair value) { value.to(out + indicator * stride); };
            auto get = [&](const V *row) { return Pair::of(row + b); };

            // Projects
            const V *x = sampler.calendar.capacityFrom(0, t) + b; // of each site
            Pair projects[sectors];
#pragma GCC unroll 4
            for (int s = 0; s < sectors; s++)
            {
                projects[s] = Pair::every(0);
                for (int i = plan.firstSite[s]; i < plan.firstSite[s + 1]; i++)
                {
                    projects[s] += Pair::of(x + i * stride);
                }
            }

            const Pair invested = get(sampler.calendar.investment[t]);
            const Pair ordered = get(named.content) * invested, built = constructionRate * ordered;

            // Clusters, and the sum of those that townships place with the sector's linkages
            Pair slow = get(state[Slow]), a = Pair::every(0), direct[sectors], unplaced[sectors];
#pragma GCC unroll 4
            for (int s = 0; s < sectors; s++)
            {
                const Pair g = get(growthFactor[s]);
                Pair placed = projects[s], sum = Pair::every(0);
                auto grow = [&](int from, int end, Pair &into)
                {
                    for (int k = from; k < end; k++)
                    {
                        V *o = organic[k] + b;
                        Pair next = Pair::of(o) * ((1.0 + slow * get(growth[k])) * g);
                        next.to(o);
                        into += next;
                        if (s == industry)
                        {
                            a += aboveScaleShare[k] * next;
                        }
                    }
                };
                grow(plan.first[s], plan.unplaced[s], placed);
                grow(plan.unplaced[s], plan.first[s + 1], sum);
                unplaced[s] = sum;
                direct[s] = placed + sum;
            }

            // Linkages; sectors without projects ask for nothing
            Pair linkage[sectors], real[sectors];
            const Pair response = get(named.response);
#pragma GCC unroll 4
            for (int s = 0; s < sectors; s++)
            {
                linkage[s] = plan.perOrdered[s] * ordered;
            }

#pragma GCC unroll 4
            for (int buyer = 0; buyer < sectors; buyer++)
            {
                if (plan.firstSite[buyer] < plan.firstSite[buyer + 1])
                {
#pragma GCC unroll 4
                    for (int s = 0; s < sectors; s++)
                    {
                        linkage[s] += plan.perProjects[s][buyer] * projects[buyer];
                    }
                }
            }

#pragma GCC unroll 4
            for (int s = 0; s < sectors; s++)
            {
                linkage[s] *= response;
                real[s] = direct[s] + linkage[s];
                unplaced[s] += linkage[s];
            }

            real[construction] += built;

            // Townships
            const bool alike = plan.constructionLikeItsSector;
            if (alike)
            {
                unplaced[construction] += built;
            }

            for (int j = 0; j < setup.townships; j++)
            {
                const TownshipShares &shares = plan.townships[j];
                Pair sum = shares.sector[0] * unplaced[0] + shares.sector[1] * unplaced[1] + shares.sector[2] * unplaced[2] + shares.sector[3] * unplaced[3];
                if (!alike)
                {
                    sum += shares.construction * built;
                }

                sum = weighted(shares.clusters, organic[0] + b, sum);
                for (const Term &site : shares.sites)
                {
                    sum += Pair::of(x + site.row * stride);
                }

                sum.to(townshipValueAdded[j] + b);
            }

            // Prices, GDP and its shares
            Pair nominal[sectors];
#pragma GCC unroll 4
            for (int s = 0; s < sectors; s++)
            {
                nominal[s] = get(price[s]) * real[s];
            }

            const Pair y = (real[0] + real[1]) + (real[2] + real[3]), secondary = nominal[industry] + nominal[construction];
            const Pair n = secondary + (nominal[agriculture] + nominal[services]), perNominal = 1.0 / n;
            const Pair jobs = (jobsPer[0] * real[0] + jobsPer[1] * real[1]) + (jobsPer[2] * real[2] + jobsPer[3] * real[3]);
            set(GdpReal, y);
            set(GdpNominal, n);
            set(PrimaryShare, nominal[agriculture] * perNominal);
            set(SecondaryShare, secondary * perNominal);
            set(TertiaryShare, nominal[services] * perNominal);
            set(IndustryShare, nominal[industry] * perNominal);
            set(GdpNominalRatio, perNominalBefore * n);

            // Labour and population
            const Pair none = Pair::every(0);
            const Pair population = get(state[People]) * (get(state[PeopleFactor]) + get(named.pull) * most(none, get(state[Gap])));
            const Pair perHead = 1.0 / population;
            const Pair gap = jobs * get(state[PerLabourShare]) * perHead - Pair::every(1);
            slow = least(most(1.0 - get(named.scarcity) * most(none, gap), none), Pair::every(1));
            const Pair odds = get(state[Odds]) * get(state[OddsFactor]);
            population.to(state[People] + b);
            gap.to(state[Gap] + b);
            slow.to(state[Slow] + b);
            odds.to(state[Odds] + b);
            set(Population, population);
            set(UrbanShare, 1.0 / (1.0 + odds));
            for (int j = 0; j < setup.townships; j++)
            {
                (people[j] * population).to(townshipPopulation[j] + b);
            }

            // Accounts and industry
            const Pair fixedAssets = get(named.investmentRate) * y + invested;
            set(FixedAssetInvestment, fixedAssets);
            const Pair aboveScale = linkedAboveScale * linkage[industry] + (a + projects[industry]);
            set(AboveScaleValueAdded, aboveScale);
            if constexpr (All)
            {
                const Pair perReal = 1.0 / y;
                set(Deflator, n * perReal);
                set(GdpRealRatio, perRealBefore * y);
                set(Jobs, jobs);
                set(LabourGap, gap);
                set(Slowdown, slow);
                set(GdpPerHeadNominal, n * perHead);
                set(ProjectInvestment, invested);

                Pair directly = built, total = none, indirect = plan.indirectPerOrdered * ordered;
#pragma GCC unroll 4
                for (int s = 0; s < sectors; s++)
                {
                    directly += projects[s];
                    indirect += plan.indirectPerProjects[s] * projects[s];
                    total += linkage[s];
                }

                indirect *= response;
                set(LinkageDirect, directly);
                set(LinkageIndirect, indirect);
                set(LinkageInduced, total - indirect);

                const Pair capital = (1.0 - get(named.depreciation)) * get(state[CapitalBefore]) + fixedAssets, before = get(state[RealBefore]);
                const Pair ratio = fixedAssets / (y - before);
                auto defined = [](V value, V now, V then) { return _mm512_mask_mov_pd(value, _mm512_cmp_pd_mask(now, then, _CMP_EQ_OQ), ::all(NAN)); };
                set(Capital, capital);
                set(CapitalOutputRatioIncremental, {defined(ratio.a, y.a, before.a), defined(ratio.b, y.b, before.b)});
                capital.to(state[CapitalBefore] + b);
                y.to(state[RealBefore] + b);

                // The carbon intensity of energy is the same in all years of a draw: both fall alike.
                const Pair energy = (energyPer[0] * real[0] + energyPer[1] * real[1]) + (energyPer[2] * real[2] + energyPer[3] * real[3]);
                const Pair fall = 1.0 - intensityBase * (energy * perReal);
                set(Energy, energy);
                set(CarbonDioxide, get(named.carbonIntensity) * energy);
                set(EnergyIntensityFall, fall);
                set(CarbonIntensityFall, fall);

                const Pair made = weighted(plan.manufacturingSites, x, weighted(plan.manufacturing, organic[0] + b, linkedManufacturing * linkage[industry]));
                const Pair emerging = weighted(plan.emergingSites, x, weighted(plan.emerging, organic[0] + b, none));
                weighted(plan.highTechSites, x, weighted(plan.highTech, organic[0] + b, none)).to(state[HighTechValue] + b);
                set(ManufacturingShare, made / aboveScale);
                set(EmergingShare, get(price[industry]) * emerging * perNominal);
                a.to(state[AboveScaleOrganic] + b);
                for (size_t i = 0; i < plan.averageRows.size(); i++)
                {
                    weighted(plan.averageSites[i], x, get(organic[plan.averageRows[i]])).to(state[Averages + (int)i] + b);
                }
            }
        }
    }

    // ---- Powers of a year, number by number over all blocks ----
    template <bool All> [[gnu::noinline]] void powers(int t)
    {
        const V *fiscal = named.fiscal, *nominal = panel[GdpNominal];
        if constexpr (!All)
        {
            for (int b = 0; b < blocks; b++)
            {
                panel[FiscalRevenue][b] = exponential(logarithm(nominal[b] * (1 / setup.gdpBase)) * fiscal[b]) * setup.fiscalRevenueBase;
            }

            averageGrowth(t, AboveScaleGrowthAverage, panel[AboveScaleValueAdded], plan.aboveScaleBase);
            return;
        }

        const V *retail = named.retail, *urban = named.urban, *rural = named.rural;
        const double perYear = 1.0 / t, perHeadBase = setup.populationBase / setup.gdpBase;
        for (int b = 0; b < blocks; b++)
        {
            V grown = logarithm(nominal[b] * (1 / setup.gdpBase));
            V follow = exponential(grown * fiscal[b]);
            panel[FiscalRevenue][b] = follow * setup.fiscalRevenueBase;
            panel[BudgetRevenue][b] = follow * setup.budgetRevenueBase;
            panel[RetailSales][b] = exponential(grown * retail[b]) * setup.retailSalesBase;

            // Both incomes, and their average growth from the same logarithm
            V perHead = logarithm(panel[GdpPerHeadNominal][b] * perHeadBase);
            V urbanGrown = perHead * urban[b], ruralGrown = perHead * rural[b];
            panel[UrbanIncome][b] = exponential(urbanGrown) * setup.urbanIncomeBase;
            panel[RuralIncome][b] = exponential(ruralGrown) * setup.ruralIncomeBase;
            V urbanAverage = exponential(urbanGrown * perYear);
            panel[UrbanIncomeGrowthLessGdp][b] = urbanAverage - exponential(grown * perYear);
            panel[RuralLessUrbanIncomeGrowth][b] = exponential(ruralGrown * perYear) - urbanAverage;
        }

        const V *share = named.capitalShare;
        for (int b = 0; b < blocks; b++)
        {
            V real = logarithm(panel[GdpReal][b] * (1 / setup.gdpBase)), capital = logarithm(panel[Capital][b]), jobs = logarithm(panel[Jobs][b]);
            V ofJobs = jobs - state[LogJobs][b];
            panel[ProductivityGrowth][b] = (real - state[LogReal][b] - ofJobs) - share[b] * (capital - state[LogCapital][b] - ofJobs);
            state[LogReal][b] = real;
            state[LogCapital][b] = capital;
            state[LogJobs][b] = jobs;
            panel[GdpRealGrowthAverage][b] = exponential(real * perYear) - 1;
        }

        const V *elasticity = named.enterprise, *producing = sampler.calendar.producing[t];
        V *count = sampler.calendar.producing[0]; // of all years so far
        for (int b = 0; b < blocks; b++)
        {
            count[b] += producing[b];
            V grown = logarithm(state[AboveScaleOrganic][b] * (1 / plan.aboveScaleBase));
            panel[AboveScaleEnterprises][b] = exponential(grown * elasticity[b]) * setup.enterprisesBase + count[b];
        }

        averageGrowth(t, AboveScaleGrowthAverage, panel[AboveScaleValueAdded], plan.aboveScaleBase);
        averageGrowth(t, HighTechGrowthAverage, state[HighTechValue], plan.highTechBase);
        for (size_t i = 0; i < plan.averageRows.size(); i++)
        {
            averageGrowth(t, NamedIndicators + (int)i, state[Averages + (int)i], setup.clusterBase[setup.growthAverages[i]]);
        }
    }

    // (x / x0)^(1/t) - 1
    void averageGrowth(int t, int indicator, const V *values, double atBase) const
    {
        V *to = panel[indicator];
        const double per = 1 / atBase, perYear = 1.0 / t;
        for (int b = 0; b < blocks; b++)
        {
            V ratio = values[b] * per;
            to[b] = (t == 1 ? ratio : t == 2 ? root(ratio) : exponential(logarithm(ratio) * perYear)) - 1;
        }
    }
};
