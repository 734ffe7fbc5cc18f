using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Public revenue 财政收入.</summary>
public static class Fiscal
{
    /// <summary>Total fiscal revenue and general public budget revenue 财政总收入、一般公共预算收入. (F-1) R = R0 (nominal GDP / GDP0)^elasticity, 万元 of current prices</summary>
    public static Nominal Revenue(double atBase, Lane nominalGdpIndex, Lane elasticity) => new(Elasticity.Follow(atBase, nominalGdpIndex, elasticity));
}
