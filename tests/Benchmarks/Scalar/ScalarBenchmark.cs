using System.Diagnostics;
using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Benchmarks.Scalar;

/// <summary>Draws per second of the scalar model 标量参照模型速度.</summary>
public static class ScalarBenchmark
{
    private const ulong Seed = 20211231;

    /// <summary>Prints draws per second, on one thread and on two, of the short list with townships and of everything with histograms.</summary>
    public static void Print(County county, ResolvedScenario scenario, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var (what, all) in ((string, bool)[])[("12 indicators with townships", false), ("all indicators with townships and histograms", true)])
        {
            foreach (var threads in (int[])[1, 2])
            {
                var speed = DrawsPerSecond(county, scenario, threads, townships: true, allIndicators: all, histograms: all);
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Scalar model: {what}, {threads} thread{(threads == 1 ? "" : "s")}: {speed:#,0} draws per second"));
            }
        }
    }

    /// <summary>Simulated and accumulated draws per second: the best of some runs after a warm-up. Each thread has its own model and its own draws.</summary>
    public static double DrawsPerSecond(
        County county, ResolvedScenario scenario, int threads, bool townships, bool allIndicators, bool histograms, int drawsPerThread = 40_000, int runs = 7)
    {
        var models = Enumerable.Range(0, threads).Select(_ => new ScalarModel(county, scenario, Seed, townships, allIndicators, histograms)).ToArray();
        foreach (var model in models)
        {
            model.Pilot();
        }

        // The warm-up outlives the compiler's tiers.
        var best = 0.0;
        for (var run = -2; run < runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            if (threads == 1)
            {
                Run(models[0], 0, drawsPerThread);
            }
            else
            {
                Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => Run(models[i], (long)i * drawsPerThread, drawsPerThread));
            }

            var speed = (double)threads * drawsPerThread / Stopwatch.GetElapsedTime(started).TotalSeconds;
            best = run < 0 ? 0 : Math.Max(best, speed);
        }

        return best;
    }

    private static void Run(ScalarModel model, long first, int draws)
    {
        model.Clear();
        for (var draw = first; draw < first + draws; draw++)
        {
            model.Draw(draw);
            model.Accumulate();
        }
    }
}
