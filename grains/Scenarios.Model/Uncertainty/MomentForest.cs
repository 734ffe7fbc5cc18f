using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Sums over draws that do not depend on how the draws were cut 分块求和树. Additions follow one binary tree over the draw numbers: a node covers 8 · 2^level draws from a
/// multiple of as many, and is the sum of its two halves. A row of it is a lane: sums of 8 draws side by side in the low half, those of their squares in the high one. A range
/// of draws is kept as the largest nodes that it fills; two ranges that meet are joined by pushing the nodes of the second. So the bits are the same for any batches, threads
/// and silos.
/// </summary>
/// <param name="rows">Sums of a node.</param>
/// <param name="spare">Rows that are no longer wanted, for the next: those of the thread on which the forest grows.</param>
internal sealed class MomentForest(int rows, Stack<Lanes> spare)
{
    /// <summary>A forest grows by one node for each doubling: no more rows than this are ever wanted again.</summary>
    private const int MostSpare = 32;

    /// <summary>Draws of the smallest node.</summary>
    public const int NodeDraws = Lane.Half;

    // Rows are pinned and seldom collected: those of forests that left their thread serve the next.
    private static readonly SparePool<Lanes> Shared = new(2 * MostSpare, row => row.Count);

    private readonly List<Node> nodes = [];
    private Stack<Lanes>? spare = spare;

    public int Rows => rows;

    /// <summary>The nodes, in draw order.</summary>
    public IReadOnlyList<Node> Nodes => nodes;

    /// <summary>A row of sums to fill and push.</summary>
    public Lanes Take() => spare is not null && spare.TryPop(out var sums) ? sums : Shared.TryTake(rows) ?? new Lanes(rows);

    /// <summary>It leaves the thread on which it grew: spare rows are anybody's from now on.</summary>
    public void Detach() => spare = null;

    /// <summary>Adds the node behind those that are there; the forest takes its sums over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Push(int level, long index, Lanes sums)
    {
        while (nodes.Count > 0 && index % 2 == 1 && nodes[^1] is var left && left.Level == level && left.Index == index - 1)
        {
            Add(left.Sums, sums);
            Spare(sums);
            sums = left.Sums;
            nodes.RemoveAt(nodes.Count - 1);
            (level, index) = (level + 1, index / 2);
        }

        nodes.Add(new Node(level, index, sums));
    }

    /// <summary>
    /// The sums over everything, once all draws are there, and those of the squares: what remains is added from the right, and the eight draws side by side from the left.
    /// </summary>
    public (double Sum, double Squares)[] Total()
    {
        var total = Take();
        total.Fill(0);
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var sum = Take();
            for (var row = 0; row < rows; row++)
            {
                sum[row] = nodes[i].Sums[row] + total[row];
            }

            Spare(total);
            total = sum;
        }

        var result = new (double Sum, double Squares)[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var draw = 0; draw < NodeDraws; draw++)
            {
                result[row].Sum += total[row].Low[draw];
                result[row].Squares += total[row].High[draw];
            }
        }

        Spare(total);
        return result;
    }

    private void Spare(Lanes sums)
    {
        if (spare is null)
        {
            Shared.Return(sums);
        }
        else if (spare.Count < MostSpare)
        {
            spare.Push(sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Lanes left, Lanes right)
    {
        for (var row = 0; row < left.Count; row++)
        {
            left[row] = left[row] + right[row];
        }
    }

    /// <summary>The sums over 8 · 2^level draws from that many times the index.</summary>
    public readonly record struct Node(int Level, long Index, Lanes Sums);
}
