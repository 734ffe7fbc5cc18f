using System.Collections.Concurrent;
using Scenarios.Contracts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>A run, ready to draw on this silo 已编译运算: its workers are kept for the next batch, and its bins are found once.</summary>
public sealed class CompiledRun(RunRequest request, EnsembleSetup ensemble)
{
    private readonly ConcurrentBag<EnsembleWorker> idle = [];
    private readonly Lock gate = new();
    private SketchBins? bins;

    public RunRequest Request { get; } = request;

    public EnsembleSetup Ensemble { get; } = ensemble;

    /// <summary>Does something with a worker and the bins of the run; the bins come first, for they are found by a worker themselves.</summary>
    public T WithBins<T>(Func<EnsembleWorker, SketchBins, T> work, CancellationToken cancellation)
    {
        var found = Bins(cancellation);
        return With(worker => work(worker, found));
    }

    /// <summary>The bins of the run: the first who asks finds them, and others wait for that.</summary>
    public SketchBins Bins(CancellationToken cancellation)
    {
        lock (gate)
        {
            return bins ??= With(w => w.Pilot(cancellation));
        }
    }

    // With a worker that nobody else uses meanwhile.
    private T With<T>(Func<EnsembleWorker, T> work)
    {
        var worker = idle.TryTake(out var found) ? found : new EnsembleWorker(Ensemble);
        try
        {
            return work(worker);
        }
        finally
        {
            idle.Add(worker);
        }
    }
}
