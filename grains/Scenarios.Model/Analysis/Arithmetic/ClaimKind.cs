namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>What a claim of the arithmetic is.</summary>
public enum ClaimKind
{
    /// <summary>A target of the plan 目标.</summary>
    Target,

    /// <summary>A statement of the plan, or about it 规划表述.</summary>
    Statement,

    /// <summary>The range of an assumption 假设区间.</summary>
    Range,
}
