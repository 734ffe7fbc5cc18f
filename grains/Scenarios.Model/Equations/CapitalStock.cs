using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Capital, and the growth that neither capital nor labour explains 资本存量与增长核算.</summary>
public static class CapitalStock
{
    /// <summary>Capital stock of the base year 基年资本存量. (K-1) K = output-ratio · Y</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real AtBase(Lane outputRatio, Real gdp) => outputRatio * gdp;

    /// <summary>Capital stock 资本存量. (K-1) K = (1 − depreciation) K₋₁ + F</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Next(Real previous, Lane depreciation, Real investment) => (1 - depreciation) * previous + investment;

    /// <summary>Implied productivity growth 全要素生产率增速. (K-2) ln(Y/Y₋₁) − a ln(K/K₋₁) − (1 − a) ln(jobs/jobs₋₁)</summary>
    /// <param name="gdpGrowth">ln(Y/Y₋₁).</param>
    /// <param name="capitalGrowth">ln(K/K₋₁).</param>
    /// <param name="jobsGrowth">ln(jobs/jobs₋₁).</param>
    /// <param name="capitalShare">a.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane ProductivityGrowth(Lane gdpGrowth, Lane capitalGrowth, Lane jobsGrowth, Lane capitalShare) =>
        gdpGrowth - capitalShare * capitalGrowth - (1 - capitalShare) * jobsGrowth;

    /// <summary>Incremental capital–output ratio 增量资本产出比. (K-3) F / (Y − Y₋₁); undefined where GDP does not change</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane IncrementalOutputRatio(Real investment, Real gdp, Real previousGdp)
    {
        Real rise = gdp - previousGdp;
        return Lane.Select(Lane.AreEqual(rise.Amount, 0), Lane.Undefined, investment / rise);
    }
}
