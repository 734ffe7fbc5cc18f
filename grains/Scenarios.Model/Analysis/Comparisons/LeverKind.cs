namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>What a lever of a scenario acts on.</summary>
public enum LeverKind
{
    /// <summary>假设.</summary>
    Assumption,

    /// <summary>项目.</summary>
    Project,

    /// <summary>事件.</summary>
    Event,
}
