namespace Scenarios.Contracts;

/// <summary>What kind of statement a value is 数据性质.</summary>
[GenerateSerializer]
[Alias("scenario.SourceKind")]
public enum SourceKind
{
    /// <summary>观测.</summary>
    Observed,

    /// <summary>规划.</summary>
    Plan,

    /// <summary>推算.</summary>
    Derived,

    /// <summary>假设.</summary>
    Assumption,

    /// <summary>Computed by the model 模型计算.</summary>
    Computed,
}
