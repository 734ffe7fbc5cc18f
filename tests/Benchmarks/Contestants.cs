using Benchmarks.Native;
using Benchmarks.Scalar;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Benchmarks;

/// <summary>What is measured against each other.</summary>
internal static class Contestants
{
    /// <summary>The size of batches that the grains hand out in a large run.</summary>
    private const long Batch = 1 << 16;

    /// <summary>The kernel, as the grains call it.</summary>
    public static Contestant Kernel(string name, EnsembleSetup ensemble, bool sketch) => new(name, () =>
    {
        var worker = new EnsembleWorker(ensemble);
        var bins = sketch ? worker.Pilot() : null;
        return (first, draws) => InBatches(first, draws, (from, count) => worker.Summarise(from, count, bins));
    });

    /// <summary>The kernel's parts, with more simulated than is summarised.</summary>
    public static Contestant Kernel(string name, EnsembleSetup ensemble, bool sketch, Wanted wanted) => new(name, () =>
    {
        var loop = new KernelLoop(ensemble, wanted);
        var bins = sketch ? new EnsembleWorker(ensemble).Pilot() : null;
        return (first, draws) => InBatches(first, draws, (from, count) => loop.Summarise(from, count, bins));
    });

    /// <summary>What a layout summarises with entities of these kinds, and what it tells by another series: the versions that the kernel is compared with work that out.</summary>
    public static Wanted EveryOne(EnsembleLayout layout, params EntityKind[] entities) =>
        Wanted.Of(layout.Series.Select(s => s.Account).OfType<CountySeries>(), layout.Wanted.ClusterGrowth, entities, residents: true);

    /// <summary>The plain scalar version.</summary>
    public static Contestant ScalarVersion(string name, BenchmarkCounty county, bool all) => new(name, () =>
    {
        var model = new ScalarModel(county.County, county.Resolved, BenchmarkCounty.Seed, townships: true, allIndicators: all, histograms: all);
        model.Pilot();
        return (first, draws) =>
        {
            model.Clear();
            for (var draw = first; draw < first + draws; draw++)
            {
                model.Draw(draw);
                model.Accumulate();
            }
        };
    });

    /// <summary>The C++ version, in a process of its own that lives as long as <paramref name="program"/>.</summary>
    public static Contestant NativeVersion(string name, NativeProgram program, string setup, bool all) => new(name, () => program.Serve(setup, all ? "all" : "twelve", $"{BenchmarkCounty.Seed}").Work);

    private static void InBatches(long first, long draws, Action<long, long> work)
    {
        for (var from = first; from < first + draws; from += Batch)
        {
            work(from, Math.Min(Batch, first + draws - from));
        }
    }
}
