namespace Scenarios.Model.Pathways;

/// <summary>What has a pathway 实体类型.</summary>
public enum EntityKind
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
}
