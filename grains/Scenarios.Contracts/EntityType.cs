namespace Scenarios.Contracts;

/// <summary>What can be described or has a pathway 实体类型.</summary>
[GenerateSerializer]
[Alias("scenario.EntityType")]
public enum EntityType
{
    /// <summary>县域.</summary>
    County,

    /// <summary>行业.</summary>
    Sector,

    /// <summary>产业集群.</summary>
    Cluster,

    /// <summary>乡镇.</summary>
    Township,

    /// <summary>园区.</summary>
    Park,

    /// <summary>项目.</summary>
    Project,

    /// <summary>假设.</summary>
    Assumption,

    /// <summary>指标.</summary>
    Indicator,

    /// <summary>目标.</summary>
    Target,

    /// <summary>公共工程.</summary>
    PublicWork,
}
