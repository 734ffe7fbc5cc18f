namespace Scenarios.Model.Facts;

/// <summary>Whether a target binds the government or is expected of the economy 指标属性.</summary>
public enum TargetNature
{
    /// <summary>约束性.</summary>
    Binding,

    /// <summary>预期性.</summary>
    Expected,
}
