namespace Scenarios.Model.Facts;

/// <summary>What kind of statement a value is 数据性质.</summary>
public enum ProvenanceKind
{
    /// <summary>Published by a statistical office or a panel of such figures 观测.</summary>
    Observed,

    /// <summary>Stated by the plan 规划.</summary>
    Plan,

    /// <summary>Calculated from observations by a stated rule 推算.</summary>
    Derived,

    /// <summary>Judged, with the reason 假设.</summary>
    Assumption,
}
