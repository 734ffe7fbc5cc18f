namespace Scenarios.Model.Facts;

/// <summary>The share (1) of a cluster's organic value added that stands in a township 集群所在乡镇.</summary>
public sealed record ClusterLocation(string Cluster, string Township, double Share);
