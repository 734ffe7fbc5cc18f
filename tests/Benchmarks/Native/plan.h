// What the set-up comes to for the model: sums without their zeros, reciprocals, weights that are one number.
#pragma once
#include <algorithm>
#include <numeric>

#include "rows.h"
#include "setup.h"

// A sum of rows with weights; what has no weight is left out.
struct Term
{
    int row;
    double weight;
};

using Terms = std::vector<Term>;

inline Pair weighted(const Terms &terms, const V *rows, Pair sum)
{
    for (const Term &term : terms)
    {
        sum += term.weight * Pair::of(rows + (size_t)term.row * stride);
    }

    return sum;
}

struct TownshipShares
{
    double sector[sectors], construction;
    Terms clusters; // those with locations of their own; the others are placed with their sector's linkages
    Terms sites;
};

// Where the value added of projects is added up: a cluster in a township.
struct Site
{
    int cluster, township;
};

struct Plan
{
    const Setup &setup;
    bool all;
    int steps;
    Indices order;                     // clusters by sector, those with locations of their own first
    int first[sectors + 1], unplaced[sectors];
    std::vector<Site> sites;           // by sector
    Indices siteOfProject;
    int firstSite[sectors + 1];
    std::vector<std::vector<const V *>> growth; // [step][cluster in order]: row of the assumption
    double perProjects[sectors][sectors], perOrdered[sectors]; // linkage value added by the value added of projects in a sector, and by construction ordered
    double indirectPerProjects[sectors], indirectPerOrdered;
    Numbers jobsPerValueAdded;
    Numbers aboveScale; // share of each cluster in order
    Terms manufacturing, emerging, highTech;
    Terms manufacturingSites, emergingSites, highTechSites;
    double aboveScaleBase, manufacturingBase, highTechBase;
    std::vector<TownshipShares> townships;
    bool constructionLikeItsSector = true; // townships place construction for projects as they do the sector
    std::vector<Terms> averageSites;
    Indices averageRows;
    double energyBase = 0;

    Plan(const Setup &setup, bool all) : setup(setup), all(all), steps(setup.steps)
    {
        orderClusters();
        findSites();
        linkages();
        weighIndustry();
        placeTownships();
        for (size_t i = 0; i < setup.productivity.size(); i++)
        {
            jobsPerValueAdded.push_back(1 / setup.productivity[i]);
        }

        for (int s = 0; s < sectors; s++)
        {
            energyBase += setup.sectorBase[s] * setup.energyIntensity[s];
        }
    }

  private:
    bool placedWithSector(int k) const
    {
        for (int j = 0; j < setup.townships; j++)
        {
            if (setup.clusterInTownship[j * setup.clusters + k] != setup.sectorInTownship[j * sectors + setup.sectorOfCluster[k]])
            {
                return false;
            }
        }

        return true;
    }

    void orderClusters()
    {
        order.resize(setup.clusters);
        std::iota(order.begin(), order.end(), 0);
        auto rank = [&](int k) { return setup.sectorOfCluster[k] * 2 + placedWithSector(k); };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
        for (int s = 0; s <= sectors; s++)
        {
            first[s] = (int)std::count_if(order.begin(), order.end(), [&](int k) { return rank(k) < 2 * s; });
            if (s < sectors)
            {
                unplaced[s] = (int)std::count_if(order.begin(), order.end(), [&](int k) { return rank(k) < 2 * s + 1; });
            }
        }
    }

    int rowOf(int cluster) const { return (int)(std::find(order.begin(), order.end(), cluster) - order.begin()); }

    void findSites()
    {
        auto find = [&](const Project &p) {
            return std::find_if(sites.begin(), sites.end(), [&](const Site &s) { return s.cluster == p.cluster && s.township == p.township; });
        };
        for (const auto &p : setup.projects)
        {
            if (p.fullValueAdded != 0 && find(p) == sites.end())
            {
                sites.push_back({p.cluster, p.township});
            }
        }

        auto sector = [&](const Site &s) { return setup.sectorOfCluster[s.cluster]; };
        std::stable_sort(sites.begin(), sites.end(), [&](const Site &a, const Site &b) { return sector(a) < sector(b); });
        for (int s = 0; s <= sectors; s++)
        {
            firstSite[s] = (int)std::count_if(sites.begin(), sites.end(), [&](const Site &site) { return sector(site) < s; });
        }

        for (const auto &p : setup.projects)
        {
            siteOfProject.push_back(p.fullValueAdded == 0 ? -1 : (int)(find(p) - sites.begin()));
        }
    }

    void linkages()
    {
        auto v = setup.valueAddedRate;
        indirectPerOrdered = 0;
        for (int b = 0; b < sectors; b++)
        {
            indirectPerProjects[b] = 0;
            for (int s = 0; s < sectors; s++)
            {
                double full = v[s] * (setup.leontief[s * sectors + b] - (s == b)), indirect = v[s] * (setup.leontiefWithoutHouseholds[s * sectors + b] - (s == b));
                perProjects[s][b] = full / v[b];
                indirectPerProjects[b] += indirect / v[b];
                if (b == construction)
                {
                    perOrdered[s] = full;
                    indirectPerOrdered += indirect;
                }
            }
        }
    }

    void weighIndustry()
    {
        aboveScaleBase = manufacturingBase = highTechBase = 0;
        aboveScale.assign(setup.clusters, 0);
        auto add = [](Terms &terms, int row, double weight) {
            if (weight != 0)
            {
                terms.push_back({row, weight});
            }
        };
        for (int row = first[industry]; row < first[industry + 1]; row++)
        {
            int k = order[row];
            double a = setup.aboveScaleShare[k], m = setup.manufacturingShare[k];
            aboveScale[row] = a;
            add(manufacturing, row, m * a);
            add(emerging, row, setup.emergingShare[k]);
            add(highTech, row, setup.highTechShare[k]);
            aboveScaleBase += a * setup.clusterBase[k];
            manufacturingBase += m * a * setup.clusterBase[k];
            highTechBase += setup.highTechShare[k] * setup.clusterBase[k];
        }

        for (int i = firstSite[industry]; i < firstSite[industry + 1]; i++)
        {
            int k = sites[i].cluster;
            add(manufacturingSites, i, setup.manufacturingShare[k]);
            add(emergingSites, i, setup.emergingShare[k]);
            add(highTechSites, i, setup.highTechShare[k]);
        }

        for (int k : setup.growthAverages)
        {
            averageRows.push_back(rowOf(k));
            averageSites.emplace_back();
            for (size_t i = 0; i < sites.size(); i++)
            {
                add(averageSites.back(), (int)i, sites[i].cluster == k);
            }
        }
    }

    void placeTownships()
    {
        for (int j = 0; j < setup.townships; j++)
        {
            TownshipShares shares = {};
            for (int s = 0; s < sectors; s++)
            {
                shares.sector[s] = setup.sectorInTownship[j * sectors + s];
                for (int row = first[s]; row < unplaced[s]; row++)
                {
                    if (double w = setup.clusterInTownship[j * setup.clusters + order[row]]; w != 0)
                    {
                        shares.clusters.push_back({row, w});
                    }
                }
            }

            shares.construction = setup.constructionInTownship[j];
            constructionLikeItsSector &= shares.construction == shares.sector[construction];
            for (size_t i = 0; i < sites.size(); i++)
            {
                if (sites[i].township == j)
                {
                    shares.sites.push_back({(int)i, 1});
                }
            }

            townships.push_back(shares);
        }
    }
};
