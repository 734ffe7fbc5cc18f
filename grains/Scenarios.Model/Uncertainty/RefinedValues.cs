namespace Scenarios.Model.Uncertainty;

/// <summary>The values of each cell that lie in the bins of a refinement 精确化取值, in no order.</summary>
public sealed class RefinedValues
{
    private readonly List<double>[] values;

    public RefinedValues(int cells)
        : this(Enumerable.Range(0, cells).Select(_ => new List<double>()))
    {
    }

    /// <summary>With room for all values that a refinement will find, and no more.</summary>
    public RefinedValues(BatchSummary summary, Refinement refinement)
        : this(Enumerable.Range(0, summary.Least.Length).Select(cell => new List<double>(Room(summary, refinement, cell))))
    {
    }

    private RefinedValues(IEnumerable<List<double>> values) => this.values = [.. values];

    /// <summary>The values of a cell.</summary>
    public IReadOnlyList<double> Of(int cell) => values[cell];

    public void Add(int cell, double value) => values[cell].Add(value);

    /// <summary>Takes over another range's values.</summary>
    public void Add(RefinedValues other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var cell = 0; cell < values.Length; cell++)
        {
            values[cell].AddRange(other.values[cell]);
        }
    }

    public byte[] ToBytes()
    {
        var bytes = new ByteWriter();
        bytes.Whole(values.Length);
        foreach (var list in values)
        {
            bytes.Numbers(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
        }

        return bytes.ToArray();
    }

    public static RefinedValues FromBytes(byte[] content)
    {
        var bytes = new ByteReader(content);
        var lists = new List<double>[bytes.Whole()];
        for (var cell = 0; cell < lists.Length; cell++)
        {
            lists[cell] = [.. bytes.Numbers()];
        }

        return new RefinedValues(lists);
    }

    private static int Room(BatchSummary summary, Refinement refinement, int cell) =>
        (int)Enumerable.Range(0, SketchBins.Count).Where(bin => refinement.Wants(cell, bin)).Sum(bin => (long)summary.Counts[(cell * SketchBins.Count) + bin]);

    /// <summary>Puts each cell's values in order.</summary>
    internal void Sort()
    {
        foreach (var list in values)
        {
            list.Sort();
        }
    }
}
