namespace Scenarios.Model.Targets;

/// <summary>How a required change is told.</summary>
public enum RequiredChange
{
    /// <summary>Nothing to tell: no base value or no target value.</summary>
    None,

    /// <summary>The base value already satisfies the target: it is to be kept; the amount is the margin 保持.</summary>
    Keep,

    /// <summary>A rate a year 年均增速.</summary>
    Rate,

    /// <summary>Points a year (fraction) 百分点/年.</summary>
    Points,

    /// <summary>Units a year 单位/年.</summary>
    Units,

    /// <summary>The average rate or the total itself, over the whole period 年均或累计.</summary>
    Whole,
}
