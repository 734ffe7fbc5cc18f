using Orleans.Placement;
using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <inheritdoc cref="IDrawBatchGrain"/>
[RandomPlacement]
public sealed class DrawBatchGrain(RunCompiler compiler) : Grain, IDrawBatchGrain
{
    public async Task<BatchReply> Summarise(RunRequest request, long first, long draws, CancellationToken cancellation)
    {
        DeactivateOnIdle();
        var run = compiler.Compile(request);
        return new BatchReply(await compiler.OffTheTurn(() => run.WithBins((w, bins) => w.Summarise(first, draws, bins, cancellation), cancellation), cancellation));
    }

    public async Task<RefinedReply> Refine(RunRequest request, long first, long draws, RefinementRequest refinement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(refinement);
        DeactivateOnIdle();
        var run = compiler.Compile(request);
        return new RefinedReply(await compiler.OffTheTurn(() => run.WithBins((w, bins) => w.Refine(first, draws, bins, refinement.Refinement, cancellation), cancellation), cancellation));
    }
}
