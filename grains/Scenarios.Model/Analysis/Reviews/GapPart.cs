namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A line of the gap between a projection and what was published 差距分解项.</summary>
public enum GapPart
{
    /// <summary>数据修订.</summary>
    Revision,

    /// <summary>价格因素.</summary>
    Price,

    /// <summary>共同因素: what strikes all sectors.</summary>
    Common,

    /// <summary>行业因素: what strikes one.</summary>
    Sector,

    /// <summary>项目延期、取消或提前.</summary>
    Project,

    /// <summary>未解释部分.</summary>
    Residual,
}
