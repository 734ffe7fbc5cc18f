namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>The elementary effects of a factor, summed up 基本效应.</summary>
/// <param name="Mean">μ; null for a group, whose members go each their own way.</param>
/// <param name="MeanAbsolute">μ* (Campolongo et al. 2007), with its interval.</param>
/// <param name="Deviation">σ, with n − 1: interactions and curvature; null for a group.</param>
public sealed record MorrisEffect(double? Mean, Estimate MeanAbsolute, double? Deviation)
{
    /// <summary>Sums up the effects of a factor, one a trajectory.</summary>
    /// <param name="effects">At least two.</param>
    /// <param name="isGroup">Whether they have a size but no sign.</param>
    /// <param name="seed">Of the resamples.</param>
    public static MorrisEffect Of(IReadOnlyList<double> effects, bool isGroup, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(effects);
        ArgumentOutOfRangeException.ThrowIfLessThan(effects.Count, 2);
        var mean = effects.Average();
        double[] sizes = [.. effects.Select(Math.Abs)];
        var size = Bootstrap.Estimates(seed, sizes.Length, 1, (weights, found) => found[0] = Bootstrap.Sum(weights, sizes) / sizes.Length, AnalysisWork.Alone)[0];
        return isGroup
            ? new MorrisEffect(null, size, null)
            : new MorrisEffect(mean, size, Math.Sqrt(effects.Sum(e => (e - mean) * (e - mean)) / (effects.Count - 1)));
    }
}
