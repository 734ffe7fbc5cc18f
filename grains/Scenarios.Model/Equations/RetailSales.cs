using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Retail sales of consumer goods 社会消费品零售总额.</summary>
public static class RetailSales
{
    /// <summary>(R-1) S = S0 (nominal GDP / GDP0)^elasticity, 万元 of current prices</summary>
    public static Nominal Of(double atBase, Lane nominalGdpIndex, Lane elasticity) => new(Elasticity.Follow(atBase, nominalGdpIndex, elasticity));
}
