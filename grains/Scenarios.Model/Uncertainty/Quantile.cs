using System.Runtime.CompilerServices;
using Scenarios.Model.Facts;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>The quantile function of an assumption's distribution 分位数函数, with its constants worked out. See docs/model/01-shocks.</summary>
public readonly struct Quantile
{
    /// <summary>The standard normal quantile of 0.95: low and high of a normal assumption are its 5th and 95th percentile.</summary>
    private const double NormalAt95 = 1.6448536269514722;

    private readonly double low;
    private readonly double high;
    private readonly double left;
    private readonly double right;
    private readonly double turn;

    public Quantile(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        var (l, m, h) = (assumption.Low, assumption.Mode, assumption.High);
        (Kind, Mode, low, high) = (assumption.Distribution, m, l, h);
        if (Kind is Distribution.Triangular or Distribution.Uniform && l == h)
        {
            Kind = Distribution.Fixed;
        }

        if (Kind == Distribution.Triangular)
        {
            (turn, left, right) = ((m - l) / (h - l), (h - l) * (m - l), (h - l) * (h - m));
        }
        else if (Kind == Distribution.Normal)
        {
            Deviation = (h - l) / (2 * NormalAt95);
        }
    }

    /// <summary>Always one value.</summary>
    public Quantile(double value) => (Kind, Mode) = (Distribution.Fixed, value);

    public Distribution Kind { get; }

    public double Mode { get; }

    /// <summary>Standard deviation of a normal.</summary>
    public double Deviation { get; }

    /// <summary>Whether all draws are the mode.</summary>
    public bool IsFixed => Kind == Distribution.Fixed;

    /// <summary>The value below which the assumption lies with probability u.</summary>
    // Not inlined: with the inverse normal, whoever inlined it would be more than the JIT takes where vectors of eight are put together from narrower ones.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public Lane At(Lane u) => Kind switch
    {
        Distribution.Triangular => Triangular(u),
        Distribution.Uniform => low + (high - low) * u,
        Distribution.Normal => Mode + Deviation * InverseNormal.Of(u),
        _ => Mode,
    };

    // u < c: low + sqrt(u (high − low)(mode − low)), else high − sqrt((1 − u)(high − low)(high − mode)).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lane Triangular(Lane u)
    {
        Lane root = Lane.Sqrt(Lane.WhereLess(u, turn, u * left, (1 - u) * right));
        return Lane.WhereLess(u, turn, low + root, high - root);
    }
}
