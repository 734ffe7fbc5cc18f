namespace Scenarios.Model.Analysis.Discovery;

/// <summary>Futures as points 样本点: the value of each input in each, and whether the outcome of interest came about. Each dimension is put in order once.</summary>
public sealed class PointSet
{
    private readonly double[][] columns;
    private readonly int[][] orders;
    private readonly double[][] ascending;

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
        (orders, ascending) = (new int[columns.Length][], new double[columns.Length][]);
        work.ForEach(columns.Length, d => (orders[d], ascending[d]) = Ordered(columns[d]));
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

    /// <summary>The points in ascending order of a dimension; tied ones in any order, for no rule tells them apart. Not to be written to.</summary>
    internal int[] Order(int dimension) => orders[dimension];

    /// <summary>The values of a dimension in ascending order. Not to be written to.</summary>
    internal double[] Ascending(int dimension) => ascending[dimension];

    /// <summary>How many points have less than a value in a dimension; with those that have just it, where they count.</summary>
    internal int Below(int dimension, double value, bool orEqual)
    {
        var values = ascending[dimension];
        int from = 0, to = values.Length;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = values[middle] < value || (orEqual && values[middle] == value) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static (int[] Order, double[] Ascending) Ordered(double[] column)
    {
        var (values, order) = (column.ToArray(), Enumerable.Range(0, column.Length).ToArray());
        Array.Sort(values, order);
        return (order, values);
    }
}
