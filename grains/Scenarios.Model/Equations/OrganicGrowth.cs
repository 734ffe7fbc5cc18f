using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>What a cluster grows by itself 内生增长.</summary>
public static class OrganicGrowth
{
    /// <summary>Organic value added of a cluster 产业集群内生增加值. (C-1) O = O₋₁ (1 + λ₋₁ g) G</summary>
    /// <param name="previous">O₋₁: last year's, 万元 of base-year prices.</param>
    /// <param name="growth">g: the growth assumption of the plan period, 1/year.</param>
    /// <param name="slowdown">λ₋₁: last year's damping by labour shortage, 0…1.</param>
    /// <param name="shock">G: the year's growth shock factor of the sector.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Next(Real previous, Rate growth, Lane slowdown, Lane shock) => previous * (1 + slowdown * growth) * shock;
}
