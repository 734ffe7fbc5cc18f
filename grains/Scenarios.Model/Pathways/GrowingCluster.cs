using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A cluster in a year: its own place, and that of its growth assumption.</summary>
internal readonly record struct GrowingCluster(LanePlace Cluster, LanePlace Growth);
