using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Benchmarks;

/// <summary>
/// The loop of <see cref="EnsembleWorker"/> over the same parts, for a block that works out more than is summarised: so townships can be simulated without being kept.
/// </summary>
internal sealed class KernelLoop
{
    private const int Group = CellPanel.Sheets;

    private readonly EnsembleSetup ensemble;
    private readonly FutureSampler sampler;
    private readonly CountyBlock block;
    private readonly CellPanel panel;
    private readonly Stack<Lanes> spare = new();
    private readonly CellAccumulator accumulator;
    private readonly TargetAccumulator targets;

    public KernelLoop(EnsembleSetup ensemble, Wanted wanted)
    {
        this.ensemble = ensemble;
        var layout = ensemble.Layout;
        sampler = new FutureSampler(layout.Setup, ensemble.Seed, ensemble.Design, ensemble.Draws, wanted);
        block = new CountyBlock(sampler.Draw(0), wanted);
        panel = new CellPanel(layout, block);
        accumulator = new CellAccumulator(ensemble, panel);
        targets = new TargetAccumulator(layout, panel);
    }

    /// <summary>Whole groups only.</summary>
    public BatchSummary Summarise(long first, long draws, SketchBins? bins)
    {
        var summary = new BatchSummary(ensemble.Layout, first, spare, counts: bins is not null);
        accumulator.Begin();
        for (var lane = first / Lane.Width; lane * Lane.Width < first + draws; lane += Group)
        {
            for (var i = 0; i < Group; i++)
            {
                panel.Turn(i);
                Simulator.Run(block, sampler.Draw((ulong)(lane + i) * Lane.Width));
            }

            var group = new DrawGroup(lane, 0, DrawGroup.Draws);
            accumulator.Add(summary, bins, group);
            targets.Add(summary, group);
            summary.Draws += group.Count;
        }

        accumulator.End(summary);
        return summary;
    }
}
