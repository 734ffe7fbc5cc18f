namespace Scenarios.Model.Analysis.Stories;

/// <summary>
/// Looks for the fewest members that are enough together 最少组合搜索. All sets of one, of two and so on of the strongest; when none of these is enough, the member that helps most is
/// added again and again, and then every one that is not needed is dropped.
/// </summary>
/// <param name="count">Members, the strongest first.</param>
/// <param name="strongest">How many of them are tried in all sets of each size.</param>
/// <param name="merit">How good sets are; zero or more where they seem to be enough.</param>
/// <param name="holds">Whether a set that seems to be enough is.</param>
internal sealed class FewestSets(int count, int[] strongest, Func<int[][], double[]> merit, Func<int[], bool> holds)
{
    /// <summary>The sets that are enough, all of one size; none when all members are not.</summary>
    public int[][] Find()
    {
        for (var size = 1; size <= strongest.Length && size <= count; size++)
        {
            int[][] sets = [.. Sets(Math.Min(count, strongest[size - 1]), size)];
            int[][] found = [.. sets.Zip(merit(sets)).Where(s => s.Second >= 0 && holds(s.First)).Select(s => s.First)];
            if (found.Length > 0)
            {
                return found;
            }
        }

        return Grown() is { } grown ? [Pruned(grown)] : [];
    }

    private int[]? Grown()
    {
        int[] members = [];
        while (members.Length < count)
        {
            int[][] wider = [.. Enumerable.Range(0, count).Except(members).Select(m => (int[])[.. members, m])];
            var merits = merit(wider);
            members = wider[Array.IndexOf(merits, merits.Max())];
            if (merits.Max() >= 0 && holds(members))
            {
                return members;
            }
        }

        return null;
    }

    // The last that were added are needed; the first may have become needless.
    private int[] Pruned(int[] members)
    {
        foreach (var member in members)
        {
            int[] without = [.. members.Where(m => m != member)];
            members = holds(without) ? without : members;
        }

        return [.. members.Order()];
    }

    private static IEnumerable<int[]> Sets(int count, int size, int from = 0) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, count - from)).SelectMany(first => Sets(count, size - 1, first + 1).Select(rest => (int[])[first, .. rest]));
}
