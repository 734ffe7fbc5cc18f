using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>
/// Works on one range of draws of a run 抽样批次. Key: run/first draw. It keeps nothing: asked again, here or on another silo, it gives the same bits. Only runs ask it.
/// </summary>
[Alias("scenario.IDrawBatchGrain")]
public interface IDrawBatchGrain : IGrainWithStringKey
{
    /// <summary>Simulates and summarises the draws. It waits for its turn among the silo's threads, however busy the machine; a lost silo is told otherwise.</summary>
    [ResponseTimeout("00:10:00")]
    [Alias("Summarise")]
    Task<BatchReply> Summarise(RunRequest request, long first, long draws, CancellationToken cancellation);

    /// <summary>Simulates the draws again and collects what exact percentiles need.</summary>
    [ResponseTimeout("00:10:00")]
    [Alias("Refine")]
    Task<RefinedReply> Refine(RunRequest request, long first, long draws, RefinementRequest refinement, CancellationToken cancellation);
}
