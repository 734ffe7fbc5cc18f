using System.Collections.Concurrent;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// What batches handed over and no longer need, for the next batches 复用池: each is large, and to allocate one a batch would let memory grow with the draws.
/// </summary>
/// <param name="most">More are not under way at a time on one machine.</param>
/// <param name="lengthOf">Those of another length belong to another run, and are let go.</param>
internal sealed class SparePool<T>(int most, Func<T, int> lengthOf)
    where T : class
{
    private readonly ConcurrentBag<T> idle = [];

    /// <summary>One of a length, whatever it holds, if there is one.</summary>
    public T? TryTake(int length)
    {
        while (idle.TryTake(out var spare))
        {
            if (lengthOf(spare) == length)
            {
                return spare;
            }
        }

        return null;
    }

    public void Return(T spare)
    {
        if (idle.Count < most)
        {
            idle.Add(spare);
        }
    }
}
