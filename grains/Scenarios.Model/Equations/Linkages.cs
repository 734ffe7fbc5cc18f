using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>What projects buy from local suppliers 产业关联: input–output, closed with respect to households.</summary>
public static class Linkages
{
    /// <summary>Gross output of a sector's projects 项目总产出. (L-1) f = Σ X / v</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real GrossOutput(Real projectValueAdded, double valueAddedRate) => projectValueAdded / valueAddedRate;

    /// <summary>Construction output that projects order 项目投资拉动的建筑业产出. (L-1) h J, added to f of construction</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real ConstructionOutput(Lane constructionContent, Real investment) => constructionContent * investment;

    /// <summary>Linkage value added of a sector 关联增加值. (L-2) W = φ v (L f − f)</summary>
    /// <param name="response">φ: the share of the demand that local suppliers can meet.</param>
    /// <param name="valueAddedRate">v of the sector.</param>
    /// <param name="required">(L f): output required in all, of this sector.</param>
    /// <param name="demand">f: of this sector.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real ValueAdded(Lane response, double valueAddedRate, Real required, Real demand) =>
        response * valueAddedRate * (required - demand);

    /// <summary>Value added of a sector 行业增加值. (L-3) V = D + W, and + v h J for construction</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Total(Real direct, Real linkage, Real construction) => direct + linkage + construction;
}
