// The county model in C++, as fast as it goes: what the C# kernel is measured against. It reads the set-up that NativeSetup.cs writes, and shares
// no calculation with the C# kernel.
//   kernel SETUP twelve|all SEED csv FIRST COUNT                        every number of some draws, for the check
//   kernel SETUP twelve|all SEED summary FIRST COUNT                    the statistics of a run, for the check
//   kernel SETUP twelve|all SEED bench FIRST COUNT THREADS REPETITIONS  draws a second
//   kernel SETUP twelve|all SEED serve                                  works off each line "FIRST COUNT" and answers its processor seconds
// Whole groups of draws only.
#include <ctime>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <memory>
#include <thread>

#include "statistics.h"

namespace
{
class Worker
{
  public:
    Model model;
    Statistics statistics;

    Worker(const Setup &setup, uint64_t seed, bool all) : model(setup, seed, all), statistics(setup, all), steps(setup.steps)
    {
        if (all)
        {
            run(0, pilotDraws);
            statistics.setScales();
            statistics.clear();
            run(0, pilotDraws);
            statistics.findPopular();
            statistics.clear();
        }
    }

    void run(uint64_t first, uint64_t count)
    {
        if (first % groupDraws || count % groupDraws)
        {
            throw std::runtime_error("only whole groups of " + std::to_string(groupDraws) + " draws");
        }

        for (uint64_t draw = first; draw < first + count; draw += groupDraws)
        {
            model.begin(draw);
            statistics.addBase(model);
            for (int t = 1; t <= steps; t++)
            {
                model.year(t);
                statistics.addYear(model, t);
            }

            statistics.endGroup();
        }

        statistics.flush();
    }

