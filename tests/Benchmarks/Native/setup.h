// The set-up that NativeSetup.cs writes: a line for each table, its name and its values.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// The model's sectors, in its order. Industry and construction are the secondary sector of the statistics.
constexpr int agriculture = 0, industry = 1, construction = 2, services = 3, sectors = 4;

using Numbers = std::vector<double>;
using Indices = std::vector<int>;
using Streams = std::vector<uint64_t>;

class SetupFile
{
  public:
    explicit SetupFile(const std::string &path)
    {
        std::ifstream file(path);
        if (!file)
        {
            throw std::runtime_error("cannot read " + path);
        }

        for (std::string line; std::getline(file, line);)
        {
            std::istringstream words(line);
            std::string name, word;
            words >> name;
            auto &values = tables[name];
            while (words >> word)
            {
                values.push_back(word);
            }
        }
    }

    const std::vector<std::string> &words(const std::string &name) const
    {
        auto found = tables.find(name);
        return found == tables.end() ? throw std::runtime_error("the set-up has no " + name) : found->second;
    }

    Numbers numbers(const std::string &name) const { return read<double>(name, [](const char *text) { return std::strtod(text, nullptr); }); }
    Indices indices(const std::string &name) const { return read<int>(name, [](const char *text) { return std::atoi(text); }); }
    Streams streams(const std::string &name) const { return read<uint64_t>(name, [](const char *text) { return std::strtoull(text, nullptr, 10); }); }
    double number(const std::string &name) const { return numbers(name).at(0); }
    int index(const std::string &name) const { return indices(name).at(0); }

  private:
    template <class T, class Parse> std::vector<T> read(const std::string &name, Parse parse) const
    {
        std::vector<T> values;
        for (const auto &word : words(name))
        {
            values.push_back(parse(word.c_str()));
        }

        return values;
    }

    std::map<std::string, std::vector<std::string>> tables;
};

enum class Kind
{
    fixed,
    triangular,
    uniform,
    normal
};

struct Assumption
{
    Kind kind;
    double low, mode, high;
    uint64_t stream;
};

// A number that a scenario may fix instead of leaving it to chance.
struct Switch
{
    bool drawn;
    double value;
};

struct Project
{
    int cluster, township, start, buildYears, realisation, delayOfStage;
    double investment, fullValueAdded;
    Switch realised, delay, utilisation;
    uint64_t realisedStream, delayStream, utilisationStream;
};

struct Target
{
    int indicator, step, how;
    double value;
};

// Tables by step and entity are flat: [step, sector] stands at step * sectors + sector.
struct Setup
{
    int steps, baseYear, clusters, townships;
    std::vector<Assumption> assumptions;
    Indices drawnForAll, drawnForTwelve;
    Numbers valueAddedRate, sectorBase, productivity, energyIntensity, leontief, leontiefWithoutHouseholds, growthEvent, priceEvent;
    Indices inflation, growthDeviation, priceDeviation;
    Streams commonStream, growthStream, priceStream;
    Indices sectorOfCluster, growth, growthAverages;
    Numbers clusterBase, aboveScaleShare, manufacturingShare, emergingShare, highTechShare;
    std::vector<Project> projects;
    Numbers clusterInTownship, sectorInTownship, constructionInTownship, peopleInTownship;
    double gdpBase, gdpRealBefore, gdpNominalBefore, populationBase, urbanShareBase, fiscalRevenueBase, budgetRevenueBase, retailSalesBase;
    double urbanIncomeBase, ruralIncomeBase, enterprisesBase;
    std::vector<std::string> indicators;
    std::vector<Target> targets;

    explicit Setup(const SetupFile &file)
    {
        steps = file.index("steps");
        baseYear = file.index("base_year");
        readAssumptions(file);
        readSectors(file);
        readClusters(file);
        readProjects(file);
        readTownships(file);
        readBase(file);
        indicators = file.words("indicators");
        auto indicator = file.indices("target_indicator"), step = file.indices("target_step"), how = file.indices("target_operator");
        auto value = file.numbers("target_value");
        for (size_t i = 0; i < indicator.size(); i++)
        {
            targets.push_back({indicator[i], step[i], how[i], value[i]});
        }
    }

    int key(const std::string &name) const { return keys.at(name); }

  private:
    std::map<std::string, int> keys;

