namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>
/// One inequality of a claim 约束行: left ≥ factor × right, or ≤. The factor is the claim's own number, or its growth over so many years: (1 + number)^years.
/// </summary>
internal sealed record ClaimRow(LinearForm Left, LinearForm Right, bool AtLeast, int Years = 0)
{
    // Nearer numbers than these leave a difference no digits.
    private const double LeastStep = 1e-6;

    public double Factor(double number) => Years == 0 ? number : Math.Pow(1 + number, Years);

    /// <summary>What the factor changes for each unit of the number between two numbers; at one number its derivative.</summary>
    public double Slope(double one, double other) => Years == 0 ? 1
        : Math.Abs(one - other) < LeastStep ? Years * Math.Pow(1 + one, Years - 1)
        : (Factor(one) - Factor(other)) / (one - other);

    /// <summary>The number at which the row just holds for these values.</summary>
    public double Number(IReadOnlyList<double> values)
    {
        var ratio = Left.At(values) / Right.At(values);
        return Years == 0 ? ratio : Math.Pow(ratio, 1.0 / Years) - 1;
    }
}
