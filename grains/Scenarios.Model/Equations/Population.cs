using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Resident population 常住人口.</summary>
public static class Population
{
    /// <summary>(N-1) pop = pop₋₁ (1 + growth + job-pull · max(0, gap₋₁))</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Next(Lane previous, Lane growth, Lane jobPull, Lane previousGap) =>
        previous * (1 + growth + jobPull * Lane.Max(0, previousGap));
}
