using Scenarios.Model.Analysis;

namespace Scenarios.Model.Tests.Analysis;

/// <summary>Two threads, as a silo would lend them.</summary>
internal sealed class TwoThreads : AnalysisWork
{
    public override CancellationToken Cancellation => CancellationToken.None;

    public override void ForEach(int count, Action<int> body) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, body);

    public override void Report(double share)
    {
    }
}
