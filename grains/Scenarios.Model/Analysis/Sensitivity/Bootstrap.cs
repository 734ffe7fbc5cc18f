using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>
/// Resamples of the rows of a sample, with replacement 自助法重抽样. A resample is a weight for each row: how often it was taken. Lanes are resamples, each addressed by its number.
/// </summary>
public static class Bootstrap
{
    public const int Resamples = 1000;

    public const double Confidence = 0.95;

    private static readonly ulong Stream = StreamNames.Hash(StreamNames.Bootstrap);

    /// <summary>The whole sample: each row once.</summary>
    internal static Lanes Whole(int rows)
    {
        var weights = new Lanes(rows);
        weights.Fill(1);
        return weights;
    }

    /// <summary>The resamples of a lane, counted from 0.</summary>
    internal static Lanes Weights(ulong seed, int rows, int lane)
    {
        var weights = new Lanes(rows);
        weights.Fill(0);
        for (var resample = 0; resample < Lane.Width; resample++)
        {
            var first = ((ulong)lane * Lane.Width + (ulong)resample) * (ulong)rows;
            for (var taken = 0; taken < rows; taken++)
            {
                weights.Row((int)(Philox.Uniform(seed, Stream, first + (ulong)taken) * rows))[resample]++;
            }
        }

        return weights;
    }

    /// <summary>Σ w x, by resample.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static Lane Sum(Lanes weights, double[] values)
    {
        Lane sum = 0;
        for (var row = 0; row < values.Length; row++)
        {
            sum += weights[row] * values[row];
        }

        return sum;
    }

    /// <summary>Estimates from the whole sample and from the resamples.</summary>
    /// <param name="seed">Of the resamples.</param>
    /// <param name="rows">Of the sample.</param>
    /// <param name="count">How many numbers are estimated.</param>
    /// <param name="estimate">Estimates all of them under a lane's sets of weights.</param>
    /// <param name="work">Threads.</param>
    internal static Estimate[] Estimates(ulong seed, int rows, int count, Action<Lanes, Lane[]> estimate, AnalysisWork work)
    {
        var whole = new Lane[count];
        estimate(Whole(rows), whole);
        var resampled = new double[count][];
        for (var i = 0; i < count; i++)
        {
            resampled[i] = new double[Resamples];
        }

        work.ForEach((Resamples + Lane.Width - 1) / Lane.Width, lane =>
        {
            var found = new Lane[count];
            estimate(Weights(seed, rows, lane), found);
            var first = lane * Lane.Width;
            for (var i = 0; i < count; i++)
            {
                for (var resample = 0; resample < Math.Min(Lane.Width, Resamples - first); resample++)
                {
                    resampled[i][first + resample] = found[i][resample];
                }
            }
        });
        var estimates = new Estimate[count];
        for (var i = 0; i < count; i++)
        {
            estimates[i] = Estimate.Of(whole[i][0], resampled[i]);
        }

        return estimates;
    }
}
