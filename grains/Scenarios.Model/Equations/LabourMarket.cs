using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Jobs, and what a shortage of hands does 劳动力市场.</summary>
public static class LabourMarket
{
    /// <summary>Jobs of a sector 行业就业人数. (M-1) V / (productivity (1 + productivity_growth)^(t − base))</summary>
    /// <param name="valueAdded">V, 万元 of base-year prices.</param>
    /// <param name="jobsPerValueAdded">1 / productivity in that year, jobs per 万元: see <see cref="Trends"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Jobs(Real valueAdded, double jobsPerValueAdded) => valueAdded.Amount * jobsPerValueAdded;

    /// <summary>Labour gap 用工缺口. (M-2) jobs / (supply-share · population) − 1: positive when hands are short</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Gap(Lane jobs, Lane supplyShare, Lane population) => jobs / (supplyShare * population) - 1;

    /// <summary>Damping of next year's organic growth 增长抑制系数. (M-3) λ = clamp(1 − scarcity · max(0, gap), 0, 1)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Slowdown(Lane scarcity, Lane gap) => Lane.Max(0, Lane.Min(1, 1 - scarcity * Lane.Max(0, gap)));
}
