using Scenarios.Model.Facts;

namespace Benchmarks.Scalar;

/// <summary>The distribution of an assumption, with what does not depend on the draw worked out 分布.</summary>
internal readonly struct ScalarDistribution(Assumption assumption)
{
    private readonly Distribution kind = assumption.Low == assumption.High ? Distribution.Fixed : assumption.Distribution;
    private readonly double low = assumption.Low;
    private readonly double mode = assumption.Mode;
    private readonly double high = assumption.High;
    private readonly double deviation = (assumption.High - assumption.Low) / (2 * 1.6448536269514722);
    private readonly double modeAt = (assumption.Mode - assumption.Low) / (assumption.High - assumption.Low);
    private readonly double below = (assumption.High - assumption.Low) * (assumption.Mode - assumption.Low);
    private readonly double above = (assumption.High - assumption.Low) * (assumption.High - assumption.Mode);

    public bool IsFixed => kind == Distribution.Fixed;

    public double Mode => mode;

    /// <summary>The value at a uniform number.</summary>
    public double At(double u) => kind switch
    {
        Distribution.Triangular => u < modeAt ? low + Math.Sqrt(u * below) : high - Math.Sqrt((1 - u) * above),
        Distribution.Uniform => low + (u * (high - low)),
        Distribution.Normal => mode + (deviation * ScalarRandom.InverseNormal(u)),
        _ => mode,
    };
}
