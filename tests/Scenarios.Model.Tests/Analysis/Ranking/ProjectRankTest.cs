using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Ranking;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Ranking;

public class ProjectRankTest
{
    private const int Draws = 600;
    private const ulong Seed = 3;
    private const string Alumina = "fusheng-alumina-2";

    private static readonly ProjectRanking Pipeline = Rank(Repository.Setup("pipeline"), "gdp-ten-billion");

    // Two ordinary ensembles over the whole horizon, and the textbook's other formula for the error: √((Σ d² − n d̄²) / (n (n − 1))).
    [Theory]
    [InlineData("id: " + Alumina, "realised: 1", "realised: 0", nameof(ProjectEffect.Net))]
    [InlineData("id: " + Alumina, "realised: 1", null, nameof(ProjectEffect.Realised))]
    [InlineData("id: " + Alumina, "start: 2022", null, nameof(ProjectEffect.Later))]
    [InlineData("id: ion-membrane-caustic-soda", "start: 2021", null, nameof(ProjectEffect.Earlier))]
    [InlineData("id: boarding-primary-school", "realised: 0", null, nameof(ProjectEffect.Cancelled))]
    [InlineData("stage: planned", "realised: 1", "realised: 0", nameof(ProjectEffect.Net))]
    public void An_effect_is_the_difference_of_two_ordinary_ensembles(string projects, string with, string? without, string which)
    {
        var values = Ensemble($"projects: [ {{ {projects}, {with} }} ]");
        var before = Ensemble(without is null ? "" : $"projects: [ {{ {projects}, {without} }} ]");
        var effect = (ChangeEffect)typeof(ProjectEffect).GetProperty(which)!.GetValue(Effect(projects))!;
        Equal(values.Zip(before, (a, b) => a - b), effect.Value);
        Equal(values.Zip(before, (a, b) => (a >= 1_000_000 ? 1.0 : 0) - (b >= 1_000_000 ? 1 : 0)), effect.Probability);
        Assert.NotEqual(0, effect.Value.Mean);
    }

    [Fact]
    public void The_scenario_as_it_is_is_an_ordinary_ensemble()
    {
        var values = Ensemble("");
        Assert.Equal((values.Count(v => v >= 1_000_000), Draws), (Pipeline.Odds.Hits, Pipeline.Odds.Draws));
        Assert.Equal(values.Average(), Pipeline.Mean, 1e-6);
        Assert.Equal(Central(Repository.Setup("pipeline")), Pipeline.Central, 1e-6);
        Assert.Equal(Central(Repository.SetupOf($"projects: [ {{ id: {Alumina}, realised: 0 }} ]")) - Pipeline.Central, Effect("id: " + Alumina).Cancelled.Central, 1e-6);
    }

