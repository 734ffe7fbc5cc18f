using System.Diagnostics;
using Benchmarks.Native;

namespace Benchmarks;

/// <summary>The page of benchmarks, measured section by section.</summary>
internal static class Page
{
    private const string Write = "--write";

    /// <summary>The last section comes from tests/Benchmarks/cold-start.sh, and stays when the page is written.</summary>
    private const string ColdStart = "## Cold start";

    private static readonly (string Name, Func<BenchmarkCounty, Task<string>> Measure)[] Sections =
    [
        ("arithmetic", _ => Task.FromResult(ArithmeticSection.Measure())),
        ("kernel", county => Task.FromResult(KernelSection.Measure(county))),
        ("native", county => Task.FromResult(NativeSection.Measure(county))),
        ("grains", GrainSection.Measure),
        ("parts", county => Task.FromResult(PartSection.Measure(county))),
        ("size", county => Task.FromResult(SizeSection.Measure(county))),
        ("memory", MemorySection.Measure),
        ("central", CentralSection.Measure),
    ];

    public static async Task<int> Run(string[] arguments)
    {
        var asked = arguments.Where(a => a != Write).ToArray();
        if (asked.FirstOrDefault(a => Sections.All(s => s.Name != a)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"there is no section {unknown}: {string.Join(' ', Sections.Select(s => s.Name))}");
            return 1;
        }

        var county = BenchmarkCounty.Shipped();
        var (head, parts, all) = (Machine.Describe(), new List<string>(), Neighbours.Start());
        foreach (var (name, measure) in Sections.Where(s => asked.Length == 0 || asked.Contains(s.Name)))
        {
            var (started, beside) = (Stopwatch.GetTimestamp(), Neighbours.Start());
            var text = await measure(county);
            parts.Add($"{text}\n*{Numbers.Of(Stopwatch.GetElapsedTime(started).TotalSeconds, "0")} s; meanwhile other processes took {beside.Cores} cores of {Environment.ProcessorCount}.*\n");
            await Console.Error.WriteLineAsync($"{name}: done");
        }

        var page = $"{Introduction}\n{head}, {all.Cores} cores taken by other processes on average.\n\n{string.Join('\n', parts)}";
        Console.WriteLine(page);
        if (arguments.Contains(Write))
        {
            var path = Path.Combine(BenchmarkCounty.Root, "docs", "reference", "benchmarks.md");
            var old = await File.ReadAllTextAsync(path);
            var kept = old.IndexOf(ColdStart, StringComparison.Ordinal);
            await File.WriteAllTextAsync(path, kept < 0 ? page : $"{page}\n{old[kept..]}");
        }

        return 0;
    }

    private const string Introduction = """
        # Benchmarks
        `dotnet run -c Release --project tests/Benchmarks` measures all of this in one run on one machine and prints this page; with `-- --write` it writes it, and with the
        name of a section (`arithmetic kernel native grains parts size memory central`) it measures that one. No test asserts a time.

        The county is Pinglu under the scenario `pipeline`, 15 years. Each thing is warmed up for a second and a half, then measured in five repetitions of at least half
        a second that take turns with those of what it is compared with, so that noise hits both; numbers are medians of the repetitions, ratios are medians of the
        ratios of repetitions that followed each other. Times are wall time; where a column says *processor*, they are the processor time of this process, which other
        processes disturb less.

        The design's targets, 1.7 million draws a second on two threads for twelve indicators and 1.2 million for all of them, were set on another machine (AMD Zen 5,
        4.1 GHz), as 0.6 of the speed of tuned C++. On this one what counts is the ratio to the plain scalar version (tests/Benchmarks/Scalar: double arithmetic, one draw at a
        time) and to a C++ version tuned by hand (tests/Benchmarks/Native), each in the same run, and what the targets come to when arithmetic takes as much longer as it does here.

        """;
}
