namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Statistics of draws of which each counts by a weight 加权抽样统计 (self-normalised importance sampling; Owen 2013, chapter 9).</summary>
public sealed class WeightedDraws
{
    private readonly double[] weights;
    private readonly double sum;

    /// <param name="weights">By draw, not negative.</param>
    public WeightedDraws(double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        this.weights = weights;
        var squares = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
            squares += weight * weight;
        }

        EffectiveSize = squares > 0 ? sum * sum / squares : 0;
    }

    /// <summary>Draws of which each counts as much as any other.</summary>
    public static WeightedDraws Equal(int draws) => new([.. Enumerable.Repeat(1.0, draws)]);

    /// <summary>How many draws of equal weight tell as much 有效样本量: (Σw)² / Σw² (Kish 1965).</summary>
    public double EffectiveSize { get; }

    /// <summary>How many draws there are, whatever their weights.</summary>
    public int Count => weights.Length;

    /// <summary>Whether any draw has a weight.</summary>
    public bool IsEmpty => sum <= 0;

    /// <summary>The weighted share of the draws in which something happens, and its standard error sqrt(Σ w² (h − p)²) / Σ w.</summary>
    public (double Probability, double Error) Probability(Func<int, bool> happens)
    {
        ArgumentNullException.ThrowIfNull(happens);
        var hits = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            hits += happens(i) ? weights[i] : 0;
        }

        var p = hits / sum;
        var variance = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            var error = weights[i] * ((happens(i) ? 1 : 0) - p);
            variance += error * error;
        }

        return (p, Math.Sqrt(variance) / sum);
    }

    /// <summary>Quantiles of values by draw: between the middles of the weights it is linear, so that equal weights give type 7 of Hyndman and Fan 1996.</summary>
    public double[] Quantiles(ReadOnlySpan<double> values, params ReadOnlySpan<double> shares)
    {
        var order = new int[values.Length];
        var keys = values.ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        var found = new double[shares.Length];
        var total = sum - (0.5 * (weights[order[0]] + weights[order[^1]]));
        for (var k = 0; k < shares.Length; k++)
        {
            found[k] = At(keys, order, shares[k] * total);
        }

        return found;
    }

    // Walks from the middle of one weight to that of the next.
    private double At(double[] keys, int[] order, double wanted)
    {
        var reached = 0.0;
        for (var i = 0; i + 1 < order.Length; i++)
        {
            var next = reached + (0.5 * (weights[order[i]] + weights[order[i + 1]]));
            if (next >= wanted && next > reached)
            {
                return keys[i] + ((keys[i + 1] - keys[i]) * ((wanted - reached) / (next - reached)));
            }

            reached = next;
        }

        return keys[^1];
    }
}
