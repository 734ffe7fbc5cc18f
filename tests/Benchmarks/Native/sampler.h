// What is drawn: assumptions, projects, and the standard normal numbers behind the shocks. (Model page, sections 1 to 4)
#pragma once
#include <algorithm>
#include <array>
#include <utility>

#include "calendar.h"
#include "philox.h"
#include "quantile.h"

struct AssumptionDraw
{
    PhiloxStream stream;
    Quantile quantile;
    int row;
};

struct ProjectDraw
{
    PhiloxStream realisedStream, delayStream, utilisationStream;
    bool realisedDrawn, delayDrawn, utilisationDrawn;
    bool oddsFixed;          // the probability of realisation is the same in all draws
    uint64_t realisedUpTo;   // then it is realised where its 64 bits are at most this
    int oddsRow;
    double realised;         // 1, or the share that the scenario fixes
    DelayDraw delay;
    Quantile utilisation;
    double utilisationValue;
    int start, buildYears;   // start as a step: 1 is the first year after the base year
    double yearly, full;
    int site;                // -1: no value added
    bool industry;
};

class Sampler
{
  public:
    Rows assumptions;
    Calendar calendar;

    // Sites are numbered by the model: what of a project's value added may be added up.
    Sampler(const Setup &setup, uint64_t seed, bool all, const Indices &siteOfProject, int sites)
        : assumptions((int)setup.assumptions.size()), calendar(setup.steps, sites), keys(seed), producingWanted(all), ramp1(setup.key("project.ramp.1")),
          ramp2(setup.key("project.ramp.2")), years(setup.steps + 1)
    {
        for (size_t i = 0; i < setup.assumptions.size(); i++)
        {
            assumptions.fill((int)i, setup.assumptions[i].mode);
        }

        for (int i : all ? setup.drawnForAll : setup.drawnForTwelve)
        {
            draws.push_back({stream(setup.assumptions[i].stream), Quantile(setup.assumptions[i]), i});
            drawn.push_back(i);
        }

        for (size_t p = 0; p < setup.projects.size(); p++)
        {
            add(setup, setup.projects[p], siteOfProject[p]);
        }

        for (int t = 1; t <= setup.steps; t++)
        {
            years[t][0] = stream(setup.commonStream[t]);
            for (int s = 0; s < sectors; s++)
            {
                years[t][1 + s] = stream(setup.growthStream[t * sectors + s]);
                years[t][1 + sectors + s] = stream(setup.priceStream[t * sectors + s]);
            }
        }
    }

    bool isDrawn(int assumption) const
    {
        for (int i : drawn)
        {
            if (i == assumption)
            {
                return true;
            }
        }

        return false;
    }

    void begin(uint64_t firstDraw)
    {
        for (int b = 0; b < blocks; b++)
        {
            block[b] = philoxBlock(keys, firstDraw + 8 * b);
        }

        if (!begun || drawHigh != (uint32_t)(firstDraw >> 32))
        {
            begun = true;
            drawHigh = (uint32_t)(firstDraw >> 32);
            eachStream([&](PhiloxStream &s) { s.begin(keys, drawHigh); });
        }
    }

    [[gnu::noinline]] void drawAssumptions() const
    {
        for (const auto &draw : draws)
        {
            V *row = assumptions[draw.row];
            const Quantile quantile = draw.quantile;
            if (quantile.kind == Kind::triangular)
            {
                eachUnit(draw.stream, [&](int b, V u) { row[b] = quantile.triangular(u); });
            }
            else
            {
                eachUnit(draw.stream, [&](int b, V u) { row[b] = quantile.at(u); });
            }
        }
    }

    [[gnu::noinline]] void drawProjects() const
    {
        calendar.clear(producingWanted);
        for (const auto &project : projects)
        {
            M realised[blocks];
            if (drawRealised(project, realised))
            {
                drawCalendar(project, realised);
            }
        }

        calendar.rampUp(assumptions[ramp1], assumptions[ramp2]);
    }

