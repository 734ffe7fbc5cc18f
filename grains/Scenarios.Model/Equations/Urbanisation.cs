using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Urban share of residents 常住人口城镇化率.</summary>
public static class Urbanisation
{
    /// <summary>What the odds of living in a town are multiplied by each year 年优势比. (U-1) e^speed</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane OddsRatio(Lane speed) => Lane.Exp(speed);

    /// <summary>(U-1) logit u = logit u₋₁ + speed, so u / (1 − u) = e^speed u₋₁ / (1 − u₋₁)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Next(Lane previous, Lane oddsRatio)
    {
        Lane odds = previous / (1 - previous) * oddsRatio;
        return odds / (1 + odds);
    }
}
