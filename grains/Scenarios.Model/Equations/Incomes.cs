using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Disposable income per head 人均可支配收入.</summary>
public static class Incomes
{
    /// <summary>Urban and rural income 城镇、农村居民人均可支配收入. (H-1) I = I0 (nominal GDP per head / at base)^elasticity, 元 of current prices</summary>
    /// <param name="atBase">I0.</param>
    /// <param name="growth">(nominal GDP per head / at base)^elasticity: see <see cref="Elasticity"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane PerHead(double atBase, Lane growth) => atBase * growth;
}
