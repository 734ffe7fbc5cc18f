namespace Scenarios.Model.Facts;

/// <summary>
/// An investment project 项目 of a cluster, in a township: investment (万元, base-year prices), value added a year at full capacity (万元, base-year prices),
/// the pool it stands in (<see cref="Stage"/> 项目阶段), start year and years to build. Capacity, its unit and price tell how the value added was derived.
/// </summary>
public sealed record InvestmentProject(
    string Id,
    string Cluster,
    string Township,
    BilingualText Name,
    double Investment,
    double FullValueAdded,
    string Stage,
    int Start,
    int BuildYears,
    double? Capacity,
    string CapacityUnit,
    double? UnitPrice,
    double? ValueAddedRate,
    Place Place);
