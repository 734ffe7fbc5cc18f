using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>How many cores other processes took meanwhile, by the kernel's own count: all that was busy less what was ours.</summary>
internal sealed class Neighbours
{
    private const double TicksPerSecond = 100;
    private const int Idle = 3;
    private const int IoWait = 4;
    private const int Counted = 8; // user nice system idle iowait irq softirq steal; guests are in user

    private static readonly Lock Gate = new();
    private static double children;

    private readonly long started = Stopwatch.GetTimestamp();
    private readonly double busy = Busy() - Ours();

    public string Cores => double.IsNaN(busy) ? "an unknown number of" : Numbers.Of(Math.Max(0, (Busy() - Ours() - busy) / Stopwatch.GetElapsedTime(started).TotalSeconds), "0.00");

    public static Neighbours Start() => new();

    /// <summary>Processor seconds of a child of ours.</summary>
    public static void Own(double processor)
    {
        lock (Gate)
        {
            children += processor;
        }
    }

    /// <summary>Processor seconds of this process and of what its children have told.</summary>
    public static double Ours()
    {
        lock (Gate)
        {
            return Environment.CpuUsage.TotalTime.TotalSeconds + children;
        }
    }

    private static double Busy()
    {
        if (!File.Exists("/proc/stat"))
        {
            return double.NaN;
        }

        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(Counted);
        return ticks.Where((_, i) => i is not Idle and not IoWait).Sum(t => double.Parse(t, CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
