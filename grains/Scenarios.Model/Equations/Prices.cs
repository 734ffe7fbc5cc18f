using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Prices and what they turn real into 价格.</summary>
public static class Prices
{
    /// <summary>Deflator of a sector 行业平减指数. (P-1) P = P₋₁ (1 + π) H</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Deflator Next(Deflator previous, Rate inflation, Lane shock) => previous * (1 + inflation) * shock;

    /// <summary>Nominal value added 现价增加值. (P-2) N = P V</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Nominal AtCurrentPrices(Real valueAdded, Deflator price) => valueAdded * price;

    /// <summary>GDP deflator 地区生产总值平减指数. (P-3) Σ N / Σ V</summary>
    /// <param name="gdp">Σ N.</param>
    /// <param name="perGdpReal">1 / Σ V.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Deflator OfGdp(Nominal gdp, PerReal perGdpReal) => gdp * perGdpReal;
}
