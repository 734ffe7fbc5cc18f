using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>What projects buy from local suppliers 产业关联: input–output, closed with respect to households.</summary>
public static class Linkages
{
    /// <summary>Gross output of a sector's projects 项目总产出. (L-1) f = Σ X / v</summary>
    /// <param name="projectValueAdded">Σ X, 万元 of base-year prices.</param>
    /// <param name="outputPerValueAdded">1 / v.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real GrossOutput(Real projectValueAdded, double outputPerValueAdded) => outputPerValueAdded * projectValueAdded;

    /// <summary>Construction output that projects order 项目投资拉动的建筑业产出. (L-1) h J, added to f of construction</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real ConstructionOutput(Lane constructionContent, Real investment) => constructionContent * investment;

    /// <summary>Value added that one unit of demand for a buyer's output brings about in a seller 关联系数. (L-2) v (L − I), so that W = φ Σ v (L − I) f</summary>
    /// <param name="valueAddedRate">v of the seller.</param>
    /// <param name="required">L: output required of the seller in all.</param>
    /// <param name="itself">Whether the seller is the buyer.</param>
    public static double PerDemand(double valueAddedRate, double required, bool itself) => valueAddedRate * (required - (itself ? 1 : 0));

    /// <summary>Linkage value added 关联增加值. (L-2) W = φ Σ v (L − I) f</summary>
    /// <param name="response">φ: the share of the demand that local suppliers can meet.</param>
    /// <param name="broughtAbout">Σ v (L − I) f: what the demand would bring about if they could meet all of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real ValueAdded(Lane response, Real broughtAbout) => response * broughtAbout;

    /// <summary>Value added of a sector 行业增加值. (L-3) V = D + W, and + v h J for construction</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Real Total(Real direct, Real linkage, Real construction) => direct + linkage + construction;
}
