namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>What goal seeking wants of a set of levers 目标函数: for each candidate (a distance for each lever) numbers that must all be zero or more.</summary>
internal interface IReachGoal
{
    /// <summary>How many numbers a candidate has.</summary>
    int Count { get; }

    /// <summary>Whether many candidates cost little.</summary>
    bool IsCheap { get; }

    /// <summary>How far a lever is moved to see what it does, in units of its range.</summary>
    double StepOf(ReachLever lever);

    /// <summary>The numbers of candidates.</summary>
    double[][] Of(IReadOnlyList<double[]> candidates);

    /// <summary>How good candidates are where none reaches the goal: the more the better.</summary>
    double[] Merit(IReadOnlyList<double[]> candidates);
}
