using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Where the county's value added and people are 乡镇分布.</summary>
public static class TownshipAllocation
{
    /// <summary>What stands in a township of one amount 落在乡镇的份额. (T-1) w O, share W, construction share · v h J</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Placed(double share, Real amount) => share * amount;

    /// <summary>Share of a township in the county's population 乡镇人口份额. (T-2) n (1 + drift)^(t − base) / Σ n (1 + drift)^(t − base)</summary>
    /// <param name="weight">n (1 + drift)^(t − base) of the township: see <see cref="Trends"/>.</param>
    /// <param name="weights">The sum of all townships' weights.</param>
    public static double PopulationShare(double weight, double weights) => weight / weights;

    /// <summary>Population of a township 乡镇常住人口. (T-2) pop · share</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Residents(Lane population, double share) => population * share;
}
