namespace Scenarios.Model.Analysis.Ranking;

/// <summary>What is done to a project, against the scenario as it is 项目变动.</summary>
public enum ProjectChange
{
    /// <summary>It is built for sure 确定落地.</summary>
    Realised,

    /// <summary>It is dropped 取消.</summary>
    Cancelled,

    /// <summary>It starts a year earlier 提前一年.</summary>
    Earlier,

    /// <summary>It starts a year later 推迟一年.</summary>
    Later,
}
