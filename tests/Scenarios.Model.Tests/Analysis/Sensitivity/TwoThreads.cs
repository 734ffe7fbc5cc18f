using Scenarios.Model.Analysis;

namespace Scenarios.Model.Tests.Analysis.Sensitivity;

/// <summary>Two threads, and what was reported to them.</summary>
internal sealed class TwoThreads(CancellationToken cancellation = default) : AnalysisWork
{
    private readonly Lock reporting = new();

    public List<double> Reports { get; } = [];

    public override CancellationToken Cancellation => cancellation;

    public override void ForEach(int count, Action<int> body) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, body);

    public override void Report(double share)
    {
        lock (reporting)
        {
            Reports.Add(share);
        }
    }
}
