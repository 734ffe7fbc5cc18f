namespace Scenarios.Model.Uncertainty;

/// <summary>How likely something is, by a share of draws 概率估计, with the interval of Wilson 1927 in which it lies with 90% confidence: it says what the number of draws leaves open, and nothing of the model.</summary>
/// <param name="Hits">Draws in which it happens.</param>
/// <param name="Draws">All draws.</param>
public readonly record struct TargetOdds(long Hits, long Draws)
{
    /// <summary>The standard normal quantile of 0.95.</summary>
    private const double Z = 1.6448536269514722;

    public double Probability => (double)Hits / Draws;

    /// <summary>Exactly 0 where nothing was hit: so the formula has it, but for rounding.</summary>
    public double Low => Hits == 0 ? 0 : Centre - HalfWidth;

    /// <summary>Exactly 1 where everything was.</summary>
    public double High => Hits == Draws ? 1 : Centre + HalfWidth;

    private double Centre => (Probability + (Z * Z / (2 * Draws))) / (1 + (Z * Z / Draws));

    private double HalfWidth => Z / (1 + (Z * Z / Draws)) * Math.Sqrt((Probability * (1 - Probability) / Draws) + (Z * Z / (4.0 * Draws * Draws)));
}
