namespace Scenarios.Client.Charts;

/// <summary>Moves labels apart 标签避让: none nearer than a gap to the next, none outside, all as near to where they belong as that allows (least squares).</summary>
public static class Spread
{
    /// <param name="wanted">Where the labels belong, ascending.</param>
    /// <param name="gap">The least distance from one to the next.</param>
    /// <param name="low">The least place.</param>
    /// <param name="high">The largest place.</param>
    public static double[] Of(IReadOnlyList<double> wanted, double gap, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(wanted);

        // Without the gaps the places need only ascend: neighbours that do not are put at their mean (pool adjacent violators).
        var pools = new Stack<(double Sum, int Count)>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var pool = (Sum: wanted[i] - (i * gap), Count: 1);
            while (pools.TryPeek(out var last) && last.Sum / last.Count > pool.Sum / pool.Count)
            {
                pools.Pop();
                pool = (pool.Sum + last.Sum, pool.Count + last.Count);
            }

            pools.Push(pool);
        }

        var top = high - ((wanted.Count - 1) * gap);
        return [.. pools.Reverse().SelectMany(p => Enumerable.Repeat(p.Sum / p.Count, p.Count)).Select((place, i) => Math.Max(low, Math.Min(place, top)) + (i * gap))];
    }
}
