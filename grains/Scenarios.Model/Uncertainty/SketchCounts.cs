using System.Collections.Concurrent;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The counts of batches that were added up, for the next batches 计数数组复用: each is a megabyte or more, and to allocate one a batch would let memory grow with the draws.
/// </summary>
internal static class SketchCounts
{
    /// <summary>More are not under way at a time on one machine.</summary>
    private const int Most = 16;

    private static readonly ConcurrentBag<uint[]> Idle = [];

    /// <summary>Counts of zero.</summary>
    public static uint[] Take(int length)
    {
        while (Idle.TryTake(out var counts))
        {
            if (counts.Length == length)
            {
                Array.Clear(counts);
                return counts;
            }
        }

        return new uint[length];
    }

    public static void Return(uint[] counts)
    {
        if (Idle.Count < Most)
        {
            Idle.Add(counts);
        }
    }
}