    // A year's standard normal numbers: the common one, then each sector's of growth, then of prices.
    [[gnu::noinline]] void drawShocks(int step, V *z) const
    {
        for (size_t i = 0; i < years[step].size(); i++)
        {
            V *row = z + i * blocks;
            eachUnit(years[step][i], [&](int b, V u) { row[b] = u - 0.5; });
        }

        alignas(64) double spare[(1 + 2 * sectors) * groupDraws + 8];
        normals(z, (1 + 2 * sectors) * blocks, spare);
    }

  private:
    static constexpr int mostDelays = 31;

    PhiloxKeys keys;
    bool producingWanted;
    int ramp1, ramp2;
    std::vector<AssumptionDraw> draws;
    Indices drawn;
    std::vector<ProjectDraw> projects;
    std::vector<std::array<PhiloxStream, 1 + 2 * sectors>> years;
    alignas(64) PhiloxBlock block[blocks];
    bool begun = false;
    uint32_t drawHigh = 0;

    static PhiloxStream stream(uint64_t name)
    {
        PhiloxStream s;
        s.stream = name;
        return s;
    }

    template <class Visit> void eachStream(Visit visit)
    {
        for (auto &draw : draws)
        {
            visit(draw.stream);
        }

        for (auto &project : projects)
        {
            visit(project.realisedStream);
            visit(project.delayStream);
            visit(project.utilisationStream);
        }

        for (auto &year : years)
        {
            for (auto &s : year)
            {
                visit(s);
            }
        }
    }

    template <class Use> void eachBits(const PhiloxStream &stream, Use use) const
    {
        constexpr int chains = 4; // enough to hide the latency of a round, and few enough for the registers
        for (int b = 0; b < blocks; b += chains)
        {
            I bits[chains];
            philox<chains>(keys, stream, block + b, bits);
#pragma GCC unroll 8
            for (int i = 0; i < chains; i++)
            {
                use(b + i, bits[i]);
            }
        }
    }

    template <class Use> void eachUnit(const PhiloxStream &stream, Use use) const
    {
        eachBits(stream, [&](int b, I bits) { use(b, philoxUnit(keys, bits)); });
    }

    template <class Use> void eachWord(const PhiloxStream &stream, Use use) const
    {
        eachBits(stream, [&](int b, I bits) { use(b, philoxWord(keys, bits)); });
    }

    void add(const Setup &setup, const Project &p, int site)
    {
        ProjectDraw draw = {};
        draw.realisedStream = stream(p.realisedStream);
        draw.delayStream = stream(p.delayStream);
        draw.utilisationStream = stream(p.utilisationStream);
        draw.realisedDrawn = p.realised.drawn;
        draw.realised = p.realised.drawn ? 1 : p.realised.value;
        draw.oddsFixed = !isDrawn(p.realisation);
        draw.oddsRow = p.realisation;
        double odds = setup.assumptions[p.realisation].mode;
        if ((draw.realisedDrawn && draw.oddsFixed && odds < 0x1p-53) || draw.realised == 0)
        {
            return; // never
        }

        // u < odds: as (k + 1/2) 2^-52 < odds for the 52 bits k.
        double count = std::ceil(odds * 0x1p52 - 0.5);
        draw.realisedUpTo = odds >= 1 ? ~0ULL : ((uint64_t)count << 12) - 1;
        draw.delayDrawn = p.delay.drawn && setup.assumptions[p.delayOfStage].kind != Kind::fixed;
        draw.delay = p.delay.drawn ? DelayDraw::of(setup.assumptions[p.delayOfStage]) : DelayDraw{(int)p.delay.value, {}};
        draw.utilisation = Quantile(setup.assumptions[setup.key("project.utilisation")]);
        draw.utilisationDrawn = p.utilisation.drawn && draw.utilisation.kind != Kind::fixed;
        draw.utilisationValue = p.utilisation.drawn ? draw.utilisation.mode : p.utilisation.value;
        draw.start = p.start - setup.baseYear;
        draw.buildYears = p.buildYears;
        draw.yearly = draw.realised * p.investment / p.buildYears;
        draw.full = draw.realised * p.fullValueAdded;
        draw.site = site;
        draw.industry = setup.sectorOfCluster[p.cluster] == industry;
        if (draw.delay.from.size() > mostDelays)
        {
            throw std::runtime_error("too long a delay");
        }

        projects.push_back(draw);
    }

