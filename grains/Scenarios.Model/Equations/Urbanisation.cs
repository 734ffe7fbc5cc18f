using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Urban share of residents 常住人口城镇化率.</summary>
public static class Urbanisation
{
    /// <summary>(U-1) logit u = logit u₋₁ + speed</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Next(Lane previous, Lane speed)
    {
        Lane odds = previous / (1 - previous) * Lane.Exp(speed);
        return odds / (1 + odds);
    }
}
