// Quantiles of the distributions of assumptions and delays. (Model page, sections 1, 2 and 4)
#pragma once
#include <vector>

#include "normal.h"
#include "setup.h"

// A distribution with what does not depend on the draw worked out.
struct Quantile
{
    Kind kind = Kind::fixed;
    double low = 0, mode = 0, high = 0, modeAt = 0, below = 0, above = 0, deviation = 0;

    Quantile() = default;
    explicit Quantile(const Assumption &a) : kind(a.kind), low(a.low), mode(a.mode), high(a.high)
    {
        modeAt = (mode - low) / (high - low);
        below = (high - low) * (mode - low);
        above = (high - low) * (high - mode);
        deviation = (high - low) / (2 * 1.6448536269514722);
    }

    V triangular(V u) const
    {
        M falling = _mm512_cmp_pd_mask(u, all(modeAt), _CMP_GE_OQ);
        V area = u * below;
        V distance = root(_mm512_mask_mul_pd(area, falling, 1 - u, all(above)));
        V value = distance + low;
        return _mm512_mask_sub_pd(value, falling, all(high), distance);
    }

    V at(V u) const
    {
        if (kind == Kind::triangular)
        {
            return triangular(u);
        }

        if (kind == Kind::uniform)
        {
            return low + u * (high - low);
        }

        if (kind == Kind::normal)
        {
            V q = u - 0.5;
            M tail = _mm512_cmp_pd_mask(_mm512_abs_pd(q), all(normalCentre), _CMP_GT_OQ);
            return mode + deviation * _mm512_mask_mov_pd(normalInCentre(q), tail, normalInTail(_mm512_mask_mov_pd(all(0.45), tail, q)));
        }

        return all(mode);
    }
};

// A delay is d or more where the 52 bits of the uniform number are at least some threshold: no quantile is worked out.
struct DelayDraw
{
    int first = 0;             // the least delay
    std::vector<uint64_t> from; // of first + 1, first + 2, ...

    static DelayDraw of(const Assumption &assumption)
    {
        constexpr uint64_t last = (1ULL << 52) - 1;
        Quantile quantile(assumption);
        auto at = [&](uint64_t k) { return (int)std::nearbyint(lane(quantile.at(all(((double)k + 0.5) * 0x1p-52)), 0)); };
        DelayDraw draw;
        draw.first = at(0);
        for (int d = draw.first + 1; d <= at(last); d++)
        {
            uint64_t below = 0, reached = last;
            while (reached - below > 1)
            {
                uint64_t middle = below + (reached - below) / 2;
                (at(middle) >= d ? reached : below) = middle;
            }

            draw.from.push_back(reached << 12);
        }

        return draw;
    }
};
