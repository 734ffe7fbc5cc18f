using Scenarios.Client;
using Scenarios.Model.Uncertainty;

namespace Benchmarks;

/// <summary>A run through the grains beside the kernel alone.</summary>
internal static class GrainSection
{
    private const long Draws = 1_000_000;
    private const long Batch = 1 << 16;
    private const int Repetitions = 5;
    private const int WarmUp = 1;
    private const int ThreadCount = 2;

    public static async Task<string> Measure(BenchmarkCounty county)
    {
        var folder = Directory.CreateTempSubdirectory("scenario-bench-").FullName;
        var laps = await Laps(county, folder);
        Directory.Delete(folder, recursive: true);
        var table = new MarkdownTable("1,000,000 draws, all indicators, percentiles and probabilities", "seconds", "draws/s", "cores it had", "share of the kernel's speed", "the same by processor time");
        foreach (var (name, own) in laps)
        {
            table.Row(
                name,
                Numbers.Of(own.Select(l => l.Wall).Median(), "0.00"),
                Numbers.Of(own.Select(l => l.DrawsPerSecond).Median(), "#,0"),
                Numbers.Of(own.Select(l => l.Cores).Median(), "0.00"),
                Numbers.Of(Race.Ratio(own, laps[0].Laps, l => l.MicrosecondsPerDraw), "0.00"),
                Numbers.Of(Race.Ratio(own, laps[0].Laps, l => l.ProcessorMicrosecondsPerDraw), "0.00"));
        }

        return $"""
            ## Through the grains
            {table}
            The kernel has {ThreadCount} threads, whose workers are kept, and takes batches of {Batch:#,0} draws without adding them up. Each run has another seed, so that nothing is reused: its time
            holds compiling, workers, pilot, batches, adding up, percentiles and saving. The two silos stand in this process and share its cores: they show what serialisation
            between silos costs, not what a second machine gains.

            """;
    }

    private static async Task<(string Name, Lap[] Laps)[]> Laps(BenchmarkCounty county, string folder)
    {
        await using var embedded = await Connection.Embed(Path.Combine(folder, "one"));
        await using var cluster = await TwoSilos.Start(Path.Combine(folder, "two"));
        var (one, two) = (await GrainRuns.Open(embedded.Grains, county), await GrainRuns.Open(cluster.Grains, county));
        var ensemble = county.Ensemble(EnsembleSelection.AllIndicators);
        var workers = Enumerable.Range(0, ThreadCount).Select(_ => new EnsembleWorker(ensemble)).ToArray();
        var bins = workers[0].Pilot();
        var (kernel, embeddedLaps, clusterLaps) = (new Lap[Repetitions], new Lap[Repetitions], new Lap[Repetitions]);
        for (var i = -WarmUp; i < Repetitions; i++)
        {
            var at = Math.Max(i, 0);
            kernel[at] = Lap.Time(Draws, () => Kernel(workers, bins));
            embeddedLaps[at] = await Lap.TimeAsync(Draws, () => one.Run(Draws));
            clusterLaps[at] = await Lap.TimeAsync(Draws, () => two.Run(Draws));
        }

        return [("kernel alone, 2 threads", kernel), ("embedded silo", embeddedLaps), ("two silos in one process", clusterLaps)];
    }

    private static void Kernel(EnsembleWorker[] workers, SketchBins bins)
    {
        long next = 0;
        Threads.Run(workers.Length, i =>
        {
            for (var first = Interlocked.Add(ref next, Batch) - Batch; first < Draws; first = Interlocked.Add(ref next, Batch) - Batch)
            {
                workers[i].Summarise(first, Math.Min(Batch, Draws - first), bins);
            }
        });
    }
}
