namespace Scenarios.Model.Targets;

/// <summary>What can be said of a target 结论类型.</summary>
public enum VerdictKind
{
    /// <summary>Met in its year 达到.</summary>
    Reached,

    /// <summary>Not met in its year 未达到.</summary>
    Missed,

    /// <summary>The model does not compute it: base, target and required change only 跟踪.</summary>
    Tracked,

    /// <summary>Set by the upper level without a number 市级下达.</summary>
    SetByCity,
}
