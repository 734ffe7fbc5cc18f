using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>How deep a task table goes 分解层级.</summary>
public enum CascadeLines
{
    All,
    Sectors,
    Clusters,
    Projects,
    Townships,
}

/// <summary>Which lines a depth of the task table holds 分解层级所含的行.</summary>
public static class CascadeLinesExtensions
{
    /// <summary>The county and what is beyond all bounds are always told, so that the lines add up.</summary>
    public static bool Hold(this CascadeLines lines, TaskKind level) => level switch
    {
        TaskKind.County or TaskKind.Beyond => true,
        TaskKind.Township => lines is CascadeLines.Townships or CascadeLines.All,
        TaskKind.Sector => lines != CascadeLines.Townships,
        TaskKind.Cluster or TaskKind.Linked => lines is CascadeLines.Clusters or CascadeLines.Projects or CascadeLines.All,
        _ => lines is CascadeLines.Projects or CascadeLines.All,
    };
}
