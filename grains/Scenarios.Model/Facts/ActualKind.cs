namespace Scenarios.Model.Facts;

/// <summary>What kind of publication an actual is 数据性质.</summary>
public enum ActualKind
{
    /// <summary>The source does not say 未注明.</summary>
    Unstated,

    /// <summary>初步核算.</summary>
    Preliminary,

    /// <summary>最终核实.</summary>
    Final,

    /// <summary>Revised after a census 普查修订.</summary>
    Census,
}
