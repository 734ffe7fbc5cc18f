using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;
using Scenarios.Model.WhatIfs;

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
    private static readonly double[] Nudges = [0, 1e-4, 1e-3, 1e-2, 0.1, 1];

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

        var best = levers.Length == 1 ? search.BestOne() : search.Best();
        if (levers.Length == 1 && probability is null && search.FindOne() is { } one)
        {
            return Told(AsWritten(one, best), true, 0, 0);
        }

        if (check.IsMetAt(best))
        {
            return Told(Least(best), true, 0, 0);
        }

        // A place of the sample that does is as good a way in as the best corner.
        var sample = Sample(levers, probability is null ? CentralSample : ProbabilitySample, seed);
        double[][] hits = [.. sample.Zip(goal.Of(sample)).Where(s => ReachSearch.IsMet(s.Second)).Select(s => s.First)];
        return Array.Find(hits, check.IsMetAt) is { } found ? Told(Least(found), true, 0, 0) : Told(best, false, sample.Length, hits.Length);

        double[] Least(double[] reached)
        {
            var about = levers.Length == 1 ? search.FindOne() ?? reached : search.FindMix(reached);
            return probability is null ? AsWritten(about, reached) : check.Tighten(about, reached);
        }

        // Numbers are rounded the way they move, which may cost another target the little that it has to spare: then a little nearer to a place that does.
        double[] AsWritten(double[] at, double[] reached) =>
            Nudges.Select(n => at.Zip(reached, (a, b) => a + (n * (b - a))).ToArray()).FirstOrDefault(d => IsMet(After(Written(d)))) ?? at;

        ResolvedScenario Written(double[] distances) => ReachLever.Moved(cut.Scenario, levers, distances);

        double[] After(ResolvedScenario scenario) => CaseBlock.Central(new ModelSetup(cut.County, scenario), [.. targets.Select(Outcome.Of)]);

        bool IsMet(double[] values) => targets.Select((t, i) => VerdictRules.Meets(values[i], t.Operator!.Value, t.Value!.Value)).All(met => met);

        Reach Told(double[] distances, bool reached, int sampled, int sampledHits)
        {
            var odds = claim as ProbabilityGoal;
            var scenario = Written(distances);
            var after = After(scenario);
            var before = central.Values([start])[0];
            var (oddsBefore, oddsAfter) = (odds?.Odds(cut.Scenario), odds?.Odds(scenario));
            return new Reach
            {
                IsReached = reached && (oddsAfter is { } told ? told.All.Probability >= probability : IsMet(after)),
                Moves = [.. levers.Select((l, i) => new LeverMove(l, distances[i], l.IsAtEnd(distances[i]))).Where(m => m.Distance != 0)],
                Effort = ReachSearch.Effort(levers, distances),
                Targets = [.. targets.Select((t, i) => new TargetReach(t, before[i], after[i], oddsBefore?.Each[i], oddsAfter?.Each[i]))],
                Before = oddsBefore?.All,
                After = oddsAfter?.All,
                Sampled = sampled,
                SampledHits = sampledHits,
            };
        }
    }

    // One standard error more than was asked for: the claim is to hold with other draws as well.
    private static double Safe(double probability, int draws) => Math.Min(probability + Math.Sqrt(probability * (1 - probability) / draws), 1);

    // Candidates anywhere within the bounds, each lever on a stream of its own.
    private static double[][] Sample(ImmutableArray<ReachLever> levers, int count, ulong seed)
    {
        var streams = new RandomStreams(seed, levers.Select(l => $"reach/{l.Own.Key}"));
        var uniforms = new Lanes(levers.Length);
        var sample = new double[count][];
        for (var first = 0; first < count; first += Lane.Width)
        {
            streams.Fill(uniforms, (ulong)first);
            for (var lane = 0; lane < Math.Min(Lane.Width, count - first); lane++)
            {
                sample[first + lane] = [.. levers.Select((l, i) => l.Least + (uniforms.Row(i)[lane] * (l.Most - l.Least)))];
            }
        }

        return sample;
    }
}
