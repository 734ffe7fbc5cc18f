namespace Scenarios.Model.Analysis.Reviews;

/// <summary>The words for how likely a target is 趋势判断, given the actuals.</summary>
public enum TrendJudgement
{
    /// <summary>预计能够完成: at least 90%.</summary>
    ExpectedToBeReached,

    /// <summary>有望完成: at least 66%.</summary>
    Likely,

    /// <summary>存在较大不确定性: at least 33%.</summary>
    Uncertain,

    /// <summary>完成难度较大: at least 10%.</summary>
    Difficult,

    /// <summary>预计难以完成.</summary>
    NotExpected,

    /// <summary>不作预测: it is tracked only.</summary>
    NotProjected,
}
