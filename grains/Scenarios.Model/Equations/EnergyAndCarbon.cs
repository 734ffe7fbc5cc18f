using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Energy and carbon dioxide 能源与碳排放.</summary>
public static class EnergyAndCarbon
{
    /// <summary>Energy of a sector 行业能源消费, tce. (E-1) V · intensity (1 − decline)^(t − base); the intensity of that year comes from <see cref="Trends"/></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Energy(Real valueAdded, double intensity) => valueAdded.Amount * intensity;

    /// <summary>Carbon dioxide 二氧化碳排放, t. (E-2) CO2 = carbon.intensity · E</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane CarbonDioxide(Lane energy, Lane intensity) => intensity * energy;
}
