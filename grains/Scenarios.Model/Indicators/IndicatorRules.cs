using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Indicators;

/// <summary>The formulas of the plan's indicators 规划指标公式.</summary>
public static class IndicatorRules
{
    /// <summary>Share of nominal GDP 占现价地区生产总值比重. (I-1)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Share(Nominal part, PerNominal perGdp) => part * perGdp;

    /// <summary>GDP of a year before the base, in base-year prices 上年不变价总值. (I-2) Y_base / (1 + real growth of the base year)</summary>
    public static double BackCast(double baseGdp, double realGrowth) => baseGdp / (1 + realGrowth);

    /// <summary>Compound annual rate since the base year 年均增速. (I-3) (x / x_base)^(1/(t − base)) − 1</summary>
    /// <param name="logarithm">ln(x / x_base).</param>
    /// <param name="years">t − base.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane AverageGrowth(Lane logarithm, int years) => Lane.Exp(1.0 / years * logarithm) - 1;

    /// <summary>Above-scale industrial value added 规上工业增加值. (I-4) S = A + Σ X + (A_base / V_base) W</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real AboveScale(Real organic, Real projects, double baseShare, Real linkage) => organic + projects + baseShare * linkage;

    /// <summary>Manufacturing of above-scale industry 规上工业中制造业比重. (I-5) (Σ m (a O + X) + (Σ m a O_base / V_base) W) / S</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane ManufacturingShare(Real manufacturing, double baseShare, Real linkage, Real aboveScale) =>
        (manufacturing + baseShare * linkage) / aboveScale;

    /// <summary>Above-scale industrial enterprises 规上工业企业数. (I-6) n0 (A / A_base)^elasticity + Σ r [age ≥ 0] of industry's projects</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Enterprises(double atBase, Lane organicIndex, Lane elasticity, Lane producing) =>
        atBase * Lane.Pow(organicIndex, elasticity) + producing;

    /// <summary>Strategic emerging industries' share 战略性新兴产业比重. (I-7) P_industry Σ emerging D / nominal GDP</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane EmergingShare(Real emerging, Deflator industryPrice, PerNominal perGdp) => emerging * industryPrice * perGdp;

    /// <summary>Fall of an intensity since the base year 单位能耗（碳排放）累计降低. (I-9) 1 − (x / Y) / (x_base / Y_base)</summary>
    /// <param name="amount">x.</param>
    /// <param name="perGdp">1 / Y.</param>
    /// <param name="perIntensityAtBase">Y_base / x_base.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane IntensityFall(Lane amount, PerReal perGdp, Lane perIntensityAtBase) => 1 - amount * perGdp.Inverse * perIntensityAtBase;
}
