using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>
/// The least effort that satisfies linear goals within bounds 线性目标下的最小努力: minimise ½ Σ (w d)² so that each constant + slope · d ≥ 0, least ≤ d ≤ most. By its dual, one multiplier
/// a goal, each found by halving in turn until none moves.
/// </summary>
internal static class LeastEffort
{
    private const int Turns = 200;
    private const int Halvings = 80;
    private const double Largest = 1e12;
    private const double Enough = 1e-12;

    /// <summary>The distances; null when no distances within the bounds satisfy the goals.</summary>
    public static double[]? Of(ImmutableArray<ReachLever> levers, double[] constants, double[][] slopes)
    {
        var multipliers = new double[constants.Length];
        for (var turn = 0; turn < Turns; turn++)
        {
            var largest = 0.0;
            for (var j = 0; j < multipliers.Length; j++)
            {
                var before = multipliers[j];
                multipliers[j] = Multiplier(levers, constants, slopes, multipliers, j);
                largest = Math.Max(largest, Math.Abs(multipliers[j] - before) / (1 + before));
            }

            if (largest < Enough)
            {
                break;
            }
        }

        var distances = Distances(levers, slopes, multipliers);
        return constants.Select((c, j) => Slack(c, slopes[j], distances)).All(s => s >= -1e-6) ? distances : null;
    }

    // The least multiplier with which goal j is satisfied; the more it weighs, the nearer the distances come to what it wants.
    private static double Multiplier(ImmutableArray<ReachLever> levers, double[] constants, double[][] slopes, double[] multipliers, int j)
    {
        double SlackAt(double multiplier)
        {
            multipliers[j] = multiplier; // the caller puts the one that is found in its place
            return Slack(constants[j], slopes[j], Distances(levers, slopes, multipliers));
        }

        if (SlackAt(0) >= 0)
        {
            return 0;
        }

        var high = 1.0;
        while (SlackAt(high) < 0)
        {
            high *= 4;
            if (high > Largest)
            {
                return Largest;
            }
        }

        var low = 0.0;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = SlackAt(middle) >= 0 ? (low, middle) : (middle, high);
        }

        return high;
    }

    private static double[] Distances(ImmutableArray<ReachLever> levers, double[][] slopes, double[] multipliers)
    {
        var distances = new double[levers.Length];
        for (var i = 0; i < distances.Length; i++)
        {
            var pull = 0.0;
            for (var j = 0; j < multipliers.Length; j++)
            {
                pull += multipliers[j] * slopes[j][i];
            }

            distances[i] = Math.Clamp(pull / (levers[i].Weight * levers[i].Weight), levers[i].Least, levers[i].Most);
        }

        return distances;
    }

    private static double Slack(double constant, double[] slopes, double[] distances)
    {
        var slack = constant;
        for (var i = 0; i < slopes.Length; i++)
        {
            slack += slopes[i] * distances[i];
        }

        return slack;
    }
}
