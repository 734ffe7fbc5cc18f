using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A cluster with projects: its place among all clusters and among those with projects, and the sites of those that yield something.</summary>
internal readonly record struct BuildingCluster(int Index, LanePlace Cluster, LanePlace Row, LanePlace[] Sites);
