using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What the clusters of a sector yield together in a year 行业当年直接产出, 万元 of base-year prices: D, Σ X, f (gross output of projects) and Σ J.
/// </summary>
public readonly record struct SectorYield(Real Direct, Real Projects, Real GrossOutput, Real Investment);
