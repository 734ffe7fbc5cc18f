namespace Scenarios.Model.Analysis.Reviews;

/// <summary>How a review is made 评估设置.</summary>
/// <param name="Draws">Of the run that is reviewed.</param>
/// <param name="MostDraws">At most so many are drawn to be weighed.</param>
/// <param name="Seed">Of the random numbers.</param>
public sealed record ReviewSettings(int Draws, int MostDraws, ulong Seed)
{
    /// <summary>Draws that count as much as this many of equal weight are enough.</summary>
    public const double EnoughDraws = 1000;
}
