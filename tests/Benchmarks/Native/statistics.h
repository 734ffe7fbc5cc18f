// Moments, range, bins and targets over draws.
#pragma once
#include <limits>

#include "model.h"

// Eight partial sums of each: one for each lane.
struct alignas(64) Moments
{
    V sum = all(0), squares = all(0), low = all(std::numeric_limits<double>::infinity()), high = all(-std::numeric_limits<double>::infinity());
    long missing = 0; // not a number

    void add(const V *values)
    {
        V s = sum, q = squares, l = low, h = high;
#pragma GCC unroll 4
        for (int b = 0; b < blocks; b++)
        {
            V x = values[b];
            s += x;
            q += x * x;
            l = least(x, l); // the second, where x is not a number
            h = most(x, h);
        }

        if (__builtin_expect(_mm512_cmp_pd_mask(s, s, _CMP_UNORD_Q), 0))
        {
            addWithGaps(values);
            return;
        }

        sum = s;
        squares = q;
        low = l;
        high = h;
    }

    [[gnu::noinline, gnu::cold]] void addWithGaps(const V *values)
    {
        for (int b = 0; b < blocks; b++)
        {
            V x = values[b];
            M there = _mm512_cmp_pd_mask(x, x, _CMP_ORD_Q);
            sum = _mm512_mask_add_pd(sum, there, sum, x);
            squares = _mm512_mask3_fmadd_pd(x, x, squares, there);
            low = least(x, low);
            high = most(x, high);
            missing += 8 - __builtin_popcount(there);
        }
    }
};

constexpr int bins = 512;

struct BinScale
{
    double low = 0, scale = 0;
    int popular = -1; // a bin with much of all: adding one to it again and again would wait for itself, so its draws are counted by a mask
};

// An indicator that is the same multiple of another in all draws and years: its statistics follow from the other's, down to the bins.
struct Multiple
{
    Indicator row, of;
    double factor;
};

class Statistics
{
  public:
    long draws = 0;
    std::vector<Moments> cells; // by step and computed row, so that a year's lie side by side; then drawnAtBase
    std::vector<long> counts;   // of each cell's bins
    std::vector<BinScale> scales;
    std::vector<long> reached;  // by target and target; the diagonal holds each alone

    Statistics(const Setup &setup, bool all)
        : setup(setup), steps(setup.steps), targets((int)setup.targets.size()), reached_(targets), histograms(all), reachedIn(setup.steps + 1)
    {
        for (int i = 0; all && i < (int)setup.indicators.size(); i++)
        {
            rows.push_back(i);
        }

        if (!all)
        {
            rows.assign(std::begin(twelve), std::end(twelve));
        }

        findMultiples();
        for (int i = 0; i < targets; i++)
        {
            reachedIn[setup.targets[i].step].push_back(i);
        }

        atBase = all ? 3 : 1;
        cells.resize(added.size() * steps + atBase);
        scales.resize(cells.size());
        clear();
    }

    const std::vector<int> &computed() const { return rows; }
    int baseCells() const { return atBase; }

    // Where a computed row's statistics are, and by what they have to be multiplied.
    std::pair<size_t, double> cell(size_t row, int step) const { return {(step - 1) * added.size() + placeOf[row], factorOf[row]}; }

    size_t baseCell(int i) const { return added.size() * steps + i; }

    void clear()
    {
        draws = 0;
        std::fill(cells.begin(), cells.end(), Moments());
        counts.assign(histograms ? cells.size() * bins : 0, 0);
        small.assign(histograms ? cells.size() * bins : 0, 0);
        reached.assign((size_t)targets * targets, 0);
        sinceFlush = 0;
    }

    // Bins from the range seen so far, with a quarter of it more on either side.
    void setScales()
    {
        for (size_t i = 0; i < cells.size(); i++)
        {
            double low = reduce(cells[i].low, [](double a, double b) { return a < b ? a : b; }), high = reduce(cells[i].high, [](double a, double b) { return a > b ? a : b; });
            double range = high - low;
            scales[i] = range > 0 ? BinScale{low - range / 4, bins / (1.5 * range)} : BinScale{std::isfinite(low) ? low : 0, 0};
        }
    }

    // From what has been counted so far.
    void findPopular()
    {
        for (size_t i = 0; i < scales.size(); i++)
        {
            auto from = counts.begin() + (long)i * bins, most = std::max_element(from, from + bins);
            scales[i].popular = *most * 16 > draws ? (int)(most - from) : -1;
        }
    }

    void addBase(const Model &model)
    {
        for (int i = 0; i < atBase; i++)
        {
            add(baseCell(i), model.atBase[i]);
        }
    }

    [[gnu::noinline]] void addYear(const Model &model, int t)
    {
        for (size_t i = 0; i < added.size(); i++)
        {
            add((t - 1) * added.size() + i, model.panel[added[i]]);
        }

        if (histograms)
        {
            for (int i : reachedIn[t])
            {
                meet(setup.targets[i], model.panel[setup.targets[i].indicator], reached_[i].masks);
            }
        }
    }

    void endGroup()
    {
        draws += groupDraws;
        if (!histograms)
        {
            return;
        }

        countPairs();
        sinceFlush += groupDraws;
        if (sinceFlush > 65535 - groupDraws)
        {
            flush();
        }
    }

    // Takes the small counts over; also called at the end.
    void flush()
    {
        for (size_t i = 0; i < small.size(); i++)
        {
            counts[i] += small[i];
        }

        std::fill(small.begin(), small.end(), 0);
        sinceFlush = 0;
    }

    template <class Combine> static double reduce(V x, Combine combine)
    {
        double value = lane(x, 0);
        for (int i = 1; i < 8; i++)
        {
            value = combine(value, lane(x, i));
        }

        return value;
    }

