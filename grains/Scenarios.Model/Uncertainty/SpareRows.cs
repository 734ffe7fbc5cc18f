using System.Collections.Concurrent;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Rows of sums that were added up, for the next batches 求和行复用. Each batch hands one over with its sums; to allocate another in its place would let memory grow with
/// the draws, for rows are pinned and seldom collected.
/// </summary>
internal static class SpareRows
{
    /// <summary>More are not under way at a time on one machine.</summary>
    private const int Most = 64;

    private static readonly ConcurrentBag<Lanes> Idle = [];

    /// <summary>A row of so many lanes, whatever it holds, if there is one.</summary>
    public static Lanes? TryTake(int count)
    {
        while (Idle.TryTake(out var row))
        {
            if (row.Count == count)
            {
                return row;
            }
        }

        return null;
    }

    public static void Return(Lanes row)
    {
        if (Idle.Count < Most)
        {
            Idle.Add(row);
        }
    }
}
