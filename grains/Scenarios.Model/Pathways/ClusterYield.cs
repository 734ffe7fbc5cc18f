using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What a cluster yields in a year 集群当年产出, 万元 of base-year prices: organic value added O, value added of its projects Σ X, their investment Σ J,
/// and the number of its projects that produce.
/// </summary>
public readonly record struct ClusterYield(Real Organic, Real Projects, Real Investment, Lane Producing);