    void readAssumptions(const SetupFile &file)
    {
        auto kinds = file.words("assumption_kind");
        auto low = file.numbers("assumption_low"), mode = file.numbers("assumption_mode"), high = file.numbers("assumption_high");
        auto streams = file.streams("assumption_stream");
        for (size_t i = 0; i < kinds.size(); i++)
        {
            Kind kind = kinds[i] == "Triangular" ? Kind::triangular : kinds[i] == "Uniform" ? Kind::uniform : kinds[i] == "Normal" ? Kind::normal : Kind::fixed;
            assumptions.push_back({kind, low[i], mode[i], high[i], streams[i]});
            keys[file.words("assumption_key")[i]] = (int)i;
        }

        drawnForAll = file.indices("drawn_for_all");
        drawnForTwelve = file.indices("drawn_for_twelve");
    }

    void readSectors(const SetupFile &file)
    {
        if (file.index("industry") != industry || file.index("construction") != construction || file.indices("statistical_sector") != Indices{0, 1, 1, 2})
        {
            throw std::runtime_error("the sectors are agriculture, industry, construction, services");
        }

        valueAddedRate = file.numbers("value_added_rate");
        sectorBase = file.numbers("sector_base");
        inflation = file.indices("inflation");
        growthDeviation = file.indices("growth_deviation");
        priceDeviation = file.indices("price_deviation");
        productivity = file.numbers("productivity");
        energyIntensity = file.numbers("energy_intensity");
        leontief = file.numbers("leontief");
        leontiefWithoutHouseholds = file.numbers("leontief_without_households");
        commonStream = file.streams("common_stream");
        growthStream = file.streams("growth_stream");
        priceStream = file.streams("price_stream");
        growthEvent = file.numbers("growth_event");
        priceEvent = file.numbers("price_event");
    }

    void readClusters(const SetupFile &file)
    {
        sectorOfCluster = file.indices("sector_of_cluster");
        clusters = (int)sectorOfCluster.size();
        clusterBase = file.numbers("cluster_base");
        growth = file.indices("growth");
        aboveScaleShare = file.numbers("above_scale_share");
        manufacturingShare = file.numbers("manufacturing_share");
        emergingShare = file.numbers("emerging_share");
        highTechShare = file.numbers("high_tech_share");
        growthAverages = file.indices("growth_averages");
    }

    void readProjects(const SetupFile &file)
    {
        auto choice = [](const std::string &word) { return word == "-" ? Switch{true, 0} : Switch{false, std::strtod(word.c_str(), nullptr)}; };
        auto cluster = file.indices("cluster_of_project"), township = file.indices("township_of_project"), start = file.indices("start");
        auto buildYears = file.indices("build_years"), realisation = file.indices("realisation"), delayOfStage = file.indices("delay_of_stage");
        auto investment = file.numbers("investment"), full = file.numbers("full_value_added");
        auto realisedStream = file.streams("realised_stream"), delayStream = file.streams("delay_stream"), utilisationStream = file.streams("utilisation_stream");
        for (size_t p = 0; p < cluster.size(); p++)
        {
            projects.push_back({cluster[p], township[p], start[p], buildYears[p], realisation[p], delayOfStage[p], investment[p], full[p],
                choice(file.words("realised")[p]), choice(file.words("delay")[p]), choice(file.words("utilisation")[p]), realisedStream[p],
                delayStream[p], utilisationStream[p]});
        }
    }

    void readTownships(const SetupFile &file)
    {
        clusterInTownship = file.numbers("cluster_in_township");
        sectorInTownship = file.numbers("sector_in_township");
        constructionInTownship = file.numbers("construction_in_township");
        peopleInTownship = file.numbers("people_in_township");
        townships = (int)constructionInTownship.size();
    }

    void readBase(const SetupFile &file)
    {
        gdpBase = file.number("gdp_base");
        gdpRealBefore = file.number("gdp_real_before");
        gdpNominalBefore = file.number("gdp_nominal_before");
        populationBase = file.number("population_base");
        urbanShareBase = file.number("urban_share_base");
        fiscalRevenueBase = file.number("fiscal_revenue_base");
        budgetRevenueBase = file.number("budget_revenue_base");
        retailSalesBase = file.number("retail_sales_base");
        urbanIncomeBase = file.number("urban_income_base");
        ruralIncomeBase = file.number("rural_income_base");
        enterprisesBase = file.number("enterprises_base");
    }
};
