using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Shocks and events 冲击与事件. In the central case every shock factor is 1.</summary>
public static class Shocks
{
    /// <summary>What strikes a sector in a year, a part that all sectors share and one of its own, as far as it is new 冲击合成. (S-1, S-2) sqrt(1 − rho²) sd n, n = sqrt(c) z + sqrt(1 − c) z_s</summary>
    /// <param name="commonWeight">sqrt(1 − rho²) sd sqrt(c), sd = shock.growth.{sector}, c = shock.common.</param>
    /// <param name="ownWeight">sqrt(1 − rho²) sd sqrt(1 − c).</param>
    /// <param name="common">z: standard normal, of the year.</param>
    /// <param name="own">z_s: standard normal, of the year and sector.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Innovation(Lane commonWeight, Lane ownWeight, Lane common, Lane own) => commonWeight * common + ownWeight * own;

    /// <summary>The growth shock lasts on 增速冲击的持续. (S-2) e = rho e₋₁ + sqrt(1 − rho²) sd n</summary>
    /// <param name="persistence">rho = shock.persistence.</param>
    /// <param name="previous">e₋₁, 0 at the base year.</param>
    /// <param name="innovation">sqrt(1 − rho²) sd n: see <see cref="Innovation"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Next(Lane persistence, Lane previous, Lane innovation) => persistence * previous + innovation;

    /// <summary>The factor of a shock whose logarithm has this variance, so that its expectation is 1 冲击因子. (S-3, S-4) exp(e − variance / 2)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Factor(Lane logarithm, Lane halfVariance) => Lane.Exp(logarithm - halfVariance);

    /// <summary>Half of the variance of a normal 方差之半. (S-3, S-4) sd² / 2</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane HalfVariance(Lane deviation) => 0.5 * (deviation * deviation);

    /// <summary>That of the growth shock so many years after the base 增速冲击方差之半. (S-3) sd² (1 − rho^{2 years}) / 2</summary>
    /// <param name="halfVariance">sd² / 2.</param>
    /// <param name="decay">rho^{2 years}.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane GrowthHalfVariance(Lane halfVariance, Lane decay) => halfVariance * (1 - decay);

    /// <summary>An event strikes a growth or price factor 事件冲击. (S-5) G ← G (1 + x), H ← H (1 + x)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Struck(Lane factor, double value) => factor * (1 + (Lane)value);
}
