using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>
/// The least change of levers that reaches targets 目标倒推, in the central case or with a probability; or, where there is none within the bounds, the nearest that can be had and a
/// certificate of it. docs/analysis/reach tells the method.
/// </summary>
public sealed class Reach
{
    /// <summary>Draws of the search, and those with which what it finds is told.</summary>
    private const int SearchDraws = 2048;
    private const int ClaimDraws = 20_000;

    private const int CentralSample = 4096;
    private const int ProbabilitySample = 32;

    private Reach()
    {
    }

    public required bool IsReached { get; init; }

    /// <summary>The levers that move; of all that may, when the targets cannot be reached.</summary>
    public required ImmutableArray<LeverMove> Moves { get; init; }

    /// <summary>Root of the sum of squares of weighted distances.</summary>
    public required double Effort { get; init; }

    public required ImmutableArray<TargetReach> Targets { get; init; }

    /// <summary>How likely all targets are together, before and after; null where no probability was asked for.</summary>
    public required TargetOdds? Before { get; init; }

    public required TargetOdds? After { get; init; }

    /// <summary>When unreachable: how many candidates spread over all bounds were tried as well, and how many of them reached the targets.</summary>
    public required int Sampled { get; init; }

    public required int SampledHits { get; init; }

    /// <summary>Looks for it.</summary>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="targets">What is to be reached, all of it.</param>
    /// <param name="levers">What may be moved.</param>
    /// <param name="probability">With what probability; null for the central case.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="work">Threads, progress, cancellation.</param>
    public static Reach Of(ModelSetup setup, ImmutableArray<Target> targets, ImmutableArray<ReachLever> levers, double? probability, ulong seed, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(work);
        var cut = Horizon.Cut(setup, targets.Max(t => t.Year));
        var central = new CentralGoal(cut, targets, levers, work);
        ProbabilityGoal Odds(int draws) => new(cut, targets, levers, Safe(probability!.Value, draws), seed, draws, work);
        IReachGoal goal = probability is null ? central : Odds(SearchDraws);
        IReachGoal claim = probability is null ? central : Odds(ClaimDraws);
        var search = new ReachSearch(levers, goal, work.Report);
        var check = new ReachSearch(levers, claim, _ => { });
        var start = search.Start;
        if (check.IsMetAt(start))
        {
            return Told(start, true, 0, 0);
        }

        double[] best;
        if (levers.Length == 1)
        {
            best = Ends(levers[0]).Select(e => (double[])[e]).MaxBy(e => goal.Of([e])[0].Min())!;
            if (search.FindOne() is { } one)
            {
                return Told(probability is null ? one : check.Tighten(one, best), true, 0, 0);
            }
        }
        else
        {
            best = search.Best();
            if (check.IsMetAt(best))
            {
                var mix = search.FindMix(best);
                return Told(probability is null ? mix : check.Tighten(mix, best), true, 0, 0);
            }
        }

        var sample = Sample(levers, probability is null ? CentralSample : ProbabilitySample, seed);
        return Told(best, false, sample.Length, goal.Of(sample).Count(ReachSearch.IsMet));

        Reach Told(double[] distances, bool reached, int sampled, int hits)
        {
            var odds = probability is null ? null : Odds(ClaimDraws);
            var scenario = new ProbabilityGoal(cut, targets, levers, 0.5, seed, 1, work).Scenario(distances);
            var after = new CentralGoal(new ModelSetup(cut.County, scenario), targets, [], work).Values([[]])[0];
            var before = central.Values([start])[0];
            var (oddsBefore, oddsAfter) = (odds?.Odds(cut.Scenario), odds?.Odds(scenario));
            return new Reach
            {
                IsReached = reached,
                Moves = [.. levers.Select((l, i) => new LeverMove(l, distances[i], l.IsAtEnd(distances[i]))).Where(m => m.Distance != 0)],
                Effort = ReachSearch.Effort(levers, distances),
                Targets = [.. targets.Select((t, i) => new TargetReach(t, before[i], after[i], oddsBefore?.Each[i], oddsAfter?.Each[i]))],
                Before = oddsBefore?.All,
                After = oddsAfter?.All,
                Sampled = sampled,
                SampledHits = hits,
            };
        }
    }

    // One standard error more than was asked for: the claim is to hold with other draws as well.
    private static double Safe(double probability, int draws) => Math.Min(probability + Math.Sqrt(probability * (1 - probability) / draws), 1);

    private static IEnumerable<double> Ends(ReachLever lever) => new[] { lever.Least, lever.Most }.Where(e => e != 0);

    // Candidates anywhere within the bounds, each lever on a stream of its own.
    private static double[][] Sample(ImmutableArray<ReachLever> levers, int count, ulong seed)
    {
        var streams = new RandomStreams(seed, levers.Select(l => $"reach/{l.Own.Key}"));
        var uniforms = new Lanes(levers.Length);
        var sample = new double[count][];
        for (var first = 0; first < count; first += Lane.Width)
        {
            streams.Fill(uniforms, (ulong)first);
            for (var lane = 0; lane < Lane.Width; lane++)
            {
                sample[first + lane] = [.. levers.Select((l, i) => l.Least + (uniforms.Row(i)[lane] * (l.Most - l.Least)))];
            }
        }

        return sample;
    }
}
