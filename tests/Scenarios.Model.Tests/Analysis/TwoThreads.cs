using Scenarios.Model.Analysis;

namespace Scenarios.Model.Tests.Analysis;

/// <summary>Two threads, as a silo would lend them, from the last to the first; and what was reported to them.</summary>
internal sealed class TwoThreads(Action? onReport = null, CancellationToken cancellation = default) : AnalysisWork
{
    private readonly Lock reporting = new();

    public List<double> Reports { get; } = [];

    public override CancellationToken Cancellation => cancellation;

    public override void ForEach(int count, Action<int> body) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => body(count - 1 - i));

    public override void Report(double share)
    {
        lock (reporting)
        {
            Reports.Add(share);
        }

        onReport?.Invoke();
    }
}
