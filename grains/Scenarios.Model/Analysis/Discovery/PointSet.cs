namespace Scenarios.Model.Analysis.Discovery;

/// <summary>Futures as points 样本点: the value of each input in each, and whether the outcome of interest came about. Each dimension is put in order once.</summary>
public sealed class PointSet
{
    private readonly double[][] columns;
    private readonly int[][] orders;

    /// <param name="columns">By dimension and point; numbers only.</param>
    /// <param name="hit">By point: whether the outcome came about.</param>
    /// <param name="work">Threads.</param>
    /// <exception cref="ArgumentException">A value is no number, or a column has another length.</exception>
    public PointSet(double[][] columns, bool[] hit, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(work);
        if (columns.Any(c => c.Length != hit.Length || !c.All(double.IsFinite)))
        {
            throw new ArgumentException("each dimension has a number for each point", nameof(columns));
        }

        this.columns = columns;
        orders = new int[columns.Length][];
        work.ForEach(columns.Length, d => orders[d] = Ordered(columns[d]));
        Count = hit.Length;
        (All, Hits) = (PointMask.Where(Count, _ => true), PointMask.Where(Count, i => hit[i]));
    }

    public int Count { get; }

    public int Dimensions => columns.Length;

    /// <summary>All points.</summary>
    internal PointMask All { get; }

    /// <summary>The points in which the outcome came about.</summary>
    internal PointMask Hits { get; }

    public ReadOnlySpan<double> Column(int dimension) => columns[dimension];

    /// <summary>The points in ascending order of a dimension; tied ones in any order, for no rule tells them apart.</summary>
    internal ReadOnlySpan<int> Order(int dimension) => orders[dimension];

    /// <summary>How many points have less than a value in a dimension; with those that have just it, where they count.</summary>
    internal int Below(int dimension, double value, bool orEqual)
    {
        var (column, order) = (columns[dimension], orders[dimension]);
        int from = 0, to = order.Length;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            var x = column[order[middle]];
            (from, to) = x < value || (orEqual && x == value) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static int[] Ordered(double[] column)
    {
        var (keys, order) = (column.ToArray(), Enumerable.Range(0, column.Length).ToArray());
        Array.Sort(keys, order);
        return order;
    }
}
