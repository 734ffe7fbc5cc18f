namespace Scenarios.Model.Analysis.Reviews;

/// <summary>How a target stands 评定. The first four are of a review on the way, the next three of the final one.</summary>
public enum ReviewClass
{
    /// <summary>提前实现.</summary>
    Ahead,

    /// <summary>快于预期.</summary>
    Faster,

    /// <summary>基本符合预期.</summary>
    OnTrack,

    /// <summary>滞后.</summary>
    Lagging,

    /// <summary>完成.</summary>
    Completed,

    /// <summary>基本完成: an expected target whose task was done to 95%.</summary>
    NearlyCompleted,

    /// <summary>未完成.</summary>
    NotCompleted,

    /// <summary>不评级: set by the upper level.</summary>
    SetAbove,

    /// <summary>不评级: no actual.</summary>
    NoActual,

    /// <summary>不评级: no value of the base year.</summary>
    NoBase,

    /// <summary>不评级: the figures broke.</summary>
    Broken,
}
