// The projects of a group of blocks by year. (Model page, section 4)
#pragma once
#include "rows.h"

// When each site's full capacity comes up, each year's investment, and the industrial projects that begin to produce.
struct Calendar
{
    int steps, sites;
    Rows capacity, investment, producing;

    Calendar(int steps, int sites) : steps(steps), sites(sites), capacity(sites * (steps + 2)), investment(steps + 1), producing(steps + 1) {}

    // What was complete before step 0 counts as of step -1: fully ramped up from the first year on.
    V *capacityFrom(int site, int step) const { return capacity[((step < -1 ? -1 : step) + 1) * sites + site]; }

    // Turns what comes up in each year into what is produced in each, in place: part of it in its first two years, then all.
    void rampUp(const V *first, const V *second) const
    {
        constexpr int chunk = 4;
        for (int i = 0; i < sites; i++)
        {
            for (int from = 0; from < blocks; from += chunk)
            {
                V done[chunk], before[chunk];
#pragma GCC unroll 4
                for (int c = 0; c < chunk; c++)
                {
                    done[c] = capacityFrom(i, -1)[from + c];
                    before[c] = capacityFrom(i, 0)[from + c];
                }

                for (int t = 1; t <= steps; t++)
                {
                    V *row = capacityFrom(i, t) + from;
#pragma GCC unroll 4
                    for (int c = 0; c < chunk; c++)
                    {
                        V now = row[c];
                        row[c] = first[from + c] * now + (second[from + c] * before[c] + done[c]);
                        done[c] += before[c];
                        before[c] = now;
                    }
                }
            }
        }
    }

    void clear(bool withProducing) const
    {
        std::memset((void *)capacity[0], 0, sizeof(V) * stride * sites * (steps + 2));
        std::memset((void *)investment[0], 0, sizeof(V) * stride * (steps + 1));
        if (withProducing)
        {
            std::memset((void *)producing[0], 0, sizeof(V) * stride * (steps + 1));
        }
    }
};
