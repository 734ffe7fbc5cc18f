using System.Globalization;
using Scenarios.Client;

namespace Benchmarks;

/// <summary>A fresh process that runs an ensemble once for its memory and, unless it is long, once more for its time.</summary>
internal static class MemoryChild
{
    /// <summary>A longer run hardly feels what comes before its draws.</summary>
    private const long MostRepeated = 1_000_000;

    public static async Task<int> Run(string draws)
    {
        var count = long.Parse(draws, CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("scenario-bench-").FullName;
        await using (var connection = await Connection.Embed(folder))
        {
            var runs = await GrainRuns.Open(connection.Grains, BenchmarkCounty.Shipped());
            var first = await Lap.TimeAsync(count, () => runs.Run(count));
            var (peak, heap) = (Peak(), GC.GetTotalMemory(forceFullCollection: true));
            var again = count > MostRepeated ? double.NaN : (await Lap.TimeAsync(count, () => runs.Run(count))).Wall;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first.Wall} {again} {peak} {heap} {Environment.CpuUsage.TotalTime.TotalSeconds}"));
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    // kB
    private static long Peak()
    {
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
