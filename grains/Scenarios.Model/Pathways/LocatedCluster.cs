using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A cluster that stands in a township with part of itself.</summary>
internal readonly record struct LocatedCluster(LanePlace Cluster, double Share);
