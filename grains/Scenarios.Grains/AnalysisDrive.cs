using System.Diagnostics;
using Scenarios.Contracts;
using Scenarios.Grains.Analyses;
using Scenarios.Model.Analysis;

namespace Scenarios.Grains;

/// <summary>One answering of an analysis 分析推进, off the turn: its threads, how far it is, and the way to stop it.</summary>
internal sealed class AnalysisDrive : AnalysisWork, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly long started = Stopwatch.GetTimestamp();
    private double share;
    private double? seconds;

    public override CancellationToken Cancellation => stop.Token;

    /// <summary>How much is done, 0 to 1.</summary>
    public double Share => Volatile.Read(ref share);

    public double Seconds => seconds ?? Stopwatch.GetElapsedTime(started).TotalSeconds;

    public bool Stopped => stop.IsCancellationRequested;

    public void Stop() => stop.Cancel();

    /// <summary>Stops the clock.</summary>
    public void End() => seconds = Seconds;

    public void Dispose() => stop.Dispose();

    public override void Report(double share) => Volatile.Write(ref this.share, share);

    public override void ForEach(int count, Action<int> body)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = stop.Token, MaxDegreeOfParallelism = Environment.ProcessorCount }, body);
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(x => x is not OperationCanceledException) is { } first)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
        }
        catch (AggregateException)
        {
            throw new OperationCanceledException(stop.Token);
        }
    }

    /// <summary>Answers a request on this thread and others.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with the request.</exception>
    public AnalysisResult Answer(IAnalysis analysis, AnalysisRequest request) => Messages.Refusing(() => analysis.Answer(request, this));
}
