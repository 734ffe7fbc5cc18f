using System.Collections.Immutable;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.GoalSeeking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.GoalSeeking;

public class ReachTest
{
    private static readonly ModelSetup Pipeline = Repository.Setup("pipeline");

    [Fact]
    public void One_lever_moves_just_as_far_as_the_target_asks()
    {
        var reach = Find(["gdp-ten-billion"], ["growth.aluminium.p14=0..0.3"], null);
        Assert.True(reach.IsReached);
        var mode = Assert.Single(reach.Moves).Lever.At(reach.Moves[0].Distance).Mode;
        Assert.True(GdpWith(mode) >= 1_000_000);
        Assert.True(GdpWith(mode - 1e-4) < 1_000_000);
    }

    [Fact]
    public void The_mix_is_the_least_effort_that_a_search_through_all_mixes_finds()
    {
        var reach = Find(["gdp-ten-billion"], ["growth.aluminium.p14=0..0.3", "project.realisation.planned"], null);
        Assert.True(reach.IsReached);

        // Along the edge of what reaches the target: for each share of the pool, the least growth that does, by halving.
        var least = double.MaxValue;
        for (var pool = 0.15; pool <= 1; pool += 0.01)
        {
            var (low, high) = (0.03, 0.3);
            for (var i = 0; i < 30 && GdpWith(high, pool) >= 1_000_000; i++)
            {
                var middle = (low + high) / 2;
                (low, high) = GdpWith(middle, pool) >= 1_000_000 ? (low, middle) : (middle, high);
            }

            least = GdpWith(high, pool) >= 1_000_000 ? Math.Min(least, Math.Sqrt(Math.Pow((high - 0.03) / 0.3, 2) + Math.Pow(pool - 0.15, 2))) : least;
        }

        Assert.Equal(least, reach.Effort, 0.002 * least);
    }

    // All levers, a target that is far off: places around the answer, but with a fiftieth less effort, miss the target.
    [Fact]
    public void Nothing_near_a_mix_of_many_levers_does_with_less_effort()
    {
        var faults = new FaultList();
        var targets = TargetChoice.Of(Pipeline, ["industry-share"], faults);
        var levers = ReachLevers.Of(Pipeline, [], 2025, faults);
        var reach = Reach.Of(Pipeline, targets, levers, null, 1, AnalysisWork.Alone);
        Assert.True(reach.IsReached);
        double[] answer = [.. levers.Select(l => reach.Moves.FirstOrDefault(m => m.Lever.Own.Key == l.Own.Key)?.Distance ?? 0)];
        var streams = new RandomStreams(5, levers.Select(l => l.Own.Key));
        var uniforms = new Lanes(levers.Length);
        var near = new List<double[]>();
        for (ulong draw = 0; draw < 800; draw += Lane.Width)
        {
            streams.Fill(uniforms, draw);
            for (var lane = 0; lane < Lane.Width; lane++)
            {
                double[] moved = [.. levers.Select((l, i) => Math.Clamp(answer[i] + ((uniforms.Row(i)[lane] - 0.5) * (l.Most - l.Least)), l.Least, l.Most))];
                var shrunk = 0.98 * reach.Effort / ReachSearch.Effort(levers, moved);
                near.Add([.. moved.Select(d => d * Math.Min(1, shrunk))]);
            }
        }

        Assert.DoesNotContain(new CentralGoal(Horizon.Cut(Pipeline, 2025), targets, levers, AnalysisWork.Alone).Of(near), n => n[0] >= 0);
    }

    [Fact]
    public void A_target_beyond_the_bounds_gets_a_certificate()
    {
        var reach = Find(["industry-share"], ["growth.aluminium.p14", "growth.chemicals.p14"], null);
        Assert.False(reach.IsReached);
        Assert.True(reach.Moves.All(m => m.IsAtEnd && m.Lever.ModeAt(m.Distance) == m.Lever.High));
        Assert.Equal(0, reach.SampledHits);
        Assert.True(reach.Sampled > 0);

        var best = Repository.Project(Repository.SetupOf("assumptions: { growth.aluminium.p14: { at: high }, growth.chemicals.p14: { at: high } }"));
        Assert.Equal(best.Single(s => s.Variable == "industry_share").Values[5], reach.Targets[0].After, 1e-12);
    }

    // It may only be moved to where it does harm: the best that can be had is where it stands.
    [Theory]
    [InlineData(null)]
    [InlineData(0.8)]
    public void A_lever_that_can_only_do_harm_is_left_alone(double? probability)
    {
        var aluminium = Pipeline.Scenario.Assumptions[Pipeline.Assumption("growth.aluminium.p14")].Value.Mode;
        var reach = Find(["gdp-ten-billion"], [FormattableString.Invariant($"growth.aluminium.p14=0..{aluminium}")], probability);
        Assert.False(reach.IsReached);
        Assert.Empty(reach.Moves);
        Assert.Equal(reach.Targets[0].Before, reach.Targets[0].After);
    }

    // −1.5% … 3% … 7.5%, moved a fifth of the way to 4%, or to 2%: low and high go the same part of their own way, from beyond that end as well.
    [Theory]
    [InlineData(0.1, -0.004, 0.032, 0.068)]
    [InlineData(-0.1, -0.008, 0.028, 0.064)]
    public void A_range_wider_than_the_bounds_that_were_asked_for_narrows_bit_by_bit(double distance, double low, double mode, double high)
    {
        var own = Pipeline.Scenario.Assumptions[Pipeline.Assumption("growth.aluminium.p14")].Value;
        Assert.Equal((-0.015, 0.03, 0.075), (own.Low, own.Mode, own.High));
        var moved = Assert.Single(ReachLevers.Of(Pipeline, ["growth.aluminium.p14=0.02..0.04"], 2025, new FaultList())).At(distance);
        Assert.Equal((low, mode, high), (Math.Round(moved.Low, 5), Math.Round(moved.Mode, 5), Math.Round(moved.High, 5)));
        Assert.Equal((0, 0), (Math.Sign(Math.Round(moved.Low - low, 9)), Math.Sign(Math.Round(moved.High - high, 9))));
    }

