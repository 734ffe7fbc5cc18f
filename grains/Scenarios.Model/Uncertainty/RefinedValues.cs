namespace Scenarios.Model.Uncertainty;

/// <summary>The values of each cell that lie in the bins of a refinement 精确化取值, in no order.</summary>
public sealed class RefinedValues(int cells)
{
    private readonly List<double>[] values = [.. Enumerable.Range(0, cells).Select(_ => new List<double>())];

    public int Cells => values.Length;

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

    /// <summary>Puts each cell's values in order.</summary>
    internal void Sort()
    {
        foreach (var list in values)
        {
            list.Sort();
        }
    }
}
