using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>What a range of draws adds to a run 批次汇总, by cell of the sources. Two of them that meet make the one of both, bit for bit.</summary>
public sealed class BatchSummary
{
    private readonly int targets;

    internal BatchSummary(EnsembleLayout layout, long first, Stack<Lanes> spare, bool counts)
        : this(layout.SourceCells, layout.Targets.Length, first, spare, counts)
    {
        Array.Fill(Least, double.PositiveInfinity);
        Array.Fill(Greatest, double.NegativeInfinity);
    }

    private BatchSummary(int cells, int targets, long first, Stack<Lanes> spare, bool counts)
    {
        First = first;
        Forest = new MomentForest(cells, spare);
        (Least, Greatest, Undefined) = (new double[cells], new double[cells], new long[cells]);
        Counts = counts ? SketchCounts.Take(cells * SketchBins.Count) : [];
        Reached = new long[targets * targets];
        this.targets = targets;
    }

    /// <summary>The first draw, a multiple of 8.</summary>
    public long First { get; }

    /// <summary>How many draws.</summary>
    public long Draws { get; internal set; }

    /// <summary>By cell: sums of x − centre, and of its square.</summary>
    internal MomentForest Forest { get; }

    /// <summary>Least value by cell.</summary>
    public double[] Least { get; }

    /// <summary>Greatest value by cell.</summary>
    public double[] Greatest { get; }

    /// <summary>Draws in which the cell has no value.</summary>
    public long[] Undefined { get; }

    /// <summary>By cell and bin; empty where nothing was counted.</summary>
    public uint[] Counts { get; private set; }

    /// <summary>Draws that reach both of two targets, by the two; on the diagonal those that reach the one.</summary>
    public long[] Reached { get; }

    /// <summary>Draws that reach every target.</summary>
    public long ReachedAll { get; internal set; }

    /// <summary>Takes over the draws that follow this range; the other summary is spent.</summary>
    /// <exception cref="ArgumentException">They do not follow it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        SketchCounts.Return(next.Counts);
        next.Counts = [];
    }

    public byte[] ToBytes()
    {
        using var bytes = new ByteWriter(Room());
        bytes.Whole(Least.Length);
        bytes.Whole(targets);
        bytes.Whole(First);
        bytes.Whole(Draws);
        bytes.Numbers(Least);
        bytes.Numbers(Greatest);
        bytes.Wholes(Undefined);
        bytes.Wholes(Reached);
        bytes.Whole(ReachedAll);
        bytes.Small(Counts);
        bytes.Whole(Forest.Nodes.Count);
        foreach (var node in Forest.Nodes)
        {
            bytes.Whole(node.Level);
            bytes.Whole(node.Index);
            bytes.Numbers(node.Sums.Span);
        }

        return bytes.ToArray();
    }

    // Nearly all of it is counts, most of them of one byte or two, and sums.
    private int Room() => (2 * Counts.Length) + (Forest.Nodes.Count * Forest.Rows * Lane.Width * sizeof(double)) + (8 * Least.Length * sizeof(double));

    public static BatchSummary FromBytes(byte[] content)
    {
        var bytes = new ByteReader(content);
        var summary = new BatchSummary((int)bytes.Whole(), (int)bytes.Whole(), bytes.Whole(), new(), counts: true) { Draws = bytes.Whole() };
        bytes.Numbers().CopyTo(summary.Least);
        bytes.Numbers().CopyTo(summary.Greatest);
        bytes.Wholes().CopyTo(summary.Undefined);
        bytes.Wholes().CopyTo(summary.Reached);
        summary.ReachedAll = bytes.Whole();
        bytes.Small(summary.Counts);
        for (var nodes = bytes.Whole(); nodes > 0; nodes--)
        {
            var (level, index, sums) = ((int)bytes.Whole(), bytes.Whole(), summary.Forest.Take());
            bytes.Numbers().CopyTo(sums.Span);
            summary.Forest.Push(level, index, sums);
        }

        return summary;
    }
}