    // Whether in any draw of the group.
    bool drawRealised(const ProjectDraw &project, M *realised) const
    {
        if (!project.realisedDrawn)
        {
            std::memset(realised, 0xFF, blocks);
            return true;
        }

        if (project.oddsFixed)
        {
            const I upTo = allBits(project.realisedUpTo);
            eachWord(project.realisedStream, [&](int b, I word) { realised[b] = _mm512_cmple_epu64_mask(word, upTo); });
        }
        else
        {
            const V *odds = assumptions[project.oddsRow];
            eachUnit(project.realisedStream, [&](int b, V u) { realised[b] = _mm512_cmp_pd_mask(u, odds[b], _CMP_LT_OQ); });
        }

        unsigned any = 0;
        for (int b = 0; b < blocks; b++)
        {
            any |= realised[b];
        }

        return any;
    }

    void drawCalendar(const ProjectDraw &project, const M *realised) const
    {
        static_assert(blocks == sizeof(__m128i));
        alignas(16) M late[mostDelays + 1][blocks]; // by how many years: which draws
        int delays = (int)project.delay.from.size();
        if (project.delayDrawn)
        {
            const uint64_t *from = project.delay.from.data();
            eachWord(project.delayStream, [&, delays](int b, I word) {
                M left = realised[b];
                for (int d = 0; d < delays; d++)
                {
                    M later = _mm512_mask_cmpge_epu64_mask(left, word, allBits(from[d]));
                    late[d][b] = left & ~later;
                    left = later;
                }

                late[delays][b] = left;
            });
        }
        else
        {
            std::memcpy(late[0], realised, blocks);
            delays = 0;
        }

        alignas(64) V full[blocks];
        if (project.site >= 0)
        {
            if (project.utilisationDrawn)
            {
                eachUnit(project.utilisationStream, [&](int b, V u) { full[b] = project.full * project.utilisation.at(u); });
            }
            else
            {
                for (int b = 0; b < blocks; b++)
                {
                    full[b] = all(project.full * project.utilisationValue);
                }
            }
        }

        // A year's investment is that of all who started at most so many years before: their masks are put together first.
        const V yearly = all(project.yearly), one = all(project.realised);
        const int earliest = project.start + project.delay.first;
        for (int t = std::max(earliest, 1); t < earliest + delays + project.buildYears && t <= calendar.steps; t++)
        {
            int d = std::max(0, t - earliest - project.buildYears + 1);
            __m128i building = _mm_load_si128((const __m128i *)late[d]);
            for (d++; d <= std::min(delays, t - earliest); d++)
            {
                building = _mm_or_si128(building, _mm_load_si128((const __m128i *)late[d]));
            }

            alignas(16) M any[blocks];
            _mm_store_si128((__m128i *)any, building);
            addWhere(calendar.investment[t], any, [&](int) { return yearly; });
        }

        for (int d = 0; d <= delays; d++)
        {
            int complete = earliest + d + project.buildYears;
            if (complete > calendar.steps)
            {
                break;
            }

            if (project.site >= 0)
            {
                addWhere(calendar.capacityFrom(project.site, complete), late[d], [&](int b) { return full[b]; });
            }

            if (producingWanted && project.industry)
            {
                addWhere(calendar.producing[complete < 1 ? 1 : complete], late[d], [&](int) { return one; });
            }
        }
    }

    template <class Amount> static void addWhere(V *row, const M *where, Amount amount)
    {
#pragma GCC unroll 4
        for (int b = 0; b < blocks; b++)
        {
            row[b] = _mm512_mask_add_pd(row[b], where[b], row[b], amount(b));
        }
    }
};
