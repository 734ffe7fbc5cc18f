using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The quantile function of a delay in whole years 延期年数分位数. It is a stair: where each step stands is found once, on the 2^52 values that a uniform can take, and
/// no draw needs the inverse distribution itself.
/// </summary>
internal sealed class DelayQuantile
{
    private const long Uniforms = 1L << 52;

    // u at or above stairs[i] means a delay of at least Least + 1 + i years.
    private readonly double[] stairs;

    public DelayQuantile(Quantile years)
    {
        Least = Delay(years, 0);
        Most = Delay(years, Uniforms - 1);
        stairs = [.. Enumerable.Range(Least + 1, Most - Least).Select(d => Stair(years, d))];
    }

    /// <summary>The least delay that can be drawn; that of a normal distribution may be negative.</summary>
    public int Least { get; }

    public int Most { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lane At(Lane u)
    {
        Lane delay = Least;
        foreach (var stair in stairs)
        {
            delay += Lane.WhereLess(u, stair, 0, 1);
        }

        return delay;
    }

    private static double Uniform(long index) => (index + 0.5) / Uniforms;

    private static int Delay(Quantile years, long index) => (int)ProjectPipeline.Delay(years.At(Uniform(index)))[0];

    // The first uniform that gives so many years: the quantile function never falls.
    private static double Stair(Quantile years, int delay)
    {
        long below = -1, at = Uniforms - 1;
        while (at - below > 1)
        {
            var middle = below + ((at - below) / 2);
            (below, at) = Delay(years, middle) >= delay ? (below, middle) : (middle, at);
        }

        return Uniform(at);
    }
}