    [Fact]
    public void Every_project_and_pool_is_ranked_by_what_it_does_to_the_probability()
    {
        var county = Repository.Pinglu.County;
        Assert.Equal(county.Projects.Select(p => p.Id).Order(StringComparer.Ordinal), Pipeline.Projects.Select(p => county.Projects[p.Projects[0]].Id).Order(StringComparer.Ordinal));
        Assert.Equal(["construction", "planned", "reserve"], Pipeline.Pools.Select(p => p.Stage).Order(StringComparer.Ordinal));
        Assert.All([Pipeline.Pools, Pipeline.Projects], rows => Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(
            pair.First.Net.Probability.Mean > pair.Second.Net.Probability.Mean
            || (pair.First.Net.Probability.Mean == pair.Second.Net.Probability.Mean && pair.First.Net.Value.Mean >= pair.Second.Net.Value.Mean))));
    }

    [Fact]
    public void Cost_per_effect_is_told_where_the_effect_is_to_the_good_and_can_be_told_from_nothing()
    {
        var alumina = Effect("id: " + Alumina);
        Assert.Equal(450_000 / (100 * alumina.Net.Probability.Mean), alumina.CostPerPoint!.Value, 1e-6);
        Assert.Equal(450_000 / alumina.Net.Value.Mean, alumina.CostPerUnit!.Value, 1e-9);
        Assert.All(Pipeline.Projects, p => Assert.Equal(!p.Net.Probability.IsWithinError, p.CostPerPoint is not null));
        Assert.Contains(Pipeline.Projects, p => p.CostPerPoint is null);

        // A share is told in points; new industry holds that of services down, which is to the good only where at most so much is asked.
        var services = Rank(Repository.Setup("pipeline"), "services-share").Projects.Last();
        Assert.True(services.Net.Value.Mean < 0 && services.CostPerUnit is null && services.CostPerPoint is null);
        var most = Rank(With(Repository.Setup("pipeline"), "services-share", TargetOperator.AtMost), "services-share").Projects[0];
        Assert.Equal(services.Projects.Single(), most.Projects.Single());
        Assert.Equal(450_000 / (-100 * most.Net.Value.Mean), most.CostPerUnit!.Value, 1e-6);
    }

    [Fact]
    public void A_start_that_could_be_history_is_not_moved_there()
    {
        var county = Repository.Pinglu.County;
        Assert.All(Pipeline.Projects, p => Assert.Equal(county.Projects[p.Projects[0]].Start > 2021, p.Earlier is not null));
        Assert.All(Pipeline.Projects.Concat(Pipeline.Pools), p => Assert.NotNull(p.Later));
        Assert.All(Pipeline.Pools, p => Assert.Equal((p.Stage == "planned", p.Projects.Count(i => county.Projects[i].Start <= 2021)), (p.Earlier is not null, p.InHistory)));

        // The least delay tells: two years of it leave 2020 free; a start in the base year is history itself.
        Assert.All(Rank(Repository.Setup("delayed"), "gdp-ten-billion").Projects, p => Assert.NotNull(p.Earlier));
        var moved = Rank(Repository.SetupOf($"projects: [ {{ id: {Alumina}, start: 2020, delay: 0 }}, {{ id: qixin-solid-waste, delay: 1 }} ]"), "gdp-ten-billion");
        Assert.True(Effect("id: " + Alumina, moved) is { Earlier: null, Later: null });
        Assert.NotNull(Effect("id: qixin-solid-waste", moved).Earlier);
    }

    [Fact]
    public void What_the_scenario_has_decided_already_changes_nothing()
    {
        var plan = Rank(Repository.Setup("plan"), "gdp-growth");
        Assert.All(plan.Projects, p => Assert.Equal(new ChangeEffect(default, default, 0), p.Realised));
        Assert.Contains(plan.Projects, p => p.Cancelled.Value.Mean < 0);
    }

    [Fact]
    public void Two_threads_give_the_bits_of_one()
    {
        var work = new TwoThreads();
        var threaded = ProjectRank.Of(Repository.Setup("pipeline"), Target("gdp-ten-billion"), 1100, Seed, work);
        var alone = ProjectRank.Of(Repository.Setup("pipeline"), Target("gdp-ten-billion"), 1100, Seed, AnalysisWork.Alone);
        Assert.Equal(Numbers(alone), Numbers(threaded));
        Assert.Equal(1, work.Reports[^1]);
        Assert.Equal(work.Reports.Order(), work.Reports);
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        var work = new TwoThreads(stop.Cancel, stop.Token);
        Assert.ThrowsAny<OperationCanceledException>(() => ProjectRank.Of(Repository.Setup("pipeline"), Target("gdp-ten-billion"), Draws, Seed, work));
        Assert.Single(work.Reports);
    }

    private static Target Target(string id) => Repository.Pinglu.County.Targets.Single(t => t.Id == id);

    private static ProjectRanking Rank(ModelSetup setup, string target) => ProjectRank.Of(setup, setup.County.Targets.Single(t => t.Id == target), Draws, Seed, AnalysisWork.Alone);

    private static ModelSetup With(ModelSetup setup, string target, TargetOperator how) =>
        new(setup.County with { Targets = [.. setup.County.Targets.Select(t => t.Id == target ? t with { Operator = how } : t)] }, setup.Scenario);

    private static ProjectEffect Effect(string selector, ProjectRanking? ranking = null)
    {
        var id = selector.Split(": ")[1];
        var all = ranking ?? Pipeline;
        return all.Pools.SingleOrDefault(p => p.Stage == id) ?? all.Projects.Single(p => Repository.Pinglu.County.Projects[p.Projects[0]].Id == id);
    }

    private static double[] Ensemble(string yaml)
    {
        var ensemble = new EnsembleSetup(Repository.SetupOf(yaml), new EnsembleSelection(["population", "gdp_nominal"], []), Seed, Draws, new MonteCarlo());
        var series = ensemble.Layout.Series.Select(s => s.Variable).ToList().IndexOf("gdp_nominal");
        return [.. new EnsembleWorker(ensemble).Values(0, Draws).Select(d => d[(series * 15) + 4])];
    }

    private static double Central(ModelSetup setup) => Repository.Project(setup).Single(s => s.Kind == EntityKind.County && s.Variable == "gdp_nominal").Values[5];

    private static void Equal(IEnumerable<double> differences, PairedDifference actual)
    {
        var d = differences.ToArray();
        var mean = d.Sum() / d.Length;
        Assert.Equal(mean, actual.Mean, 1e-9 * Math.Max(1, Math.Abs(mean)));
        Assert.Equal(Math.Sqrt((d.Sum(x => x * x) - (d.Length * mean * mean)) / (d.Length * (d.Length - 1.0))), actual.Error, 1e-7 * Math.Max(1, Math.Abs(mean)));
    }

    private static IEnumerable<long> Numbers(ProjectRanking ranking) => ranking.Pools.Concat(ranking.Projects)
        .SelectMany(p => new[] { p.Net, p.Realised, p.Cancelled, p.Earlier, p.Later })
        .SelectMany(e => e is null ? [double.NaN] : new[] { e.Probability.Mean, e.Probability.Error, e.Value.Mean, e.Value.Error, e.Central })
        .Append(ranking.Mean).Append(ranking.MeanError).Select(BitConverter.DoubleToInt64Bits);
}
