using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>What is done to a box that was peeled 条件组整理: pasting gives back what does not lower its density, then conditions that explain nothing are dropped.</summary>
internal sealed class BoxRefinement
{
    private readonly PointSet points;
    private readonly double alpha;
    private readonly int allHits;
    private readonly ConditionMasks masks;
    private readonly List<TrajectoryStep> steps = [];

    public BoxRefinement(PointSet points, double alpha, ConditionMasks masks, Box box)
    {
        (this.points, this.alpha, this.masks, Box) = (points, alpha, masks, box);
        allHits = points.Hits.Count;
        Count = Counted(masks.Of(box));
        while (Paste())
        {
        }

        while (Drop())
        {
        }
    }

    public Box Box { get; private set; }

    public BoxCount Count { get; private set; }

    /// <summary>What each condition of the box does.</summary>
    public ImmutableArray<Significance> Conditions { get; private set; } = [];

    public IReadOnlyList<TrajectoryStep> Steps => steps;

    // Bottom-up pasting: the face whose points leave the density highest, as long as it does not fall.
    private bool Paste()
    {
        var without = masks.Without(Box);
        var (best, kept) = (default((int Dimension, Box Box, BoxCount Count)?), Count);
        for (var i = 0; i < without.Length; i++)
        {
            foreach (var low in new[] { true, false })
            {
                if (Face(Box.Conditions[i], without[i], low) is { } face && !IsDenser(kept, face.Count) && (best is null || IsDenser(face.Count, kept) || face.Count.Points > kept.Points))
                {
                    (best, kept) = ((Box.Conditions[i].Dimension, face.Box, face.Count), face.Count);
                }
            }
        }

        return best is { } found && Become(StepKind.Paste, found.Dimension, found.Box, found.Count);
    }

    // As many points as a peel takes, the nearest beyond a side, with all that are tied with the last of them; when no more are left, the side is open.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (Box Box, BoxCount Count)? Face(Condition condition, PointMask without, bool low)
    {
        if ((low ? condition.Low : condition.High) is not { } bound)
        {
            return null;
        }

        var (values, order) = (points.Ascending(condition.Dimension), points.Order(condition.Dimension));
        var wanted = PeelRule.Wanted(Count.Points, alpha);
        var (at, step) = low ? (points.Below(condition.Dimension, bound, orEqual: false) - 1, -1) : (points.Below(condition.Dimension, bound, orEqual: true), 1);
        var (added, hits, open) = (0, 0, true);
        for (; at >= 0 && at < order.Length; at += step)
        {
            if (!without[order[at]])
            {
                continue;
            }

            if (added >= wanted && values[at] != bound)
            {
                open = false;
                break;
            }

            (bound, added, hits) = (values[at], added + 1, hits + (points.Hits[order[at]] ? 1 : 0));
        }

        return added == 0 ? null : (Box.Moved(condition.Dimension, low, open ? null : bound), Count with { Points = Count.Points + added, Hits = Count.Hits + hits });
    }

    // The least significant condition, unless it is significant.
    private bool Drop()
    {
        var without = masks.Without(Box);
        Conditions = [.. Box.Conditions.Select((c, i) => Significance.Of(c, Count, Counted(without[i])))];
        return Conditions.MaxBy(c => c.QuasiP) is { QuasiP: > PrimSettings.Significance } worst
            && Become(StepKind.Drop, worst.Condition.Dimension, Box.Without(worst.Condition.Dimension), worst.Without);
    }

    private bool Become(StepKind kind, int dimension, Box box, BoxCount count)
    {
        (Box, Count) = (box, count);
        steps.Add(new TrajectoryStep(kind, dimension, box, count));
        return true;
    }

    private BoxCount Counted(PointMask inside) => new(inside.Count, inside.CountWith(points.Hits), points.Count, allHits);

    // Densities as fractions, so that equal ones are equal.
    private static bool IsDenser(BoxCount a, BoxCount b) => (long)a.Hits * b.Points > (long)b.Hits * a.Points;
}
