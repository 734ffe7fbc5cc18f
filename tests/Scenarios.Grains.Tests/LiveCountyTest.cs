using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

public class LiveCountyTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    private const string Delay = "projects:\n  - { id: fusheng-alumina-2, start: 2025 }\nassumptions:\n  growth.services-none: 0\n";

    public static TheoryData<string> Shipped { get; } = [.. ScenarioCluster.Library.Open("pinglu").Scenarios.Keys];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task A_live_county_equals_the_simulator_bit_for_bit(string scenario)
    {
        var composed = await cluster.Compose(scenario);
        var live = await cluster.Open(composed);
        await live.RunTo(2035);
        Simulated.AssertSameBits(Simulated.Run(composed), (await live.Projection()).Series);
    }

    [Fact]
    public async Task A_county_known_by_sectors_lives_too()
    {
        var composed = await cluster.Grains.GetGrain<ICountyGrain>("pingshun").Compose(new ComposeRequest(
            null, [new ScenarioDocument("as-is", "as-is.yaml", 0, Encoding.UTF8.GetBytes("name: { zh: 原样, en: As it is }\n"))], []));
        var live = await cluster.Open(composed);
        await live.RunTo(2035);
        Simulated.AssertSameBits(Simulated.Run(composed), (await live.Projection()).Series);
    }

    [Fact]
    public async Task Stepping_year_by_year_gives_the_same_as_one_run()
    {
        var composed = await cluster.Compose("plan");
        var live = await cluster.Open(composed, "~steps");
        for (var year = 2021; year <= 2035; year++)
        {
            Assert.Equal(year, (await live.Advance()).Year);
        }

        Simulated.AssertSameBits(Simulated.Run(composed), (await live.Projection()).Series);
        var refused = await Assert.ThrowsAsync<InputFaultException>(live.Advance);
        Assert.NotEmpty(refused.Faults);
    }

    [Fact]
    public async Task A_pathway_is_whole_also_while_entities_come_and_go()
    {
        var composed = await cluster.Compose("pipeline");
        var live = await cluster.Open(composed, "~restless");
        await live.RunTo(2030); // it stops on the way: where it stands is kept
        var expected = await live.Pathway(EntityType.Cluster, "aluminium");
        Assert.All(expected.Series, s => Assert.Equal(11, s.Values.Values.Length));
        using var enough = new CancellationTokenSource();
        var leaving = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await cluster.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
            }
        });
        for (var i = 0; i < 60; i++)
        {
            var pathway = await live.Pathway(EntityType.Cluster, "aluminium");
            Assert.Equal(expected.Series.Select(s => s.Values.Values.ToArray()), pathway.Series.Select(s => s.Values.Values.ToArray()));
        }

        await enough.CancelAsync();
        await leaving;
    }

    [Fact]
    public async Task An_intervention_changes_what_comes_after_it_and_nothing_before()
    {
        const string levers = "projects:\n  - { id: fusheng-alumina-2, delay: 4 }\nassumptions:\n  growth.digital.*: 0.2\nnew_projects:\n  - { id: mill, name: { zh: 面粉厂, en: Mill }, cluster: agri-processing, township: zhangdian, stage: construction, investment: 9000, full_value_added: 3000, start: 2024, build_years: 1 }\n";
        var composed = await cluster.Compose("pipeline");
        var live = await cluster.Open(composed, "~steered");
        await live.RunTo(2023);
        await live.Intervene(Encoding.UTF8.GetBytes(levers), "tester");
        await live.RunTo(2035);
        var steered = (await live.Projection()).Series;
        Simulated.AssertSameBits(Simulated.Run(composed, (2023, levers)), steered);

        var plain = Simulated.Run(composed).Single(s => s.Entity == "pinglu" && s.Variable == "gdp_real").Values;
        var changed = steered.Single(s => s.Entity == "pinglu" && s.Variable == "gdp_real").Values;
        Assert.Equal(plain[..4], changed.Values[..4]);
        Assert.NotEqual(plain[4], changed[4]);
    }

    [Fact]
    public async Task A_faulty_intervention_changes_nothing()
    {
        var composed = await cluster.Compose("trend");
        var live = await cluster.Open(composed, "~faulty");
        await live.RunTo(2030);
        var before = await live.Status();
        var refused = await Assert.ThrowsAsync<InputFaultException>(() => live.Intervene(Encoding.UTF8.GetBytes(Delay), "tester"));
        Assert.Contains(refused.Faults, f => f.Value == "growth.services-none" && f.Line == 4);
        await Assert.ThrowsAsync<InputFaultException>(() => live.Intervene("events:\n  - { price: 0.1, sector: industry, year: 2029 }\n"u8.ToArray(), "tester"));
        var after = await live.Status();
        Assert.Equal((before.Digest, before.Year), (after.Digest, after.Year));
        await live.RunTo(2035);
        Simulated.AssertSameBits(Simulated.Run(composed), (await live.Projection()).Series);
    }

    [Fact]
    public async Task Restarting_forgets_the_interventions()
    {
        var composed = await cluster.Compose("trend");
        var live = await cluster.Open(composed, "~again");
        await live.RunTo(2024);
        await live.Intervene("assumptions:\n  growth.*.p14: 0.2\n"u8.ToArray(), "tester");
        Assert.Equal(2020, (await live.Restart()).Year);
        await live.RunTo(2035);
        Simulated.AssertSameBits(Simulated.Run(composed), (await live.Projection()).Series);
    }

    [Fact]
    public async Task Every_entity_answers_for_its_own_pathway()
    {
        var composed = await cluster.Compose("key-projects");
        var live = await cluster.Open(composed);
        await live.RunTo(2035);
        var summary = await cluster.Pinglu.Summary();
        var all = (await live.Projection()).Series;
        EntityType[] kinds = [EntityType.County, EntityType.Sector, EntityType.Cluster, EntityType.Township, EntityType.Park, EntityType.Project];
        foreach (var entity in summary.Entities.Where(e => kinds.Contains(e.Type)))
        {
            var own = await live.Pathway(entity.Type, entity.Id);
            Assert.Equal(all.Where(s => s.Type == entity.Type && s.Entity == entity.Id), own.Series.Where(s => s.Type == entity.Type));
        }

        var unknown = await Assert.ThrowsAsync<InputFaultException>(() => live.Pathway(EntityType.Township, "zhangcum"));
        Assert.Contains("zhangcun", unknown.Faults[0].Remedy.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_gives_the_indicators_of_a_year_that_was_reached_and_refuses_a_later_one()
    {
        var live = await cluster.Open(await cluster.Compose("pipeline"), "~at");
        await live.RunTo(2022);
        Assert.Equal(533505, (await live.At(2020)).Single(s => s.Variable == "gdp_nominal").Values[0]);
        await Assert.ThrowsAsync<InputFaultException>(() => live.At(2023));
        await Assert.ThrowsAsync<InputFaultException>(() => live.RunTo(2036));
    }

    [Fact]
    public async Task A_whole_projection_judges_all_targets_and_carries_flags_with_sources()
    {
        var live = await cluster.Open(await cluster.Compose("plan"));
        await live.RunTo(2035);
        var projection = await live.Projection();
        Assert.Equal(41, projection.Verdicts.Length);
        Assert.Equal(6, projection.Verdicts.Count(v => v.Headline));
        Assert.All(projection.Flags, f => Assert.NotEmpty(f.Source));
        Assert.NotEmpty(projection.Flags);
    }
}