    static double total(V x)
    {
        return reduce(x, [](double a, double b) { return a + b; });
    }

  private:
    struct Reached
    {
        alignas(16) M masks[blocks];
    };

    const Setup &setup;
    int steps, targets, atBase = 0;
    std::vector<Reached> reached_;
    bool histograms;
    std::vector<int> rows, added; // all that are computed, and those that are added up
    std::vector<size_t> placeOf;  // of each row among those that are added up
    std::vector<double> factorOf;
    std::vector<std::vector<int>> reachedIn; // targets by step
    std::vector<uint16_t> small;             // counts since the last flush: half as much cache
    int sinceFlush = 0;

    void findMultiples()
    {
        const Multiple multiples[] = {{GdpRealRatio, GdpReal, 1 / setup.gdpRealBefore}, {GdpNominalRatio, GdpNominal, 1 / setup.gdpNominalBefore},
            {BudgetRevenue, FiscalRevenue, setup.budgetRevenueBase / setup.fiscalRevenueBase}, {CarbonIntensityFall, EnergyIntensityFall, 1}};
        auto multiple = [&](int row) { return std::find_if(std::begin(multiples), std::end(multiples), [&](const Multiple &m) { return m.row == row; }); };
        for (int row : rows)
        {
            if (multiple(row) == std::end(multiples))
            {
                added.push_back(row);
            }
        }

        for (int row : rows)
        {
            auto found = multiple(row);
            bool own = found == std::end(multiples);
            placeOf.push_back((size_t)(std::find(added.begin(), added.end(), own ? row : (int)found->of) - added.begin()));
            factorOf.push_back(own ? 1 : found->factor);
        }
    }

    void add(size_t cell, const V *values)
    {
        cells[cell].add(values);
        if (histograms)
        {
            count(scales[cell], values, &small[cell * bins]);
        }
    }

    [[gnu::noinline]] static void count(const BinScale &scale, const V *values, uint16_t *into)
    {
        alignas(64) uint16_t index[groupDraws];
        const V factor = all(scale.scale), shift = all(-scale.low * scale.scale), last = all(bins - 1);
        const I popular = _mm512_set1_epi32(scale.popular);
        const bool pressed = scale.popular >= 0; // the popular bin is left out
        M missing = 0;
        int counted = 0;
        for (int b = 0; b < blocks; b += 2)
        {
            V x = values[b], y = values[b + 1];
            missing |= _mm512_cmp_pd_mask(x, y, _CMP_UNORD_Q);
            __m256i i = _mm512_cvttpd_epi32(least(x * factor + shift, last)), j = _mm512_cvttpd_epi32(least(y * factor + shift, last));
            I both = _mm512_max_epi32(_mm512_inserti64x4(_mm512_castsi256_si512(i), j, 1), _mm512_setzero_si512());
            if (pressed)
            {
                __mmask16 others = _mm512_cmpneq_epi32_mask(both, popular);
                _mm256_storeu_si256((__m256i *)(index + counted), _mm512_cvtepi32_epi16(_mm512_maskz_compress_epi32(others, both)));
                counted += __builtin_popcount(others);
                continue;
            }

            _mm256_store_si256((__m256i *)(index + b * 8), _mm512_cvtepi32_epi16(both));
        }

        if (__builtin_expect(missing, 0))
        {
            countWithGaps(scale, values, into);
            return;
        }

        if (pressed)
        {
            into[scale.popular] += (uint16_t)(groupDraws - counted);
            for (int i = 0; i < counted; i++)
            {
                into[index[i]]++;
            }

            return;
        }

        // Four at a time: loads are what there is least of.
        const uint64_t *four = (const uint64_t *)index;
#pragma GCC unroll 4
        for (int i = 0; i < groupDraws / 4; i++)
        {
            uint64_t f = four[i];
            into[(uint16_t)f]++;
            into[(uint16_t)(f >> 16)]++;
            into[(uint16_t)(f >> 32)]++;
            into[f >> 48]++;
        }
    }

    [[gnu::noinline, gnu::cold]] static void countWithGaps(const BinScale &scale, const V *values, uint16_t *into)
    {
        const double *x = (const double *)values;
        for (int i = 0; i < groupDraws; i++)
        {
            if (!std::isnan(x[i]))
            {
                into[(int)std::clamp((x[i] - scale.low) * scale.scale, 0.0, bins - 1.0)]++;
            }
        }
    }

    static void meet(const Target &target, const V *values, M *masks)
    {
        const V value = all(target.value);
        for (int b = 0; b < blocks; b++)
        {
            switch (target.how)
            {
            case 0:
                masks[b] = _mm512_cmp_pd_mask(values[b], value, _CMP_GE_OQ);
                break;
            case 1:
                masks[b] = _mm512_cmp_pd_mask(values[b], value, _CMP_GT_OQ);
                break;
            case 2:
                masks[b] = _mm512_cmp_pd_mask(values[b], value, _CMP_LE_OQ);
                break;
            default:
                masks[b] = _mm512_cmp_pd_mask(values[b], value, _CMP_LT_OQ);
            }
        }
    }

    void countPairs()
    {
        static_assert(blocks % 8 == 0);
        for (int i = 0; i < targets; i++)
        {
            for (int j = i; j < targets; j++)
            {
                long both = 0;
                for (int w = 0; w < blocks; w += 8)
                {
                    both += __builtin_popcountll(word(i, w) & word(j, w));
                }

                reached[(size_t)i * targets + j] += both;
            }
        }
    }

    uint64_t word(int target, int block) const
    {
        uint64_t bits;
        std::memcpy(&bits, reached_[target].masks + block, 8);
        return bits;
    }
};
