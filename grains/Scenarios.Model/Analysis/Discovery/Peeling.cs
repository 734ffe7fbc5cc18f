namespace Scenarios.Model.Analysis.Discovery;

/// <summary>
/// Patient peeling 耐心剥离 (Friedman and Fisher 1999): a box loses a little at one end of one dimension at a time, where its density gains most.
/// Each dimension keeps its order, so a look at an end costs only the points there.
/// </summary>
internal sealed class Peeling
{
    private readonly PointSet points;
    private readonly double alpha;
    private readonly int support;
    private readonly byte[] inside;
    private readonly byte[] hit;
    private readonly int[] dimensions;

    // By place among the dimensions: points in ascending order, among them all that are inside, and where the first and last of these can be.
    private readonly int[][] orders;
    private readonly int[] starts;
    private readonly int[] ends;
    private int listed;

    /// <param name="points">All points.</param>
    /// <param name="among">Those that are peeled.</param>
    /// <param name="dimensions">The dimensions that may be restricted.</param>
    /// <param name="alpha">The share of the box that a peel takes.</param>
    /// <param name="support">No fewer points are left.</param>
    public Peeling(PointSet points, PointMask among, IReadOnlyCollection<int> dimensions, double alpha, int support)
    {
        (this.points, this.dimensions, this.alpha, this.support) = (points, [.. dimensions.Order()], alpha, support);
        inside = new byte[points.Count];
        hit = new byte[points.Count];
        for (var i = 0; i < points.Count; i++)
        {
            inside[i] = (byte)(among[i] ? 1 : 0);
            hit[i] = (byte)(points.Hits[i] ? 1 : 0);
        }

        (Count, Hits) = (among.Count, among.CountWith(points.Hits));
        orders = [.. this.dimensions.Select(d => Inside(points.Order(d)))];
        (starts, ends, listed) = (new int[orders.Length], [.. orders.Select(o => o.Length)], Count);
    }

    public Box Box { get; private set; } = Box.Whole;

    public int Count { get; private set; }

    public int Hits { get; private set; }

    /// <summary>
    /// The best peel of all that leave enough points; null when there is none. Of equal ones, as those that lose no hit where hits are rare, the one whose side can be peeled farthest
    /// before the next hit is lost; of these the first dimension's, the low side first.
    /// </summary>
    public Peel? Best()
    {
        Peel? best = null;
        var (gain, wanted) = (double.NegativeInfinity, PeelRule.Wanted(Count, alpha));
        for (var side = 0; side < 2 * orders.Length; side++)
        {
            if (At(side / 2, side % 2 == 0) is not { } peel || Count - peel.Points < support)
            {
                continue;
            }

            var found = PeelRule.Gain(Count, Hits, peel.Points, peel.Hits, wanted);
            if (found > gain || (found == gain && BeforeNextHit(peel) > BeforeNextHit(best!.Value)))
            {
                (best, gain) = (peel, found);
            }
        }

        return best;
    }

    /// <summary>What a peel of one side of the dimension at a place takes: the points below the quantile at alpha; where there are none for ties, all that share the least value; null where all share it.</summary>
    public Peel? At(int place, bool low)
    {
        var dimension = dimensions[place];
        var column = points.Column(dimension);
        var order = orders[place];
        var (below, beyond) = PeelRule.Quantile(Count, alpha);
        var decided = below + (beyond ? 1 : 0);
        Narrow(place);
        int first = low ? starts[place] : ends[place] - 1, stop = low ? ends[place] : starts[place] - 1, step = low ? 1 : -1;

        // Points that share a value are a run; `before` stands before the run that is walked.
        int walked = 0, hits = 0, before = 0, hitsBefore = 0;
        var value = double.NaN;
        for (var at = first; at != stop; at += step)
        {
            var point = order[at];
            if (inside[point] == 0)
            {
                continue;
            }

            if (column[point] != value)
            {
                (value, before, hitsBefore) = (column[point], walked, hits);
                if (walked > below)
                {
                    return new Peel(dimension, low, walked, hits, value);
                }
            }

            // The quantile lies in this run, or between it and the next: what is before the run goes.
            if (walked >= decided && before > 0)
            {
                return new Peel(dimension, low, before, hitsBefore, value);
            }

            walked++;
            hits += hit[point];
        }

        return null;
    }

    /// <summary>Takes the points of a peel away.</summary>
    public void Take(Peel peel)
    {
        var column = points.Column(peel.Dimension);
        foreach (var point in orders[Array.IndexOf(dimensions, peel.Dimension)])
        {
            if (inside[point] != 0 && (peel.Low ? column[point] < peel.Bound : column[point] > peel.Bound))
            {
                inside[point] = 0;
            }
        }

        (Count, Hits, Box) = (Count - peel.Points, Hits - peel.Hits, Box.Moved(peel.Dimension, peel.Low, peel.Bound));
        if (2 * Count < listed)
        {
            for (var place = 0; place < orders.Length; place++)
            {
                orders[place] = Inside(orders[place]);
                (starts[place], ends[place]) = (0, orders[place].Length);
            }

            listed = Count;
        }
    }

    // Points of the side that is peeled before the first hit that stays.
    private int BeforeNextHit(Peel peel)
    {
        var place = Array.IndexOf(dimensions, peel.Dimension);
        var order = orders[place];
        var (walked, hits) = (0, 0);
        for (var at = 0; at < order.Length && hits <= peel.Hits; at++)
        {
            var point = order[peel.Low ? at : order.Length - 1 - at];
            walked += inside[point];
            hits += inside[point] & hit[point];
        }

        return walked;
    }

    private void Narrow(int place)
    {
        var order = orders[place];
        while (starts[place] < ends[place] && inside[order[starts[place]]] == 0)
        {
            starts[place]++;
        }

        while (ends[place] > starts[place] && inside[order[ends[place] - 1]] == 0)
        {
            ends[place]--;
        }
    }

    private int[] Inside(ReadOnlySpan<int> order)
    {
        var kept = new int[Count];
        var at = 0;
        foreach (var point in order)
        {
            if (inside[point] != 0)
            {
                kept[at++] = point;
            }
        }

        return kept;
    }
}
