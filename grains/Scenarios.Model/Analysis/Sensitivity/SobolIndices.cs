using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>How the variance of an outcome is shared among factors 索博尔方差分解.</summary>
/// <param name="Mean">Of the outputs of A and B.</param>
/// <param name="Variance">Of the same; 0 where all outputs are equal, and then there is nothing to share.</param>
/// <param name="First">S, by factor: what a factor explains alone. Empty where there is nothing to share.</param>
/// <param name="Total">ST, by factor: with all its interactions.</param>
/// <param name="Pairs">Every pair, where the design has the second order.</param>
public sealed record SobolIndices(double Mean, double Variance, ImmutableArray<Estimate> First, ImmutableArray<Estimate> Total, ImmutableArray<SobolPair> Pairs)
{
    /// <summary>Standard deviation.</summary>
    public double Deviation => Math.Sqrt(Variance);
}
