using System.Runtime.CompilerServices;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>
/// Patient peeling 耐心剥离 (Friedman and Fisher 1999): a box loses a little at one end of one dimension at a time, where its density gains most.
/// Each dimension keeps its order, so a look at an end costs only the points there.
/// </summary>
internal sealed class Peeling
{
    // Of a point: whether it is inside, and whether it is a hit as well.
    private const byte Inside = 1;
    private const byte Hit = 2;

    // When so few of the points in the orders are inside, the others are left out of them.
    private const double Sparse = 0.75;

    private readonly double alpha;
    private readonly int support;
    private readonly byte[] states;
    private readonly int[] dimensions;

    // By place among the dimensions: points in ascending order with their values, among them all that are inside, and where the first and last of these can be.
    private readonly int[][] orders;
    private readonly double[][] values;
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
        (this.dimensions, this.alpha, this.support) = ([.. dimensions.Order()], alpha, support);
        states = [.. Enumerable.Range(0, points.Count).Select(i => (byte)((among[i] ? Inside : 0) | (among[i] && points.Hits[i] ? Hit : 0)))];
        (Count, Hits) = (among.Count, among.CountWith(points.Hits));
        orders = [.. this.dimensions.Select(points.Order)];
        values = [.. this.dimensions.Select(points.Ascending)];
        (starts, ends) = (new int[orders.Length], new int[orders.Length]);
        Compact();
    }

    public Box Box { get; private set; } = Box.Whole;

    public int Count { get; private set; }

    public int Hits { get; private set; }

    /// <summary>
    /// The best peel of all that leave enough points; null when there is none. Of equal ones, as those that lose no hit where hits are rare, the one whose side can be peeled farthest
    /// before the next hit is lost; of these the first dimension's, the low side first.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Peel? At(int place, bool low)
    {
        var (dimension, order, inOrder) = (dimensions[place], orders[place], values[place]);
        var (below, beyond) = PeelRule.Quantile(Count, alpha);
        var decided = below + (beyond ? 1 : 0);
        Narrow(place);
        int first = low ? starts[place] : ends[place] - 1, stop = low ? ends[place] : starts[place] - 1, step = low ? 1 : -1;

        // Points that share a value are a run; `before` stands before the run that is walked.
        int walked = 0, hits = 0, before = 0, hitsBefore = 0;
        var value = double.NaN;
        for (var at = first; at != stop; at += step)
        {
            var state = states[order[at]];
            if (state == 0)
            {
                continue;
            }

            if (inOrder[at] != value)
            {
                (value, before, hitsBefore) = (inOrder[at], walked, hits);
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
            hits += state >> 1;
        }

        return null;
    }

    /// <summary>Takes the points of a peel away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(Peel peel)
    {
        var place = Array.IndexOf(dimensions, peel.Dimension);
        var (order, inOrder) = (orders[place], values[place]);
        for (var at = 0; at < order.Length; at++)
        {
            if (peel.Low ? inOrder[at] < peel.Bound : inOrder[at] > peel.Bound)
            {
                states[order[at]] = 0;
            }
        }

        (Count, Hits, Box) = (Count - peel.Points, Hits - peel.Hits, Box.Moved(peel.Dimension, peel.Low, peel.Bound));
        if (Count < Sparse * listed)
        {
            Compact();
        }
    }

    // Points of the side that is peeled before the first hit that stays.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int BeforeNextHit(Peel peel)
    {
        var place = Array.IndexOf(dimensions, peel.Dimension);
        var order = orders[place];
        var (walked, hits) = (0, 0);
        for (var at = 0; at < order.Length && hits <= peel.Hits; at++)
        {
            var point = order[peel.Low ? at : order.Length - 1 - at];
            walked += states[point] & Inside;
            hits += states[point] >> 1;
        }

        return walked;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Narrow(int place)
    {
        var order = orders[place];
        while (starts[place] < ends[place] && states[order[starts[place]]] == 0)
        {
            starts[place]++;
        }

        while (ends[place] > starts[place] && states[order[ends[place] - 1]] == 0)
        {
            ends[place]--;
        }
    }

    // Leaves only the points that are inside in the orders.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Compact()
    {
        for (var place = 0; place < orders.Length; place++)
        {
            var (order, inOrder) = (orders[place], values[place]);
            var (kept, keptValues) = (new int[Count], new double[Count]);
            var to = 0;
            for (var at = 0; at < order.Length; at++)
            {
                if (states[order[at]] != 0)
                {
                    (kept[to], keptValues[to]) = (order[at], inOrder[at]);
                    to++;
                }
            }

            (orders[place], values[place], starts[place], ends[place]) = (kept, keptValues, 0, Count);
        }

        listed = Count;
    }
}
