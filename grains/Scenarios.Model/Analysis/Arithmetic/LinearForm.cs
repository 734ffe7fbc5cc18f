using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>A weighted sum of the variables of the arithmetic, and a constant 线性式. Amounts are in units of base-year GDP.</summary>
internal sealed record LinearForm(ImmutableArray<(int Variable, double Weight)> Terms, double Constant = 0)
{
    public static LinearForm Of(double constant) => new([], constant);

    public static LinearForm Sum(IEnumerable<int> variables) => new([.. variables.Select(v => (v, 1.0))]);

    /// <summary>Its value where the variables have these.</summary>
    public double At(IReadOnlyList<double> values) => Constant + Terms.Sum(t => t.Weight * values[t.Variable]);
}
