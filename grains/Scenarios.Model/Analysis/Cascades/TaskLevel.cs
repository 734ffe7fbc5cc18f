namespace Scenarios.Model.Analysis.Cascades;

/// <summary>Whose task a line is 责任层级.</summary>
public enum TaskLevel
{
    /// <summary>The county's whole task 全县.</summary>
    County,

    /// <summary>A sector: its clusters, and what is linked to projects 行业.</summary>
    Sector,

    /// <summary>A cluster: its organic growth and its projects 集群.</summary>
    Cluster,

    /// <summary>The organic part of a cluster 内生增长.</summary>
    Organic,

    /// <summary>A project 项目.</summary>
    Project,

    /// <summary>What a sector gains from projects through linkages and their construction: kept at the central case 项目带动.</summary>
    Linked,

    /// <summary>What is more than all headroom 超出可行余地.</summary>
    Beyond,

    /// <summary>A township, by what stands in it 乡镇.</summary>
    Township,
}
