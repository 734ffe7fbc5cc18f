namespace Scenarios.Model.Analysis.Discovery;

/// <summary>How boxes are sought PRIM 设定.</summary>
/// <param name="Peel">Alpha 剥离比例: the share of a box that one peel takes.</param>
/// <param name="Density">The density that is wanted of a box.</param>
/// <param name="Boxes">At most so many boxes.</param>
public sealed record PrimSettings(double Peel, double Density, int Boxes)
{
    /// <summary>No box holds fewer points than this, nor than <see cref="LeastMass"/>: its density would say little.</summary>
    public const int LeastPoints = 30;

    /// <summary>No box holds a smaller share of all points than this (Friedman and Fisher's beta).</summary>
    public const double LeastMass = 0.01;

    /// <summary>The outcome must have come about at least so often for a box to be sought.</summary>
    public const int LeastHits = 20;

    /// <summary>A condition whose quasi-p value is above this is dropped.</summary>
    public const double Significance = 0.05;

    /// <summary>Half-samples in which boxes are sought again.</summary>
    public const int HalfSamples = 20;

    /// <summary>The fewest points of a box, among so many.</summary>
    public static int Support(int points) => Math.Max(LeastPoints, (int)Math.Ceiling(LeastMass * points));
}
