using System.Diagnostics;

namespace Benchmarks;

/// <summary>One repetition: draws, seconds of wall time and of processor time, this process's and its children's.</summary>
internal readonly record struct Lap(long Draws, double Wall, double Processor)
{
    public double DrawsPerSecond => Draws / Wall;

    public double MicrosecondsPerDraw => Wall / Draws * 1e6;

    public double ProcessorMicrosecondsPerDraw => Processor / Draws * 1e6;

    /// <summary>Cores that it had.</summary>
    public double Cores => Processor / Wall;

    public static Lap Time(long draws, Action work)
    {
        var (processor, started) = (Neighbours.Ours(), Stopwatch.GetTimestamp());
        work();
        return new Lap(draws, Stopwatch.GetElapsedTime(started).TotalSeconds, Neighbours.Ours() - processor);
    }

    public static async Task<Lap> TimeAsync(long draws, Func<Task> work)
    {
        var (processor, started) = (Neighbours.Ours(), Stopwatch.GetTimestamp());
        await work();
        return new Lap(draws, Stopwatch.GetElapsedTime(started).TotalSeconds, Neighbours.Ours() - processor);
    }
}
