namespace Scenarios.Model.Analysis.Discovery;

/// <summary>
/// What one condition of a box does 条件的显著性: how likely the box were to have so many hits by chance, if its points were any of the box without that condition
/// (the quasi-p value of Bryant and Lempert 2010).
/// </summary>
/// <param name="Condition">Which.</param>
/// <param name="QuasiP">拟 p 值.</param>
/// <param name="Without">What the box without it holds.</param>
public sealed record Significance(Condition Condition, double QuasiP, BoxCount Without)
{
    internal static Significance Of(Condition condition, BoxCount box, BoxCount without) => new(condition, BinomialTail.AtLeast(box.Hits, box.Points, without.Density), without);
}
