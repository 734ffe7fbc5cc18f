namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>A part of a work that tells how far it is after each of its items 分段进度.</summary>
/// <param name="work">The whole.</param>
/// <param name="from">How much is done when this part begins.</param>
/// <param name="to">And when it ends.</param>
public sealed class CountedWork(AnalysisWork work, double from, double to) : AnalysisWork
{
    public override CancellationToken Cancellation => work.Cancellation;

    public override void ForEach(int count, Action<int> body)
    {
        var done = 0;
        work.ForEach(count, i =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            body(i);
            Report((double)Interlocked.Increment(ref done) / count);
        });
    }

    public override void Report(double share) => work.Report(from + ((to - from) * share));
}
