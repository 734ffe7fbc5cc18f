namespace Scenarios.Model.Analysis.Discovery;

/// <summary>Seeks one box 条件组搜索: peels from all points to the least, tidies each box of that trajectory, and takes one of them by the rule.</summary>
public static class BoxSearch
{
    /// <summary>A box among all points.</summary>
    public static FoundBox? Find(PointSet points, PrimSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Find(points, points.All, settings, PrimSettings.Support(points.Count), cancellation);
    }

    /// <summary>
    /// A box among some points. It is sought twice: over all dimensions, where many a peel is lost to chance, and again over those alone that proved significant; the better
    /// of the two is taken, of equal ones the second. Null where no condition explains anything.
    /// </summary>
    /// <param name="points">All points.</param>
    /// <param name="among">Those among which it is sought.</param>
    /// <param name="settings">How.</param>
    /// <param name="support">It holds no fewer points.</param>
    /// <param name="cancellation">Stops the search.</param>
    internal static FoundBox? Find(PointSet points, PointMask among, PrimSettings settings, int support, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var first = Chosen([.. Enumerable.Range(0, points.Dimensions)]);
        var second = first is null ? null : Chosen([.. first.Box.Conditions.Select(c => c.Dimension)]);
        return second is null || (first is not null && IsBetter(first, second)) ? first : second;

        FoundBox? Chosen(int[] dimensions) => Choice(points, Peeled(points, among, dimensions, settings.Peel, support, cancellation), new ConditionMasks(points, among), settings, cancellation);
    }

    // The rule: of the boxes that are as dense as is wanted once they are tidied, the one with the largest coverage; where there is none, the densest. Of equal ones the earlier.
    // Tidying seldom makes a box denser, so those that are not dense are looked at only when the dense ones are of no use.
    private static FoundBox? Choice(PointSet points, List<TrajectoryStep> trajectory, ConditionMasks masks, PrimSettings settings, CancellationToken cancellation)
    {
        FoundBox? best = null;
        foreach (var step in Enumerable.Range(1, trajectory.Count - 1).OrderBy(s => trajectory[s].Count.Density < settings.Density))
        {
            cancellation.ThrowIfCancellationRequested();
            if (best is { IsDense: true } && trajectory[step].Count.Density < settings.Density)
            {
                break;
            }

            var tidied = new BoxRefinement(points, settings.Peel, masks, trajectory[step].Box);
            var found = new FoundBox(tidied.Box, tidied.Count, tidied.Count.Density >= settings.Density, tidied.Conditions, [.. trajectory, .. tidied.Steps], step);
            best = !found.Box.Conditions.IsEmpty && (best is null || IsBetter(found, best)) ? found : best;
        }

        return best;
    }

    private static bool IsBetter(FoundBox a, FoundBox b) =>
        a.IsDense != b.IsDense ? a.IsDense : a.IsDense ? a.Count.Hits > b.Count.Hits : a.Count.Density > b.Count.Density;

    // The start, and every peel until too few points are left, or only hits.
    private static List<TrajectoryStep> Peeled(PointSet points, PointMask among, int[] dimensions, double alpha, int support, CancellationToken cancellation)
    {
        var (peeling, allHits) = (new Peeling(points, among, dimensions, alpha, support), points.Hits.Count);
        var trajectory = new List<TrajectoryStep> { Step(StepKind.Start, -1) };
        while (peeling.Hits < peeling.Count && peeling.Best() is { } peel)
        {
            cancellation.ThrowIfCancellationRequested();
            peeling.Take(peel);
            trajectory.Add(Step(StepKind.Peel, peel.Dimension));
        }

        return trajectory;

        TrajectoryStep Step(StepKind kind, int dimension) => new(kind, dimension, peeling.Box, new BoxCount(peeling.Count, peeling.Hits, points.Count, allHits));
    }
}
