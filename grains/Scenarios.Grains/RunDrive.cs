using System.Diagnostics;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>
/// One drive of a run from where it stands to its end 运算推进: hands out batches, a bounded number at a time, and adds up what comes back in draw order.
/// </summary>
internal sealed class RunDrive : IDisposable
{
    // Enough that no thread waits for its next batch.
    private const int BatchesPerThread = 2;
    private static readonly TimeSpan KeepEvery = TimeSpan.FromSeconds(15);

    private readonly string key;
    private readonly CompiledRun run;
    private readonly IGrainFactory grains;
    private readonly CancellationTokenSource stop;
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly long from;
    private long summarised;
    private long refined;

    /// <param name="key">Of the run.</param>
    /// <param name="run">What is run.</param>
    /// <param name="grains">Work off the batches.</param>
    /// <param name="done">What is added up already, from draw 0.</param>
    /// <param name="stopping">Stops it when the silo does, before the grains that work off its batches go.</param>
    public RunDrive(string key, CompiledRun run, IGrainFactory grains, BatchSummary? done, CancellationToken stopping)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        (this.key, this.run, this.grains, Whole, from) = (key, run, grains, done, done?.Draws ?? 0);
        summarised = from;
    }

    /// <summary>What is added up so far, from draw 0; null when nothing is.</summary>
    public BatchSummary? Whole { get; private set; }

    /// <summary>Draws that are done with, in order or not. Where percentiles are exact, each is looked at twice and counts half every time.</summary>
    public long Done => Ensemble.IsExact ? (summarised + refined) / 2 : summarised;

    public double Seconds => Stopwatch.GetElapsedTime(started).TotalSeconds;

    /// <summary>Seconds to the end, at the speed of this drive.</summary>
    public double? Remaining => summarised + refined > from ? Seconds / (summarised + refined - from) * (Work - summarised - refined) : null;

    public bool Stopped => stop.IsCancellationRequested;

    private EnsembleSetup Ensemble => run.Ensemble;

    // Exact percentiles take a second look at every draw.
    private long Work => Ensemble.IsExact ? 2 * Ensemble.Draws : Ensemble.Draws;

    public void Stop() => stop.Cancel();

    public void Dispose() => stop.Dispose();

    /// <summary>Runs to the end.</summary>
    /// <param name="keep">Keeps what has been added up; called now and then.</param>
    public async Task<EnsembleSummary> Run(Func<BatchSummary, Task> keep)
    {
        await Summarise(keep);
        if (!Ensemble.IsExact)
        {
            return await Task.Run(() => new EnsembleSummary(Ensemble, Whole!, run.Bins(stop.Token)));
        }

        var exact = await Refine();
        return await Task.Run(() => new EnsembleSummary(Ensemble, Whole!, run.Bins(stop.Token), exact));
    }

    private async Task Summarise(Func<BatchSummary, Task> keep)
    {
        var waiting = new Dictionary<long, BatchSummary>();
        var kept = Stopwatch.GetTimestamp();
        await Batches(from, async (batch, first, draws) =>
        {
            var summary = (await batch.Summarise(run.Request, first, draws, stop.Token)).Summary;
            summarised += summary.Draws;
            waiting[first] = summary;
        }, async () =>
        {
            while (waiting.Remove(Whole?.Draws ?? 0, out var next))
            {
                if (Whole is { } whole)
                {
                    await Task.Run(() => whole.Add(next));
                }
                else
                {
                    Whole = next;
                }
            }

            if (Whole is not null && Whole.Draws < Ensemble.Draws && Stopwatch.GetElapsedTime(kept) > KeepEvery)
            {
                await keep(Whole);
                kept = Stopwatch.GetTimestamp();
            }
        });
    }

    private async Task<OrderStatistics> Refine()
    {
        var refinement = new RefinementRequest(new Refinement(Whole!));
        var exact = new OrderStatistics(Whole!, refinement.Refinement);
        await Batches(0, async (batch, first, draws) =>
        {
            exact.Add((await batch.Refine(run.Request, first, draws, refinement, stop.Token)).Values);
            refined = Least(refined + draws, Ensemble.Draws);
        }, () => Task.CompletedTask);
        return exact;
    }

    // Hands out batches from a draw on and calls back on this grain's turn as they come in; the first fault ends it.
    private async Task Batches(long first, Func<IDrawBatchGrain, long, long, Task> work, Func<Task> next)
    {
        var (size, most) = (Ensemble.BatchDraws, BatchesPerThread * Environment.ProcessorCount * await Silos());
        var underWay = new List<Task>();
        try
        {
            for (var draw = first; draw < Ensemble.Draws || underWay.Count > 0;)
            {
                for (; draw < Ensemble.Draws && underWay.Count < most; draw += size)
                {
                    underWay.Add(work(grains.GetGrain<IDrawBatchGrain>(GrainKeys.Batch(key, draw)), draw, size));
                }

                var done = await Task.WhenAny(underWay);
                underWay.Remove(done);
                await done;
                await next();
            }
        }
        catch (Exception e)
        {
            var wasStopped = Stopped;
            await stop.CancelAsync();
            if (wasStopped)
            {
                // Nobody waits for the others: some take three seconds to hear of it.
                throw new OperationCanceledException(e.Message, e, stop.Token); // whatever a batch made of being stopped
            }

            await Task.WhenAll(underWay).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            throw;
        }
    }

    private static long Least(long a, long b) => a < b ? a : b;

    private async Task<int> Silos() => (await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true)).Count;
}
