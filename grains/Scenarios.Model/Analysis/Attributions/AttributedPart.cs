namespace Scenarios.Model.Analysis.Attributions;

/// <summary>A group's part of a difference 贡献, in the unit of the indicator.</summary>
/// <param name="Part">Its Shapley value: parts add up to the difference.</param>
/// <param name="Alone">What it brings when it alone is changed 单独作用.</param>
/// <param name="Last">What it brings when all others are changed already 最后加入的作用.</param>
public sealed record AttributedPart(double Part, double Alone, double Last)
{
    /// <summary>What it brings by meeting the others 交互作用.</summary>
    public double Interaction => Part - Alone;
}
