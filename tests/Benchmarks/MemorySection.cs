using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>Peak memory and time of a run against its draws, each in a process of its own.</summary>
internal static class MemorySection
{
    private static readonly long[] Draws = [10_000, 100_000, 1_000_000, 10_000_000];

    public static async Task<string> Measure(BenchmarkCounty county)
    {
        const string title = "## Memory and time against draws";
        if (!OperatingSystem.IsLinux())
        {
            return $"{title}\nNot measured: peak memory is read from /proc.\n";
        }

        var table = new MarkdownTable("draws", "peak resident memory, MiB", "managed heap after, MiB", "first run, s", "the next, s", "µs per draw of the last");
        foreach (var draws in Draws)
        {
            var (first, again, peak, heap) = await Child(draws);
            table.Row(Numbers.Of(draws, "#,0"), Numbers.Of(peak / 1024, "0"), Numbers.Of(heap / (1 << 20), "0.0"), Numbers.Of(first, "0.00"), double.IsNaN(again) ? "" : Numbers.Of(again, "0.00"), Numbers.Of((double.IsNaN(again) ? first : again) / draws * 1e6, "0.00"));
        }

        return $"""
            {title}
            {table}
            Each row is a fresh process: an embedded silo, a run of all indicators through the grains, then, up to 1,000,000 draws, one more with another seed. Peak memory (VmHWM) and the heap are read after the first
            run. Up to 100,000 draws percentiles are exact, which takes a second pass and keeps some values; beyond that they are sketched. The first run also compiles.

            """;
    }

    private static async Task<(double First, double Again, double Peak, double Heap)> Child(long draws)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        start.ArgumentList.Add("memory-of");
        start.ArgumentList.Add(draws.ToString(CultureInfo.InvariantCulture));
        using var child = Process.Start(start)!;
        var text = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        if (child.ExitCode != 0)
        {
            throw new InvalidOperationException($"the child with {draws} draws ended with {child.ExitCode}");
        }

        var numbers = text.Split(' ').Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToArray();
        Neighbours.Own(numbers[4]);
        return (numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
