using System.Collections.Immutable;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>
/// Why two scenarios differ 差异归因: their difference in the central case, split exactly over the groups of levers in which they differ. The game's worth of a coalition is
/// the outcome where its groups are the second scenario's and all else is the first's; lanes are coalitions.
/// </summary>
/// <param name="Groups">The groups, at most <see cref="Shapley.MostPlayers"/>.</param>
/// <param name="Differences">Of each outcome; parts are in the order of the groups.</param>
/// <param name="Idle">How many levers differ that move no central case up to the last year that is asked for: ranges, shocks, later years.</param>
public sealed record Attribution(ImmutableArray<LeverGroup> Groups, ImmutableArray<AttributedDifference> Differences, int Idle)
{
    /// <summary>The parts of a difference, the largest first, the merged rest last.</summary>
    public IEnumerable<(LeverGroup Group, AttributedPart Part)> Sorted(AttributedDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return Groups.Zip(difference.Parts).OrderBy(x => x.First.Kind == LeverGroupKind.Rest).ThenByDescending(x => Math.Abs(x.Second.Part));
    }

    /// <summary>Two scenarios of one county. The first outcome decides which groups are merged, where there are more than can be told apart.</summary>
    /// <exception cref="ProjectionException">A coalition left the numbers.</exception>
    public static Attribution Of(ModelSetup a, ModelSetup b, IReadOnlyList<Outcome> outcomes, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(work);
        var year = outcomes.Max(o => o.Year);
        var union = new ScenarioUnion(a, b, year);
        var playerOf = PlayerOf(union, outcomes[0], work);
        var players = playerOf.Length == 0 ? 0 : playerOf.Max() + 1;
        var worth = union.Values(outcomes, 1 << players, (coalition, ofSecond) =>
        {
            for (var group = 0; group < ofSecond.Length; group++)
            {
                ofSecond[group] = (coalition >> playerOf[group] & 1) == 1;
            }
        }, work);
        var (from, to) = (Central(a, outcomes, year), Central(b, outcomes, year));
        return new Attribution(
            [.. Enumerable.Range(0, players).Select(p => Player(union, playerOf, p))],
            [.. outcomes.Select((o, i) => Difference(o, from[i], to[i], players, worth[i]))],
            UnionSwitches.Idle(a, b, year));
    }

    private static AttributedDifference Difference(Outcome outcome, double from, double to, int players, double[] worth)
    {
        // What the coalition of nobody and that of all give is what the scenarios themselves give; anything else would be a fault of this program.
        if (!IsNear(worth[0], from) || !IsNear(worth[^1], to))
        {
            throw new InvalidOperationException($"the union of the scenarios gives {worth[0]:R} … {worth[^1]:R} for {outcome}, they themselves {from:R} … {to:R}");
        }

        var parts = Shapley.Parts(players, worth);
        return new AttributedDifference(outcome, from, to, [.. parts.Select((part, p) => new AttributedPart(part, worth[1 << p] - worth[0], worth[^1] - worth[worth.Length - 1 - (1 << p)]))]);
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b)) + 1e-12;

    private static double[] Central(ModelSetup setup, IReadOnlyList<Outcome> outcomes, int year)
    {
        var block = new CaseBlock(Horizon.Cut(setup, year), outcomes);
        block.Run();
        return [.. outcomes.Select((_, i) => block.Value(i, 0))];
    }

    // Which player each group is part of. With too many groups those of the least effect, alone or last whichever is larger, are one player: alone and last change
    // places when the scenarios do, so that the same groups are merged then.
    private static int[] PlayerOf(ScenarioUnion union, Outcome outcome, AnalysisWork work)
    {
        var groups = union.Groups.Length;
        if (groups <= Shapley.MostPlayers)
        {
            return [.. Enumerable.Range(0, groups)];
        }

        var values = union.Values([outcome], 2 * (groups + 1), (coalition, ofSecond) =>
        {
            for (var group = 0; group < groups; group++)
            {
                ofSecond[group] = coalition == group || (coalition > groups && coalition - groups - 1 != group);
            }
        }, work)[0];
        double Effect(int group) => Math.Max(Math.Abs(values[group] - values[groups]), Math.Abs(values[^1] - values[groups + 1 + group]));
        int[] kept = [.. Enumerable.Range(0, groups).OrderByDescending(Effect).Take(Shapley.MostPlayers - 1).Order()];
        return [.. Enumerable.Range(0, groups).Select(group => Array.IndexOf(kept, group) is >= 0 and var player ? player : kept.Length)];
    }

    private static LeverGroup Player(ScenarioUnion union, int[] playerOf, int player)
    {
        LeverGroup[] groups = [.. union.Groups.Where((_, group) => playerOf[group] == player)];
        return groups is [var only] ? only : LeverGroup.Rest(groups);
    }
}
