namespace Scenarios.Contracts;

/// <summary>Where a run stands 运算状态.</summary>
public enum RunState
{
    /// <summary>Nothing is known of it 未知.</summary>
    Unknown,

    /// <summary>Batches are under way 运算中.</summary>
    Running,

    /// <summary>All draws are summarised; nothing of it will change 已完成.</summary>
    Finished,

    /// <summary>Somebody stopped it; started again, it goes on 已取消.</summary>
    Cancelled,

    /// <summary>A draw left the numbers, a silo did not answer, or the program is at fault; the faults say which 失败.</summary>
    Failed,
}
