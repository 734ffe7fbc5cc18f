namespace Scenarios.Model.Facts;

/// <summary>How a target compares.</summary>
public enum TargetOperator
{
    /// <summary>&gt;=</summary>
    AtLeast,

    /// <summary>&gt;</summary>
    Above,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>&lt;</summary>
    Below,
}