    // No draw reaches it wherever the levers stand: then the nearest is told, not where they stood.
    [Theory]
    [InlineData("growth.aluminium.p14")]
    [InlineData("growth.aluminium.p14", "growth.chemicals.p14")]
    public void The_nearest_to_a_target_that_no_draw_reaches_is_told(params string[] levers)
    {
        var target = TargetChoice.Of(Pipeline, ["industry-share"], new FaultList())[0] with { Value = 0.9 };
        var reach = Reach.Of(Pipeline, [target], ReachLevers.Of(Pipeline, levers, 2025, new FaultList()), 0.8, 1, AnalysisWork.Alone);
        Assert.Equal((false, 0), (reach.IsReached, reach.After!.Value.Hits));
        Assert.Equal(levers, reach.Moves.Select(m => m.Lever.Own.Key));
        Assert.True(reach.Moves.All(m => m.IsAtEnd && m.Distance > 0));
    }

    // At the number itself, which is not above it.
    [Theory]
    [InlineData(TargetOperator.Above, false)]
    [InlineData(TargetOperator.AtLeast, true)]
    [InlineData(TargetOperator.Below, false)]
    [InlineData(TargetOperator.AtMost, true)]
    public void Just_at_a_target_is_enough_only_where_it_says_so(TargetOperator how, bool isMet)
    {
        var target = TargetChoice.Of(Pipeline, ["gdp-ten-billion"], new FaultList())[0] with { Operator = how, Value = GdpWith(0.03) };
        var levers = ReachLevers.Of(Pipeline, ["growth.aluminium.p14=0.03..0.3"], 2025, new FaultList());
        var reach = Reach.Of(Repository.SetupOf("assumptions: { growth.aluminium.p14: 0.03 }"), [target], levers, null, 1, AnalysisWork.Alone);
        Assert.Equal(isMet, reach.Moves.IsEmpty && reach.IsReached);
    }

    [Fact]
    public void A_scenario_that_leaves_no_lever_is_told_so()
    {
        // Odds stated as one number may still rise; here none is left to.
        var odds = ReachLevers.Of(Settled(Pipeline, _ => false), [], 2025, new FaultList()).Select(l => l.Own.Key).ToHashSet();
        var faults = new FaultList();
        Assert.Empty(ReachLevers.Of(Settled(Pipeline, odds.Contains), [], 2025, faults));
        Assert.Contains("pipeline", Assert.Single(faults.All).Value, StringComparison.Ordinal);

        static ModelSetup Settled(ModelSetup setup, Func<string, bool> isSure) => Horizon.Cut(
            setup,
            setup.Scenario with { Assumptions = [.. setup.Scenario.Assumptions.Select(a => a with { Value = Fixed(a.Value, isSure(a.Value.Key) ? 1 : a.Value.Mode) })] },
            2025);

        static Assumption Fixed(Assumption assumption, double value) => assumption with { Distribution = Distribution.Fixed, Low = value, Mode = value, High = value };
    }

    [Fact]
    public void A_probability_is_reached_by_the_same_draws_and_by_others()
    {
        var reach = Find(["urban-share"], ["urbanisation.speed"], 0.8);
        Assert.True(reach.IsReached);
        Assert.True(reach.After!.Value.Probability >= 0.8);
        var moved = reach.Moves[0].Lever.At(reach.Moves[0].Distance);
        var other = Repository.SetupOf(FormattableString.Invariant($"assumptions: {{ urbanisation.speed: {{ low: {moved.Low}, mode: {moved.Mode}, high: {moved.High} }} }}"));
        var shares = OutcomeSample.Of(other, [new Outcome("urban_share", 2025)], 77, new MonteCarlo(), 20_000, AnalysisWork.Alone).Values[0];
        Assert.True(shares.Count(s => s >= 0.45) >= 0.79 * shares.Length);
        Assert.True(shares.Count(s => s >= 0.45) <= 0.83 * shares.Length);
    }

    [Fact]
    public void What_holds_already_moves_nothing() => Assert.Empty(Find(["rural-income"], [], null).Moves);

    [Fact]
    public void Everything_wrong_with_levers_is_told_at_once()
    {
        var faults = new FaultList();
        ReachLevers.Of(Pipeline, ["growth.aluminum.p14", "shock.common", "growth.aluminium.p14=0.1..0.2", "growth.grain.p14@-1", "growth.grain.p14", "growth.grain.*"], 2025, faults);
        Assert.Equal(5, faults.All.Count);
        Assert.Contains("growth.aluminium.p14", faults.All[0].Remedy.En, StringComparison.Ordinal);
    }

    private static double GdpWith(double aluminium, double pool = 0.15) =>
        Repository.Project(Repository.SetupOf(FormattableString.Invariant($"assumptions: {{ growth.aluminium.p14: {aluminium}, project.realisation.planned: {pool} }}"))).Single(s => s.Variable == "gdp_nominal").Values[5];

    private static Reach Find(string[] targets, string[] levers, double? probability)
    {
        var faults = new FaultList();
        ImmutableArray<Target> chosen = TargetChoice.Of(Pipeline, targets, faults);
        var moved = ReachLevers.Of(Pipeline, levers, chosen.Max(t => t.Year), faults);
        faults.ThrowIfErrors();
        return Reach.Of(Pipeline, chosen, moved, probability, 1, AnalysisWork.Alone);
    }
}
