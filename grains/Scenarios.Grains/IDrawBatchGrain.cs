using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>
/// Works on one range of draws of a run 抽样批次. Key: run/first draw. It keeps nothing: asked again, here or on another silo, it gives the same bits. Only runs ask it.
/// </summary>
[Alias("scenario.IDrawBatchGrain")]
public interface IDrawBatchGrain : IGrainWithStringKey
{
    /// <summary>Simulates and summarises the draws.</summary>
    [Alias("Summarise")]
    Task<BatchReply> Summarise(RunRequest request, long first, long draws, CancellationToken cancellation);

    /// <summary>Simulates the draws again and collects what exact percentiles need.</summary>
    [Alias("Refine")]
    Task<RefinedReply> Refine(RunRequest request, long first, long draws, RefinementRequest refinement, CancellationToken cancellation);
}
