namespace Scenarios.Model.Analysis.Discovery;

/// <summary>What made a box another one 轨迹步骤.</summary>
public enum StepKind
{
    /// <summary>The box of all points that are left.</summary>
    Start,

    /// <summary>剥离: points at one end went.</summary>
    Peel,

    /// <summary>粘贴: points beyond one end came back.</summary>
    Paste,

    /// <summary>剔除: a condition was dropped, being insignificant.</summary>
    Drop,
}
