namespace Scenarios.Model.Analysis.Attributions;

/// <summary>
/// The Shapley value of a game 沙普利值 (Shapley 1953): what each player adds to a coalition, averaged over all orders in which they may come. It is the one split that adds
/// up, treats equals alike, gives nothing to who adds nothing, and adds over games.
/// </summary>
public static class Shapley
{
    /// <summary>Coalitions double with each player: 4,096 of them.</summary>
    public const int MostPlayers = 12;

    /// <summary>
    /// φ_i = Σ over S without i of |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S)), exactly over all coalitions, summed in the order of their numbers.
    /// </summary>
    /// <param name="players">n.</param>
    /// <param name="worth">v by coalition: player i is in coalition m where bit i of m is set.</param>
    public static double[] Parts(int players, ReadOnlySpan<double> worth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(players);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostPlayers);
        ArgumentOutOfRangeException.ThrowIfNotEqual(worth.Length, 1 << players);
        var (weights, parts) = (Weights(players), new double[players]);
        for (var coalition = 0; coalition < worth.Length; coalition++)
        {
            for (var i = 0; i < players; i++)
            {
                if ((coalition & (1 << i)) == 0)
                {
                    parts[i] += weights[int.PopCount(coalition)] * (worth[coalition | (1 << i)] - worth[coalition]);
                }
            }
        }

        return parts;
    }

    // 12! is a whole number of 29 bits: only the division rounds.
    private static double[] Weights(int players) =>
        [.. Enumerable.Range(0, players).Select(size => (double)(Factorial(size) * Factorial(players - size - 1)) / Factorial(players))];

    private static long Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);
}
