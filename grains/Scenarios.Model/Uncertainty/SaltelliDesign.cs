using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The sample from which Sobol' indices are estimated 萨特利抽样设计 (Saltelli 2002; Saltelli et al. 2010): two independent samples A and B of the same number of rows, and
/// for each factor A with that factor's numbers from B; with the second order also B with that factor's numbers from A. It lies block by block, each as long as A.
/// Assumptions are points of Sobol's sequence with twice as many dimensions, scrambled after Owen; chance is Monte Carlo. What belongs to no factor is as in A.
/// </summary>
public sealed record SaltelliDesign : FactorDesign
{
    /// <summary>Rows are a power of two from here on: so many points of the sequence are balanced, and the draws of a lane never belong to two blocks.</summary>
    public const int LeastRows = 16;

    public const int MostRows = 1 << 16;

    private readonly SobolSequence sequence;

    /// <param name="sequence">With two dimensions for each assumption of the factors.</param>
    /// <param name="factors">What moves.</param>
    /// <param name="rows">N.</param>
    /// <param name="secondOrder">Whether the indices of pairs are wanted, too.</param>
    internal SaltelliDesign(SobolSequence sequence, ImmutableArray<DesignFactor> factors, int rows, bool secondOrder)
        : base(factors)
    {
        this.sequence = sequence;
        (Rows, HasSecondOrder) = (rows, secondOrder);
    }

    /// <summary>N.</summary>
    public int Rows { get; }

    public bool HasSecondOrder { get; }

    public int Blocks => 2 + ((HasSecondOrder ? 2 : 1) * Factors.Length);

    public override long Draws => (long)Blocks * Rows;

    public override string Id => string.Create(CultureInfo.InvariantCulture, $"saltelli:{Rows}{(HasSecondOrder ? ":second" : "")}");

    /// <summary>The block of A with a factor from B.</summary>
    internal static int FromB(int factor) => 2 + factor;

    /// <summary>The block of B with a factor from A.</summary>
    internal int FromA(int factor) => 2 + Factors.Length + factor;

    /// <summary>Whether a block takes the numbers of a factor from B; −1 is what belongs to none.</summary>
    internal bool IsOfB(int block, int factor) => factor >= 0 && (block == 1 || block == FromB(factor) || (block >= FromA(0) && block != FromA(factor)));

    private protected override IUniforms Columns(ulong seed, string[] streams, int[] owners) => new SaltelliColumns(this, sequence, seed, streams, owners);
}
