using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Stories;

/// <summary>
/// The minimal story of a target 最小情节: the fewest levers that make it likely where it is not, and the fewest events that break it where the central case reaches it.
/// docs/analysis/story tells the method.
/// </summary>
public sealed class Story
{
    private const int SearchDraws = 2000;
    private const int ClaimDraws = 20_000;

    /// <summary>Sets are listed, at most.</summary>
    private const int Listed = 5;

    // How many of the strongest are tried in all sets of 1, 2 and so on.
    private static readonly int[] Strongest = [int.MaxValue, 14, 9, 8];
    private static readonly int[] StrongestEvents = [int.MaxValue, int.MaxValue, 24, 14];

    private readonly ModelSetup setup;
    private readonly Target target;
    private readonly double probability;
    private readonly ulong seed;
    private readonly AnalysisWork work;

    private Story(ModelSetup setup, Target target, double probability, ulong seed, AnalysisWork work) =>
        (this.setup, this.target, this.probability, this.seed, this.work) = (setup, target, probability, seed, work);

    /// <summary>The target's indicator in the central case.</summary>
    public double Value { get; private set; }

    /// <summary>How likely the target is.</summary>
    public TargetOdds Odds { get; private set; }

    /// <summary>Every lever by itself, the strongest first; empty where the target is likely enough.</summary>
    public ImmutableArray<StoryStep<StoryLever>> Levers { get; private set; } = [];

    /// <summary>The fewest levers that are enough, the likeliest first.</summary>
    public ImmutableArray<StorySet> Makings { get; private set; } = [];

    /// <summary>No smaller set can have been overlooked in an answer of up to this size: every lever was tried by itself, but not every pair.</summary>
    public static int Exhaustive => 2;

    /// <summary>How likely the target is with all levers at once; null where it was not asked.</summary>
    public double? WithAll { get; private set; }

    /// <summary>Every event by itself, the strongest first; empty where the central case does not reach the target.</summary>
    public ImmutableArray<StoryStep<StoryEvent>> Events { get; private set; } = [];

    /// <summary>The fewest events that are enough, the worst first.</summary>
    public ImmutableArray<StorySet> Breakings { get; private set; } = [];

    private TargetOperator How => target.Operator!.Value;

    private double Goal => target.Value!.Value;

    /// <summary>Looks for it.</summary>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="target">The target.</param>
    /// <param name="probability">From which probability on it counts as likely.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="work">Threads, progress, cancellation.</param>
    public static Story Of(ModelSetup setup, Target target, double probability, ulong seed, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(work);
        var story = new Story(Horizon.Cut(setup, target.Year), target, probability, seed, work);
        story.Value = story.Central(story.setup.Scenario);
        story.Odds = story.Likely(story.setup.Scenario, ClaimDraws);
        if (story.Odds.Probability < probability)
        {
            story.Make();
        }

        if (VerdictRules.Meets(story.Value, story.How, story.Goal))
        {
            story.Break();
        }

        return story;
    }

