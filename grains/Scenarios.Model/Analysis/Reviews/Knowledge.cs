using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What the draws say once the actuals up to a year are known 各知情年份.</summary>
/// <param name="Year">The last year that is known.</param>
/// <param name="Evidence">How many actuals the draws are weighed by.</param>
/// <param name="Draws">How many draws were weighed.</param>
/// <param name="EffectiveDraws">How many of equal weight would tell as much.</param>
/// <param name="Probabilities">Of each judged target, with its standard error, in the order of the review's rows; null where no draw has a weight.</param>
public sealed record Knowledge(int Year, int Evidence, int Draws, double EffectiveDraws, ImmutableArray<(double Probability, double Error)>? Probabilities)
{
    /// <summary>The actuals lie outside what the model holds possible: too few draws come near them.</summary>
    public bool IsOutside => EffectiveDraws < ReviewSettings.EnoughDraws;
}
