namespace Scenarios.Contracts;

/// <summary>Whose task a line is 责任层级.</summary>
[GenerateSerializer]
[Alias("scenario.TaskKind")]
public enum TaskKind
{
    County,
    Sector,
    Cluster,

    /// <summary>The organic part of a cluster 内生增长.</summary>
    Organic,
    Project,

    /// <summary>What a sector gains from projects through linkages and their construction 项目带动.</summary>
    Linked,

    /// <summary>What is more than all headroom 超出可行余地.</summary>
    Beyond,
    Township,
}