    private void Make()
    {
        var levers = StoryMeans.Levers(setup, target.Year);
        var alone = levers.Select((_, i) =>
        {
            work.Report(0.5 * i / levers.Length);
            return Likely(levers[i].Apply(setup.Scenario), SearchDraws).Probability;
        }).ToArray();
        double[] central = [.. levers.Select(l => Central(l.Apply(setup.Scenario)))];
        int[] order = [.. Enumerable.Range(0, levers.Length).OrderByDescending(i => alone[i]).ThenByDescending(i => VerdictRules.Distance(central[i], How, Goal))];
        Levers = [.. order.Select(i => new StoryStep<StoryLever>(levers[i], central[i], alone[i]))];
        ImmutableArray<StoryLever> sorted = [.. order.Select(i => levers[i])];
        WithAll = Likely(Done(sorted, Enumerable.Range(0, sorted.Length)), ClaimDraws).Probability;
        if (WithAll >= probability)
        {
            // Two standard errors of the fewer draws: the many decide of a set that is near.
            var slack = 2 * Math.Sqrt(probability * (1 - probability) / SearchDraws);
            var claimed = new Dictionary<string, double>();
            double[] Merit(int[][] sets) => [.. sets.Select(m => (m is [var one] ? alone[order[one]] : Searched(m)) - probability + slack)];
            bool Holds(int[] members) => Claimed(members) >= probability;
            var found = new FewestSets(sorted.Length, Strongest, Merit, Holds).Find();
            Makings = [.. found.Select(m => new StorySet([.. m], Central(Done(sorted, m)), Claimed(m))).OrderByDescending(s => s.Probability).Take(Listed)];

            // A set that was found is told with what it was found by.
            double Claimed(int[] members)
            {
                var key = string.Join(' ', members.Order());
                return claimed.TryGetValue(key, out var known) ? known : claimed[key] = Likely(Done(sorted, members), ClaimDraws).Probability;
            }
        }

        double Searched(IEnumerable<int> members) => Likely(Done(sorted, members), SearchDraws).Probability;
    }

    private void Break()
    {
        var events = WorstYears(StoryMeans.Events(setup));
        var alone = Happened(events, [.. events.Select((_, i) => (int[])[i])]);
        int[] order = [.. Enumerable.Range(0, events.Length).OrderBy(i => VerdictRules.Distance(alone[i], How, Goal))];
        Events = [.. order.Select(i => new StoryStep<StoryEvent>(events[i], alone[i], null))];
        ImmutableArray<StoryEvent> sorted = [.. order.Select(i => events[i])];
        var found = new FewestSets(sorted.Length, StrongestEvents, sets => [.. Happened(sorted, sets).Select(v => -VerdictRules.Distance(v, How, Goal))], m => !VerdictRules.Meets(Happened(sorted, [m])[0], How, Goal)).Find();
        var values = Happened(sorted, found);
        Breakings = [.. found.Select((m, i) => new StorySet([.. m], values[i], null)).OrderBy(s => VerdictRules.Distance(s.Value, How, Goal)).Take(Listed)];
    }

    // Of the years in which one thing could happen, the one that hurts most.
    private ImmutableArray<StoryEvent> WorstYears(ImmutableArray<StoryEvent> events)
    {
        var alone = Happened(events, [.. events.Select((_, i) => (int[])[i])]);
        string Kind(int i) => events[i].Text.Split(", year:")[0];
        return [.. Enumerable.Range(0, events.Length).GroupBy(Kind).Select(g => events[g.MinBy(i => VerdictRules.Distance(alone[i], How, Goal))])];
    }

    private ResolvedScenario Done(ImmutableArray<StoryLever> levers, IEnumerable<int> members) => members.Aggregate(setup.Scenario, (scenario, i) => levers[i].Apply(scenario));

    private TargetOdds Likely(ResolvedScenario scenario, int draws)
    {
        var values = OutcomeSample.Of(new ModelSetup(setup.County, scenario), [Outcome.Of(target)], seed, new MonteCarlo(), draws, work).Values[0];
        return new TargetOdds(values.Count(v => VerdictRules.Meets(v, How, Goal)), draws);
    }

    private double Central(ResolvedScenario scenario) => CaseBlock.Central(new ModelSetup(setup.County, scenario), [Outcome.Of(target)])[0];

    private double[] Happened(ImmutableArray<StoryEvent> events, int[][] sets)
    {
        var values = new double[sets.Length];
        var cases = new CaseBlock(setup, [Outcome.Of(target)]);
        for (var first = 0; first < sets.Length; first += Lane.Width)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            cases.Reset();
            var lanes = Math.Min(Lane.Width, sets.Length - first);
            for (var lane = 0; lane < lanes; lane++)
            {
                foreach (var i in sets[first + lane])
                {
                    events[i].Apply(cases, lane);
                }
            }

            cases.Run();
            for (var lane = 0; lane < lanes; lane++)
            {
                values[first + lane] = cases.Value(0, lane);
            }
        }

        return values;
    }
}
