namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>Why a row or a window of the panel does not count 剔除原因.</summary>
public enum OutlookExclusionReason
{
    /// <summary>The row fails a check 记录未通过校验.</summary>
    FailedCheck,

    /// <summary>The figures of its two ends are not comparable 跨口径断点.</summary>
    Break,

    /// <summary>There is no row for its last year 末年缺数据.</summary>
    NoLastYear,

    /// <summary>It begins on the other side of the target than the county does 起点与目标的关系不同.</summary>
    OtherSide,

    /// <summary>It is the county itself 本县.</summary>
    Itself,
}
