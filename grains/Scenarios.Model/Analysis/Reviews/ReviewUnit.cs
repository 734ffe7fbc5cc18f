namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What a required change is counted in 所需变动的单位.</summary>
public enum ReviewUnit
{
    /// <summary>Nothing is required, or nothing can be told.</summary>
    None,

    /// <summary>A rate a year 年均增速.</summary>
    Rate,

    /// <summary>Points of a share a year 百分点/年.</summary>
    Points,

    /// <summary>Units a year 单位/年.</summary>
    Units,

    /// <summary>A fall a year 年均降幅.</summary>
    Fall,

    /// <summary>What may be lost a year without breaking the bound 每年可失余量.</summary>
    Margin,
}
