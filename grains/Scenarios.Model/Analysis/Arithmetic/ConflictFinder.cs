using System.Numerics;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>
/// Finds the smallest sets of claims that cannot hold together, smallest first 最小冲突集枚举. A smallest conflict is a smallest set that meets every minimal correction (a set
/// whose removal makes the rest feasible); corrections are found as they are needed (Ignatiev and others 2015, Smallest MUS extraction with minimal hitting set dualization).
/// </summary>
internal sealed class ConflictFinder(FeasibilityProblem problem, CancellationToken cancellation)
{
    private readonly List<ulong> corrections = [];
    private readonly List<ulong> conflicts = [];

    /// <summary>Up to so many conflicts; when there are fewer, these are all.</summary>
    public IReadOnlyList<ulong> Find(int most)
    {
        if (problem.IsFeasible(problem.All))
        {
            return [];
        }

        for (var size = 0; size <= problem.Count && conflicts.Count < most;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (HittingSet(0, 0, size) is not { } candidate)
            {
                size++;
            }
            else if (problem.IsFeasible(candidate))
            {
                corrections.Add(problem.All & ~Grown(candidate));
            }
            else
            {
                conflicts.Add(candidate);
            }
        }

        return conflicts;
    }

    // Adds every claim that the set can bear.
    private ulong Grown(ulong feasible)
    {
        for (var i = 0; i < problem.Count; i++)
        {
            var with = feasible | (1UL << i);
            if (with != feasible && problem.IsFeasible(with))
            {
                feasible = with;
            }
        }

        return feasible;
    }

    // A set of at most so many claims that meets every correction and holds no conflict that was found; claims that were tried in vain are left out.
    private ulong? HittingSet(ulong chosen, ulong excluded, int size)
    {
        cancellation.ThrowIfCancellationRequested();
        if (conflicts.Exists(c => (c & ~chosen) == 0))
        {
            return null;
        }

        var open = Narrowest(chosen, excluded, out var apart);
        if (open == 0)
        {
            return chosen;
        }

        if (apart > size)
        {
            return null;
        }

        for (var rest = open & ~excluded; rest != 0; rest &= rest - 1)
        {
            var claim = 1UL << BitOperations.TrailingZeroCount(rest);
            if (HittingSet(chosen | claim, excluded, size - 1) is { } found)
            {
                return found;
            }

            excluded |= claim;
        }

        return null;
    }

    // The correction not met yet that leaves the fewest ways to meet it, and how many of those not met have nothing in common: each of these takes a claim of its own.
    private ulong Narrowest(ulong chosen, ulong excluded, out int apart)
    {
        var (narrowest, ways, taken) = (0UL, int.MaxValue, 0UL);
        apart = 0;
        foreach (var correction in corrections)
        {
            if ((correction & chosen) != 0)
            {
                continue;
            }

            var left = correction & ~excluded;
            if (BitOperations.PopCount(left) < ways)
            {
                (narrowest, ways) = (correction, BitOperations.PopCount(left));
            }

            if ((left & taken) == 0)
            {
                taken |= left;
                apart++;
            }
        }

        return narrowest;
    }
}
