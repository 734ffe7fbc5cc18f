using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Benchmarks.Native;

/// <summary>Draws per second of the kernel, beside a C++ version that is tuned by hand.</summary>
internal static class NativeSection
{
    private static readonly int[] ThreadCounts = [1, 2];

    public static string Measure(BenchmarkCounty county)
    {
        const string title = "## The kernel and a C++ version tuned by hand";
        using var program = NativeProgram.Compile();
        var table = new MarkdownTable("draws a second", "threads", "draws/s", "cores it had", "share of the C++ version's speed", "the same by processor time");
        foreach (var all in (bool[])[false, true])
        {
            foreach (var threads in ThreadCounts)
            {
                Race(threads, table, [.. Kernels(county, all), .. Native(county, program, all)], program is not null);
            }
        }

        return program is null ? $"{title}\n{NativeProgram.Missing}\n\n{table}\n" : $"""
            {title}
            {table}
            The design asks for 0.6 of the speed of tuned C++. The C++ version here (tests/Benchmarks/Native, compiled by this program with `{NativeProgram.Command}`)
            reads the same set-up from a file and draws the same numbers: `native check` compares its draws, means and ranges with the plain scalar version's, to {NativeCheck.Tolerance:0e0}
            (mean and range of {NativeCheck.Extreme}, whose extreme is a difference of nearly equal numbers, to {NativeCheck.ExtremeTolerance:0e0}), and its deviations, to
            {NativeCheck.DeviationTolerance:0e0}. It shares no code with the kernel. (a) and (b) are those of the section before, without parks. In the rows *simulated* both do the
            same, but for targets, which the kernel judges in (a) as well: value added and population of each township are worked out in every draw and not summarised. The rows
            *simulated and summarised* are `EnsembleWorker` as the grains call it, which does more than the C++ version.
            Each thread of the C++ version is a process of its own that is kept between repetitions, so both are warm; its processor time is counted with this program's.

            The C++ version that the design measured, on an AMD Zen 5 at 4.1 GHz (1.4 million draws a second of (a) on one thread, 2.9 million on two), is not at hand. This one was tuned
            on its own: all streams, shocks and years are worked off for 16 blocks of eight draws at a time; the tails of the normal distribution are pressed together before they are
            worked out; exponentials and logarithms look tables up in registers; an indicator that is a fixed multiple of another is not added up twice.

            """;
    }

    private static Contestant[] Kernels(BenchmarkCounty county, bool all)
    {
        var (name, selection) = all ? ("(b) all indicators", EnsembleSelection.AllIndicators) : ("(a) 12 indicators", BenchmarkCounty.Twelve);
        var townships = county.Ensemble(BenchmarkCounty.WithTownships(selection));
        return
        [
            Contestants.Kernel($"{name}, townships simulated", county.Ensemble(selection), sketch: all, BenchmarkCounty.Everything(townships.Layout, EntityKind.Township)),
            Contestants.Kernel($"{name}, townships simulated and summarised", townships, sketch: all),
        ];
    }

    private static Contestant[] Native(BenchmarkCounty county, NativeProgram? program, bool all)
    {
        if (program is null)
        {
            return [];
        }

        var setup = program.File("setup");
        NativeSetup.Write(setup, county.County, county.Resolved);
        return [Contestants.NativeVersion($"({(all ? "b" : "a")}) C++ version", program, setup, all)];
    }

    private static void Race(int threads, MarkdownTable table, Contestant[] contestants, bool native)
    {
        var laps = Benchmarks.Race.Run(threads, contestants);
        for (var i = 0; i < laps.Length; i++)
        {
            string Share(Func<Lap, double> microseconds) => native ? Numbers.Of(Benchmarks.Race.Ratio(laps[i], laps[^1], microseconds), "0.00") : "";
            table.Row(
                contestants[i].Name,
                $"{threads}",
                Numbers.Of(laps[i].Select(l => l.DrawsPerSecond).Median(), "#,0"),
                Numbers.Of(laps[i].Select(l => l.Cores).Median(), "0.00"),
                Share(l => l.MicrosecondsPerDraw),
                Share(l => l.ProcessorMicrosecondsPerDraw));
        }
    }
}
