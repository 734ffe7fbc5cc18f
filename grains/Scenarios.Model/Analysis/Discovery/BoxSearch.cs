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
    /// The box with the largest coverage of those that are as dense as is wanted; where there is none, the densest. Of equal ones the earlier on the trajectory.
    /// Null where no condition explains anything.
    /// </summary>
    /// <param name="points">All points.</param>
    /// <param name="among">Those among which it is sought.</param>
    /// <param name="settings">How.</param>
    /// <param name="support">It holds no fewer points.</param>
    /// <param name="cancellation">Stops the search.</param>
    internal static FoundBox? Find(PointSet points, PointMask among, PrimSettings settings, int support, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var trajectory = Peeled(points, among, settings.Peel, support, cancellation);
        var masks = new ConditionMasks(points, among);
        var dense = Enumerable.Range(1, trajectory.Count - 1).Where(i => trajectory[i].Count.Density >= settings.Density);
        if (Best(dense, r => r.Count.Density >= settings.Density, r => r.Count.Hits) is { } wanted)
        {
            return wanted;
        }

        return Best(Enumerable.Range(1, trajectory.Count - 1), r => true, r => r.Count.Density);

        FoundBox? Best(IEnumerable<int> steps, Func<BoxRefinement, bool> may, Func<BoxRefinement, double> rank)
        {
            BoxRefinement? best = null;
            var peeled = -1;
            foreach (var step in steps)
            {
                cancellation.ThrowIfCancellationRequested();
                var refined = new BoxRefinement(points, settings.Peel, masks, trajectory[step].Box);
                if (!refined.Box.Conditions.IsEmpty && may(refined) && (best is null || rank(refined) > rank(best)))
                {
                    (best, peeled) = (refined, step);
                }
            }

            return best is null ? null : new FoundBox(best.Box, best.Count, best.Count.Density >= settings.Density, best.Conditions, [.. trajectory, .. best.Steps], peeled);
        }
    }

    // The start, and every peel until too few points are left, or only hits.
    private static List<TrajectoryStep> Peeled(PointSet points, PointMask among, double alpha, int support, CancellationToken cancellation)
    {
        var (peeling, allHits) = (new Peeling(points, among, alpha, support), points.Hits.Count);
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