  private:
    static constexpr uint64_t pilotDraws = 4096;
    int steps;
};

double processorSeconds()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

double at(const V *row, uint64_t draw) { return lane(row[draw / 8], (int)(draw % 8)); }

// draw,variable,step,value; a township's variable is township/NUMBER/value_added or population.
void printDraws(const Setup &setup, uint64_t seed, bool all, uint64_t first, uint64_t count)
{
    Model model(setup, seed, all);
    Statistics statistics(setup, all);
    for (uint64_t from = first / groupDraws * groupDraws; from < first + count; from += groupDraws)
    {
        model.begin(from);
        auto each = [&](const V *row, const std::string &name, int t) {
            for (uint64_t draw = std::max(from, first); draw < std::min(from + groupDraws, first + count); draw++)
            {
                printf("%" PRIu64 ",%s,%d,%.17g\n", draw, name.c_str(), t, at(row, draw - from));
            }
        };
        for (int i = 0; i < statistics.baseCells(); i++)
        {
            each(model.atBase[i], setup.indicators[drawnAtBase[i]], 0);
        }

        for (int t = 1; t <= setup.steps; t++)
        {
            model.year(t);
            for (int row : statistics.computed())
            {
                each(model.panel[row], setup.indicators[row], t);
            }

            for (int j = 0; j < setup.townships; j++)
            {
                each(model.townshipValueAdded[j], "township/" + std::to_string(j) + "/value_added", t);
                each(model.townshipPopulation[j], "township/" + std::to_string(j) + "/population", t);
            }
        }
    }
}

void printCell(const Statistics &statistics, std::pair<size_t, double> place, const std::string &name, int step)
{
    auto [cell, factor] = place;
    const Moments &m = statistics.cells[cell];
    double n = (double)(statistics.draws - m.missing), sum = Statistics::total(m.sum), squares = Statistics::total(m.squares);
    long binned = 0;
    for (int i = 0; i < bins && !statistics.counts.empty(); i++)
    {
        binned += statistics.counts[cell * bins + i];
    }

    printf("cell,%s,%d,%.17g,%.17g,%.17g,%.17g,%ld\n", name.c_str(), step, factor * sum / n,
        factor * std::sqrt(std::max(0.0, squares - sum * sum / n) / (n - 1)),
        factor * Statistics::reduce(m.low, [](double a, double b) { return std::min(a, b); }), factor * Statistics::reduce(m.high, [](double a, double b) { return std::max(a, b); }),
        binned);
}

// cell,indicator,step,mean,deviation,minimum,maximum,draws in bins; reached,target,target,draws.
void printSummary(const Setup &setup, uint64_t seed, bool all, uint64_t first, uint64_t count)
{
    Worker worker(setup, seed, all);
    const Statistics &statistics = worker.statistics;
    worker.run(first, count);
    for (size_t i = 0; i < statistics.computed().size(); i++)
    {
        for (int t = 1; t <= setup.steps; t++)
        {
            printCell(statistics, statistics.cell(i, t), setup.indicators[statistics.computed()[i]], t);
        }
    }

    for (int i = 0; i < statistics.baseCells(); i++)
    {
        printCell(statistics, {statistics.baseCell(i), 1}, setup.indicators[drawnAtBase[i]], 0);
    }

    for (size_t i = 0, n = setup.targets.size(); all && i < n; i++)
    {
        for (size_t j = i; j < n; j++)
        {
            printf("reached,%zu,%zu,%ld\n", i, j, statistics.reached[i * n + j]);
        }
    }
}

void benchmark(const Setup &setup, uint64_t seed, bool all, uint64_t first, uint64_t count, int threads, int repetitions)
{
    std::vector<std::unique_ptr<Worker>> workers;
    for (int i = 0; i < threads; i++)
    {
        workers.push_back(std::make_unique<Worker>(setup, seed, all));
    }

    uint64_t each = count / threads / groupDraws * groupDraws;
    for (int repetition = 0; repetition < repetitions; repetition++)
    {
        auto started = std::chrono::steady_clock::now();
        double processor = processorSeconds();
        std::vector<std::thread> others;
        for (int i = 1; i < threads; i++)
        {
            others.emplace_back([&, i] { workers[i]->run(first + each * i, each); });
        }

        workers[0]->run(first, each);
        for (auto &thread : others)
        {
            thread.join();
        }

        double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        printf("draws_per_second %.0f per_processor_second %.0f\n", (double)each * threads / wall, (double)each * threads / (processorSeconds() - processor));
    }
}

void serve(const Setup &setup, uint64_t seed, bool all)
{
    Worker worker(setup, seed, all);
    uint64_t first, count;
    while (scanf("%" SCNu64 " %" SCNu64, &first, &count) == 2)
    {
        double processor = processorSeconds();
        worker.run(first, count);
        printf("%.9f\n", processorSeconds() - processor);
        fflush(stdout);
    }
}

int run(int argc, char **argv)
{
    if (argc < 5)
    {
        throw std::runtime_error("kernel SETUP twelve|all SEED csv|summary|bench|serve ...");
    }

    Setup setup{SetupFile(argv[1])};
    bool all = std::string(argv[2]) == "all";
    uint64_t seed = std::strtoull(argv[3], nullptr, 10);
    std::string task = argv[4];
    auto number = [&](int i) { return i < argc ? std::strtoull(argv[i], nullptr, 10) : throw std::runtime_error("too few arguments"); };
    if (task == "csv")
    {
        printDraws(setup, seed, all, number(5), number(6));
    }
    else if (task == "summary")
    {
        printSummary(setup, seed, all, number(5), number(6));
    }
    else if (task == "bench")
    {
        benchmark(setup, seed, all, number(5), number(6), (int)number(7), (int)number(8));
    }
    else if (task == "serve")
    {
        serve(setup, seed, all);
    }
    else
    {
        throw std::runtime_error("there is no task " + task);
    }

    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    try
    {
        return run(argc, argv);
    }
    catch (const std::exception &fault)
    {
        fprintf(stderr, "%s\n", fault.what());
        return 1;
    }
}
