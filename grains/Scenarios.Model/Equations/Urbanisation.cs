using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Urban share of residents 常住人口城镇化率.</summary>
public static class Urbanisation
{
    /// <summary>What the odds of living in a town are multiplied by each year 年优势比. (U-1) e^speed</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane OddsRatio(Lane speed) => Lane.Exp(speed);

    /// <summary>The odds of living in a town 城镇化优势. (U-1) u / (1 − u)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Odds(Lane share) => share / (1 - share);

    /// <summary>The odds a year later. (U-1) logit u = logit u₋₁ + speed, so they are e^speed times as great</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Next(Lane odds, Lane oddsRatio) => odds * oddsRatio;

    /// <summary>The share of the odds. (U-1) odds / (1 + odds)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Share(Lane odds) => odds / (1 + odds);
}
