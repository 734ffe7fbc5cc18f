namespace Scenarios.Model.Analysis;

/// <summary>
/// What a caller gives a long analysis 分析运行环境: threads, a way to stop it, and somebody who wants to know how far it is. The model itself knows no threads;
/// no result may depend on how many there are.
/// </summary>
public abstract class AnalysisWork
{
    /// <summary>One thread, nobody waiting.</summary>
    public static AnalysisWork Alone { get; } = new OneThread();

    public abstract CancellationToken Cancellation { get; }

    /// <summary>Does something for each number below the count, in any order, perhaps side by side.</summary>
    public abstract void ForEach(int count, Action<int> body);

    /// <summary>Tells how much is done, from 0 to 1.</summary>
    public abstract void Report(double share);

    private sealed class OneThread : AnalysisWork
    {
        public override CancellationToken Cancellation => CancellationToken.None;

        public override void ForEach(int count, Action<int> body)
        {
            for (var i = 0; i < count; i++)
            {
                body(i);
            }
        }

        public override void Report(double share)
        {
        }
    }
}
