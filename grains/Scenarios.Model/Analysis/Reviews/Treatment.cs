namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What is proposed 处理意见.</summary>
public enum Treatment
{
    /// <summary>巩固.</summary>
    Consolidate,

    /// <summary>预警关注: the progress is in order, and what is to come is not.</summary>
    Watch,

    /// <summary>继续推进.</summary>
    Continue,

    /// <summary>加力推进.</summary>
    PushHarder,

    /// <summary>研究调整: with the value that would be reached with a chance of 80%.</summary>
    StudyAdjustment,

    /// <summary>预警并制定达标方案: a binding target; no lower value is ever proposed.</summary>
    WarnAndPlan,

    /// <summary>补充数据.</summary>
    AddData,

    /// <summary>以市级考核为准.</summary>
    CityAssessment,
}
