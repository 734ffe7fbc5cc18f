using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Fixed-asset investment 固定资产投资.</summary>
public static class Investment
{
    /// <summary>(V-1) F = rate · Y + J, 万元 of base-year prices</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real FixedAssets(Lane rate, Real gdp, Real projects) => rate * gdp + projects;
}
