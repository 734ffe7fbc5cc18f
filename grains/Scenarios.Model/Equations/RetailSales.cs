using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Retail sales of consumer goods 社会消费品零售总额.</summary>
public static class RetailSales
{
    /// <summary>(R-1) S = S0 (nominal GDP / GDP0)^elasticity, 万元 of current prices</summary>
    /// <param name="atBase">S0.</param>
    /// <param name="growth">(nominal GDP / GDP0)^elasticity: see <see cref="Elasticity"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Nominal Of(double atBase, Lane growth) => new(atBase * growth);
}
