using System.Numerics;
using System.Runtime.InteropServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>What a range of draws adds to a run 批次汇总. Two of them that meet make the one of both, bit for bit.</summary>
public sealed class BatchSummary
{
    internal BatchSummary(EnsembleLayout layout, long first)
    {
        First = first;
        Forest = new MomentForest(2 * layout.Cells);
        (Least, Greatest) = (new double[layout.Cells], new double[layout.Cells]);
        Array.Fill(Least, double.PositiveInfinity);
        Array.Fill(Greatest, double.NegativeInfinity);
        Undefined = new long[layout.Cells];
        Counts = new uint[layout.Cells * SketchBins.Count];
        Reached = new long[layout.Targets.Length * layout.Targets.Length];
    }

    /// <summary>The first draw, a multiple of 8.</summary>
    public long First { get; }

    /// <summary>How many draws.</summary>
    public long Draws { get; internal set; }

    /// <summary>By cell: sum of (x − centre), then of its square.</summary>
    internal MomentForest Forest { get; }

    /// <summary>Least value by cell.</summary>
    public double[] Least { get; }

    /// <summary>Greatest value by cell.</summary>
    public double[] Greatest { get; }

    /// <summary>Draws in which the cell has no value.</summary>
    public long[] Undefined { get; }

    /// <summary>By cell and bin.</summary>
    public uint[] Counts { get; }

    /// <summary>Draws that reach both of two targets, by the two; on the diagonal those that reach the one.</summary>
    public long[] Reached { get; }

    /// <summary>Draws that reach every target.</summary>
    public long ReachedAll { get; internal set; }

    /// <summary>Takes over the draws that follow this range.</summary>
    /// <exception cref="ArgumentException">They do not follow it.</exception>
    public void Add(BatchSummary next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.First != First + Draws)
        {
            throw new ArgumentException($"draws from {next.First} do not follow {First + Draws}", nameof(next));
        }

        foreach (var node in next.Forest.Nodes)
        {
            Forest.Push(node.Level, node.Index, node.Sums);
        }

        for (var cell = 0; cell < Least.Length; cell++)
        {
            Least[cell] = Math.Min(Least[cell], next.Least[cell]);
            Greatest[cell] = Math.Max(Greatest[cell], next.Greatest[cell]);
            Undefined[cell] += next.Undefined[cell];
        }

        Span<Vector<uint>> ours = MemoryMarshal.Cast<uint, Vector<uint>>(Counts.AsSpan()), theirs = MemoryMarshal.Cast<uint, Vector<uint>>(next.Counts.AsSpan());
        for (var i = 0; i < ours.Length; i++)
        {
            ours[i] += theirs[i]; // a cell's bins fill whole vectors of any width
        }

        for (var i = 0; i < Reached.Length; i++)
        {
            Reached[i] += next.Reached[i];
        }

        ReachedAll += next.ReachedAll;
        Draws += next.Draws;
    }
}
