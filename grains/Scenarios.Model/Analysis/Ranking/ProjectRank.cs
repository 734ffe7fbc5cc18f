using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Ranking;

/// <summary>
/// Ranks projects and pools by what they do to a target 项目排序. Every scenario that is compared is drawn with the same numbers; one at a time is kept, besides the scenario as
/// it is and the one it is set against.
/// </summary>
public sealed class ProjectRank
{
    /// <summary>Below this a standard error means little.</summary>
    public const int FewestDraws = 100;

    /// <summary>What is kept of every draw must fit into memory.</summary>
    public const int MostDraws = 1_000_000;

    private static readonly ProjectChange[] Changes = Enum.GetValues<ProjectChange>();

    private readonly ModelSetup setup;
    private readonly Target target;
    private readonly int draws;
    private readonly ulong seed;
    private readonly AnalysisWork work;
    private readonly TargetSample asItIs;
    private readonly int steps;
    private int done;

    private ProjectRank(ModelSetup setup, Target target, int draws, ulong seed, int groups, AnalysisWork work)
    {
        (this.setup, this.target, this.draws, this.seed, this.work) = (setup, target, draws, seed, work);
        steps = 1 + (groups * Changes.Length);
        asItIs = Draw(setup);
    }

    /// <summary>Draws a scenario again for each thing that can be done to each pool and project.</summary>
    /// <param name="setup">The county under the scenario.</param>
    /// <param name="target">One that the model computes.</param>
    /// <param name="draws">For each.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <exception cref="ProjectionException">A draw left the numbers.</exception>
    public static ProjectRanking Of(ModelSetup setup, Target target, int draws, ulong seed, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, FewestDraws);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, MostDraws);
        var cut = Horizon.Cut(setup, target.Year);
        ImmutableArray<ImmutableArray<int>> pools = [.. ProjectStages.All.Select(s => Standing(cut, s)).Where(p => !p.IsEmpty)];
        ImmutableArray<ImmutableArray<int>> projects = [.. cut.Projects.Select(p => ImmutableArray.Create(p.Index))];
        var rank = new ProjectRank(cut, target, draws, seed, pools.Length + projects.Length, work);
        var (ofPools, ofProjects) = (rank.Ranked(pools), rank.Ranked(projects));
        var asItIs = rank.asItIs;
        var mean = PairedDifference.Of(asItIs.Values, new double[draws]);
        return new ProjectRanking(target, new TargetOdds(asItIs.Hits.Count(h => h != 0), draws), mean.Mean, mean.Error, asItIs.Central, ofPools, ofProjects);
    }

    private static ImmutableArray<int> Standing(ModelSetup setup, string stage) => [.. setup.Projects.Where(p => p.Facts.Stage == stage).Select(p => p.Index)];

    private ImmutableArray<ProjectEffect> Ranked(ImmutableArray<ImmutableArray<int>> groups) =>
    [
        .. groups.Select(Effect).ToArray()
            .OrderByDescending(e => e.Net.Probability.Mean)
            .ThenByDescending(e => target.AsksForMore ? e.Net.Value.Mean : -e.Net.Value.Mean),
    ];

    private ProjectEffect Effect(ImmutableArray<int> projects)
    {
        var (realised, cancelled) = (Draw(projects, ProjectChange.Realised), Draw(projects, ProjectChange.Cancelled));
        var net = realised.From(cancelled);
        var investment = projects.Sum(p => setup.Projects[p].Facts.Investment);
        return new ProjectEffect(
            setup.Projects[projects[0]].Facts.Stage,
            projects,
            investment,
            realised.From(asItIs),
            cancelled.From(asItIs),
            net,
            Moved(projects, ProjectChange.Earlier),
            Moved(projects, ProjectChange.Later),
            projects.Count(p => ProjectChanges.RewritesHistory(setup, setup.Projects[p], ProjectChange.Earlier)),
            Cost(investment, net.Probability, 1, 0.01),
            Cost(investment, net.Value, target.AsksForMore ? 1 : -1, CountsInPoints(setup.County, target) ? 0.01 : 1));
    }

    /// <summary>Whether a target's indicator is told in percentage points.</summary>
    public static bool CountsInPoints(County county, Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Unit is "1/year" || (target.Unit is "1" && VerdictRules.MeasureOf(county, target) is Measure.Share or Measure.Total);
    }

    // A cost per effect means nothing where there is no effect that can be told from nothing, or one to the worse.
    private static double? Cost(double investment, PairedDifference effect, int direction, double unit) =>
        effect.IsWithinError || effect.Mean * direction <= 0 ? null : investment / (effect.Mean * direction / unit);

    private ChangeEffect? Moved(ImmutableArray<int> projects, ProjectChange change)
    {
        if (projects.Any(p => ProjectChanges.RewritesHistory(setup, setup.Projects[p], change)))
        {
            Report();
            return null;
        }

        return Draw(projects, change).From(asItIs);
    }

    private TargetSample Draw(ImmutableArray<int> projects, ProjectChange change)
    {
        if (projects.All(p => ProjectChanges.IsNothing(setup.Projects[p].Resolved, change)))
        {
            Report();
            return asItIs;
        }

        return Draw(Horizon.Cut(setup, ProjectChanges.Apply(setup.Scenario, projects, change), target.Year));
    }

    private TargetSample Draw(ModelSetup varied)
    {
        work.Cancellation.ThrowIfCancellationRequested();
        Outcome[] outcomes = [Outcome.Of(target)];
        var values = OutcomeSample.Of(varied, outcomes, seed, new MonteCarlo(), draws, work).Values[0];
        var hits = Array.ConvertAll(values, v => VerdictRules.Meets(v, target.Operator!.Value, target.Value!.Value) ? 1.0 : 0.0);
        Report();
        return new TargetSample(values, hits, CaseBlock.Central(varied, outcomes)[0]);
    }

    private void Report() => work.Report((double)++done / steps);
}
