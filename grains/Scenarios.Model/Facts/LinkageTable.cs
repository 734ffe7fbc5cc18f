using System.Collections.Immutable;

namespace Scenarios.Model.Facts;

/// <summary>
/// Local technical coefficients 本地投入系数, closed with respect to households: row = seller, column = buyer, in the order of
/// the sectors and, last, households.
/// </summary>
public sealed record LinkageTable(ImmutableArray<string> Order, ImmutableArray<double> Coefficients)
{
    /// <summary>The name of the last row and column.</summary>
    public const string Households = "households";

    public int Size => Order.Length;

    public double this[int seller, int buyer] => Coefficients[(seller * Size) + buyer];
}
