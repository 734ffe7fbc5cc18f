namespace Scenarios.Model.Pathways;

/// <summary>A cluster's projects in one township 项目点位: value added is told by site, for that is what clusters and townships ask for.</summary>
public readonly record struct ProjectSite(int Cluster, int Township);
