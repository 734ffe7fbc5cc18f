using System.Runtime.CompilerServices;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The only loop over draws 情景集合运算: draws futures, steps one county again and again, and summarises. One worker serves one thread at a time; what it
/// works on is allocated once, so memory does not grow with the draws.
/// </summary>
public sealed class EnsembleWorker
{
    private const int PilotGroups = 8;
    private const int MostRefined = 1 << 20;
    private const int RefinedPart = 16; // a second look wants about one value of twenty

    private readonly EnsembleSetup ensemble;
    private readonly FutureSampler sampler;
    private readonly CountyBlock block;
    private readonly CellPanel panel;
    private readonly Stack<Lanes> spare = new();
    private readonly CellAccumulator accumulator;
    private readonly TargetAccumulator targets;

    public EnsembleWorker(EnsembleSetup ensemble)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        this.ensemble = ensemble;
        var layout = ensemble.Layout;
        sampler = new FutureSampler(layout.Setup, ensemble.Seed, ensemble.Design, ensemble.Draws, layout.Wanted);
        block = new CountyBlock(sampler.Draw(0), layout.Wanted);
        panel = new CellPanel(layout, block);
        accumulator = new CellAccumulator(ensemble, panel);
        targets = new TargetAccumulator(layout, panel);
    }

    /// <summary>The bins of the run's sketches, from a few groups of its draws that lie evenly over it: the same on every machine.</summary>
    public SketchBins Pilot(CancellationToken cancellation = default)
    {
        const int draws = DrawGroup.Draws;
        var groups = (ensemble.Draws + draws - 1) / draws;
        var taken = (int)Math.Min(groups, PilotGroups);
        var pilots = Enumerable.Range(0, taken).Select(i => Summarise(groups * i / taken * draws, draws, null, cancellation)).ToArray();
        var cells = ensemble.Layout.SourceCells;
        return SketchBins.Of(
            [.. Enumerable.Range(0, cells).Select(c => pilots.Select(p => p.Least[c]).ToArray())],
            [.. Enumerable.Range(0, cells).Select(c => pilots.Select(p => p.Greatest[c]).ToArray())]);
    }

    /// <summary>Simulates and summarises draws.</summary>
    /// <param name="first">A multiple of 8.</param>
    /// <param name="draws">How many; those behind the run's last are left out.</param>
    /// <param name="bins">Of the sketches; without them nothing is counted.</param>
    /// <param name="cancellation">Ends the work within a group of draws.</param>
    /// <exception cref="ProjectionException">A draw left the numbers.</exception>
    public BatchSummary Summarise(long first, long draws, SketchBins? bins, CancellationToken cancellation = default)
    {
        var summary = new BatchSummary(ensemble.Layout, first, spare, counts: bins is not null);
        accumulator.Begin();
        Run(first, draws, group =>
        {
            accumulator.Add(summary, bins, group);
            targets.Add(summary, group);
            summary.Draws += group.Count;
        }, cancellation);
        accumulator.End(summary);
        summary.Forest.Detach();
        return summary;
    }

    /// <summary>Collects the values that lie in the bins of a refinement.</summary>
    public RefinedValues Refine(long first, long draws, SketchBins bins, Refinement refinement, CancellationToken cancellation = default)
    {
        var values = new RefinedValues((int)Math.Min(draws * ensemble.Layout.SourceCells / RefinedPart, MostRefined));
        Run(first, draws, group => accumulator.Collect(values, bins, refinement, group), cancellation);
        return values;
    }

    /// <summary>The values of draws, draw by draw, for whoever wants every one: cell values by draw and cell.</summary>
    public double[][] Values(long first, int draws, CancellationToken cancellation = default)
    {
        var values = new List<double[]>();
        Run(first, draws, group =>
        {
            for (var draw = group.From; draw < group.To; draw++)
            {
                var cells = new double[ensemble.Layout.Cells];
                for (var cell = 0; cell < cells.Length; cell++)
                {
                    cells[cell] = panel.Told(cell, draw);
                }

                values.Add(cells);
            }
        }, cancellation);
        return [.. values];
    }

    // Groups begin at multiples of a group's draws, so that they are nodes of the tree of sums; the first and last may be cut. Lanes are drawn whole, wherever a batch begins.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run(long first, long draws, Action<DrawGroup> take, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(first % MomentForest.NodeDraws, 0, nameof(first));
        var last = Math.Min(first + draws, ensemble.Draws);
        for (long at = first, next; at < last; at = next)
        {
            cancellation.ThrowIfCancellationRequested();
            next = Math.Min((at / DrawGroup.Draws * DrawGroup.Draws) + DrawGroup.Draws, last);
            var lane = at / Lane.Width;
            var group = new DrawGroup(lane, (int)(at - (lane * Lane.Width)), (int)(next - (lane * Lane.Width)));
            for (var i = 0; i < group.Lanes; i++)
            {
                panel.Turn(i);
                Simulator.Run(block, sampler.Draw((ulong)(lane + i) * Lane.Width));
            }

            take(group);
        }
    }
}
