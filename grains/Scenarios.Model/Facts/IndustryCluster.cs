namespace Scenarios.Model.Facts;

/// <summary>
/// An industrial cluster 产业集群 of one sector: its base value added (万元) and, for clusters of industry, which shares of it are
/// above designated size 规上, manufacturing 制造业, strategic emerging 战略性新兴 and high-tech 高技术.
/// </summary>
public sealed record IndustryCluster(
    string Id,
    string Sector,
    BilingualText Name,
    double BaseValueAdded,
    double AboveScaleShare,
    double ManufacturingShare,
    double EmergingShare,
    double HighTechShare);
