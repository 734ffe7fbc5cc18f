using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Public revenue 财政收入.</summary>
public static class Fiscal
{
    /// <summary>Total fiscal revenue and general public budget revenue 财政总收入、一般公共预算收入. (F-1) R = R0 (nominal GDP / GDP0)^elasticity, 万元 of current prices</summary>
    /// <param name="atBase">R0.</param>
    /// <param name="growth">(nominal GDP / GDP0)^elasticity: see <see cref="Elasticity"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Nominal Revenue(double atBase, Lane growth) => new(atBase * growth);
}
