using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>
/// Two scenarios of a county as one set-up 情景并集, in which each lane takes the levers of either, group by group. All groups of the first give the first's central case,
/// all of the second the second's.
/// </summary>
internal sealed class ScenarioUnion
{
    private readonly ModelSetup setup;
    private readonly ImmutableArray<LeverSwitch> settled;
    private readonly ImmutableArray<(LeverSwitch Switch, int Group)> switches;

    /// <param name="a">The county under the first scenario.</param>
    /// <param name="b">The same county under the second.</param>
    /// <param name="year">The last year that is asked for: what moves only later years does not count.</param>
    public ScenarioUnion(ModelSetup a, ModelSetup b, int year)
    {
        var projects = new ProjectUnion(a, b);
        var scenario = a.Scenario with { Id = $"{a.Scenario.Id}~{b.Scenario.Id}", Projects = projects.Versions, Events = [] };
        setup = Horizon.Cut(a, scenario, year);
        LeverSwitch[] all = [.. UnionSwitches.Assumptions(a, b, year), .. projects.Switches, .. UnionSwitches.Events(a, b, setup.Steps)];
        LeverGroupKey[] keys = [.. all.Select(s => s.Group).OfType<LeverGroupKey>().Distinct().Order()];
        Groups = [.. keys.Select(k => LeverGroup.Of(a.County, k, all))];
        settled = [.. all.Where(s => s.Group is null)];
        switches = [.. all.Where(s => s.Group is not null).Select(s => (s, Array.IndexOf(keys, s.Group!.Value)))];
    }

    /// <summary>The groups in which the two differ.</summary>
    public ImmutableArray<LeverGroup> Groups { get; }

    /// <summary>The outcomes of many coalitions, by outcome and coalition.</summary>
    /// <param name="outcomes">What is asked.</param>
    /// <param name="count">How many coalitions.</param>
    /// <param name="choose">Says of a coalition which groups are the second scenario's.</param>
    /// <param name="work">Threads and cancellation.</param>
    /// <exception cref="ProjectionException">A coalition left the numbers.</exception>
    public double[][] Values(IReadOnlyList<Outcome> outcomes, int count, Action<int, bool[]> choose, AnalysisWork work)
    {
        var values = outcomes.Select(_ => new double[count]).ToArray();
        var idle = new ConcurrentBag<CaseBlock>();
        work.ForEach((count + Lane.Width - 1) / Lane.Width, n =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var (first, block) = (n * Lane.Width, idle.TryTake(out var found) ? found : Settled(new CaseBlock(setup, outcomes)));
            var ofSecond = new bool[Groups.Length];
            for (var lane = 0; lane < Lane.Width; lane++)
            {
                choose(Math.Min(first + lane, count - 1), ofSecond);
                foreach (var (one, group) in switches)
                {
                    one.Row(block)[lane] = ofSecond[group] ? one.B : one.A;
                }
            }

            block.Run();
            for (var lane = 0; lane < Math.Min(Lane.Width, count - first); lane++)
            {
                for (var i = 0; i < values.Length; i++)
                {
                    values[i][first + lane] = block.Value(i, lane);
                }
            }

            idle.Add(block);
        });
        return values;
    }

    private CaseBlock Settled(CaseBlock block)
    {
        foreach (var one in settled)
        {
            one.Row(block).Fill(one.A);
        }

        return block;
    }
}
