using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Cascades;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Analysis.Cascades;

public class CascadeTest
{
    private const string AtBounds = "assumptions: { growth.*: { at: high }, project.utilisation: { at: high } }\nprojects: [ { stage: [construction, reserve, planned], realised: 1, delay: 0 } ]\n";

    private static readonly string[] Scenarios = ["pipeline", "trend", "key-projects", "plan", "services-led", "delayed", "aluminium-slump"];

    private static readonly Target[] Split = [.. TargetChoice.Judged(Repository.Setup("pipeline")).Where(t => CascadeAccount.Of(Repository.Setup("pipeline"), t) is not null)];

    // Direct value added of two independent runs, the clusters as they are and at their bounds: workers run short in the second, and that is counted.
    [Fact]
    public void Headroom_is_the_difference_of_direct_value_added_of_two_runs()
    {
        var table = Of("pipeline", "gdp-growth");
        IReadOnlyList<Series> central = Repository.Project(Repository.Setup("pipeline")), bound = Repository.Project(Repository.SetupOf(AtBounds));
        var total = 0.0;
        foreach (var cluster in Repository.Pinglu.County.Clusters)
        {
            var room = At2025(bound, EntityKind.Cluster, cluster.Id, "value_added_real") - At2025(central, EntityKind.Cluster, cluster.Id, "value_added_real");
            Near(room, table.Lines.Single(l => l.Level == TaskLevel.Cluster && l.Id == cluster.Id).Exact.Headroom);
            total += room;
        }

        Near(total, table.Headroom);
        Assert.Empty(table.WithoutRoom);
        var slowdown = bound.Single(s => s.Kind == EntityKind.County && s.Variable == "slowdown").Values;
        Near(slowdown[..5].Min(), table.SlowdownAtBounds);
        Assert.True(table.SlowdownAtBounds < 1);
        double Gain(IReadOnlyList<Series> run) => At2025(run, EntityKind.County, "pinglu", "gdp_real");
        Near(Gain(bound) - Gain(central), table.Headroom + table.LinkedAtBounds);
    }

    [Fact]
    public void The_account_is_the_indicator_in_another_dress()
    {
        Assert.Equal(11, Split.Length);
        foreach (var (setup, series, target) in Scenarios.Select(Repository.Setup).Select(s => (s, Repository.Project(s))).SelectMany(s => Split.Select(t => (s.Item1, s.Item2, t))))
        {
            double County(string indicator) => At2025(series, EntityKind.County, "pinglu", indicator);
            var table = Cascade.Of(setup, target, CascadeAccount.Of(setup, target)!, 1);
            var atBase = table.Lines[0].Exact.Base;
            var (level, required) = (table.Level, table.Required);
            var expected = target.Indicator switch
            {
                "gdp_nominal" => level,
                "gdp_nominal_ratio_2019" => level / 503957,
                "gdp_real_ratio_2019" => level / (533505 / 1.055),
                "secondary_share" or "tertiary_share" or "industry_share" => level / County("gdp_nominal"),
                _ => Math.Pow(level / atBase, 0.2) - 1,
            };
            Near(County(target.Indicator), expected);
            var reached = County(target.Indicator) >= target.Value;
            Assert.Equal(reached, table.Gap == 0);
            var asked = target.Indicator switch
            {
                "gdp_nominal" => required,
                "gdp_nominal_ratio_2019" => required / 503957,
                "gdp_real_ratio_2019" => required / (533505 / 1.055),
                "secondary_share" or "tertiary_share" or "industry_share" => required / (County("gdp_nominal") + required - level),
                _ => Math.Pow(required / atBase, 0.2) - 1,
            };
            Near(reached ? County(target.Indicator) : target.Value!.Value, reached && target.Indicator.EndsWith("share", StringComparison.Ordinal) ? expected : asked);
        }
    }

    // Sectors, clusters with what is linked, organic growth with projects, and townships: each adds up, exactly and as printed, in whatever unit; and so does every row.
    [Property(MaxTest = 40)]
    public Property Every_line_is_the_sum_of_its_parts() => Prop.ForAll(ArbMap.Default.ArbFor<(byte, byte, byte)>(), n =>
    {
        var (scenario, target, unit) = (Scenarios[n.Item1 % Scenarios.Length], Split[n.Item2 % Split.Length], new[] { 0.1, 1, 10, 100, 1000 }[n.Item3 % 5]);
        var table = Of(scenario, target.Id, unit);
        var county = table.Lines[0];
        Near(table.Level, county.Exact.Central);
        Near(table.Required, county.Exact.Task);
        AddUp(county, table.Lines.Where(l => l.Level is TaskLevel.Sector or TaskLevel.Beyond));
        AddUp(county, table.Lines.Where(l => l.Level is TaskLevel.Township or TaskLevel.Beyond));
        Assert.All(table.Lines.Where(l => l.Level == TaskLevel.Sector), s => AddUp(s, table.Lines.Where(l => l.Level is TaskLevel.Cluster or TaskLevel.Linked && l.Parent == s.Id)));
        Assert.All(table.Lines.Where(l => l.Level == TaskLevel.Cluster), c => AddUp(c, table.Lines.Where(l => l.Level is TaskLevel.Organic or TaskLevel.Project && l.Parent == c.Id)));
        Assert.Equal(Math.Round(table.Required / unit, MidpointRounding.AwayFromZero), county.Rounded.Task / unit, 1e-6);
        Assert.All(table.Lines, l => Assert.All(
            new[] { (l.Exact.Base, l.Rounded.Base), (l.Exact.Central, l.Rounded.Central), (l.Exact.Extra, l.Rounded.Extra), (l.Exact.Headroom, l.Rounded.Headroom) },
            p => Assert.True(Math.Abs(p.Item1 - p.Item2) <= 2 * unit, $"{l.Id}: {p.Item1} became {p.Item2}")));
    });

    [Fact]
    public void A_gap_within_the_bounds_takes_the_same_part_of_every_headroom()
    {
        var table = Of("pipeline", "gdp-ten-billion");
        Assert.True(table.Gap > 0 && table.Beyond == 0);
        Assert.All(table.Lines.Where(l => l.Exact.Headroom > 0), l => Near(table.Gap / table.Headroom, l.HeadroomUsed!.Value));
        Assert.DoesNotContain(table.Lines, l => l.Level == TaskLevel.Beyond);
        Assert.All(table.Lines.Where(l => l.Level == TaskLevel.Linked), l => Assert.True(l.Exact is { Extra: 0, Headroom: 0 }));

        // Its real growth, at the scenario's own deflators: industry by hand.
        var industry = table.Lines.Single(l => l is { Level: TaskLevel.Sector, Id: "industry" });
        var series = Repository.Project(Repository.Setup("pipeline"));
        Near(Math.Pow(industry.Exact.Task / At2025(series, EntityKind.Sector, "industry", "deflator") / 137111, 0.2) - 1, industry.TaskGrowth!.Value);
        Near(Math.Pow(At2025(series, EntityKind.Sector, "industry", "value_added_real") / 137111, 0.2) - 1, industry.CentralGrowth!.Value);
    }

    [Fact]
    public void A_gap_beyond_the_bounds_takes_all_headroom_and_tells_the_rest()
    {
        var table = Of("trend", "gdp-growth");
        Assert.Equal(table.Gap - table.Headroom, table.Beyond, 1e-6);
        Assert.True(table.Beyond > 0);
        Assert.All(table.Lines.Where(l => l.Exact.Headroom > 0 && l.Level != TaskLevel.County), l => Near(1, l.HeadroomUsed!.Value));
        Near(0.10, table.Lines[0].TaskGrowth!.Value);
        Assert.All(table.Lines.Where(l => l.Level == TaskLevel.Project), l => Assert.Equal(default, l.Exact)); // dropped by the scenario: no room
        Assert.Equal(Repository.Pinglu.County.Projects.Count(p => p.FullValueAdded > 0), table.FixedProjects);
    }

    [Fact]
    public void A_target_that_is_reached_asks_to_keep_the_level()
    {
        var table = Of("pipeline", "services-share");
        Assert.Equal(0, table.Gap);
        Assert.All(table.Lines, l => Assert.Equal(l.Exact.Central, l.Exact.Task));
        Assert.DoesNotContain(table.Lines, l => l.Id == "industry");
    }

    [Fact]
    public void Townships_have_what_the_model_places_in_them()
    {
        var table = Of("pipeline", "gdp-growth");
        var series = Repository.Project(Repository.Setup("pipeline"));
        Assert.All(Repository.Pinglu.County.Townships, t => Near(
            At2025(series, EntityKind.Township, t.Id, "value_added_real"),
            table.Lines.Single(l => l.Level == TaskLevel.Township && l.Id == t.Id).Exact.Central));
    }

    // Growth of one cluster without a range, and workers that run short at the bounds: it would fall behind its central value.
    [Fact]
    public void A_cluster_whose_bound_lies_below_its_central_value_gets_no_task()
    {
        const string yaml = "assumptions: { labour.scarcity: 1, labour.supply-share: 0.5, growth.other-services.p14: 0.06 }";
        var setup = Repository.SetupOf(yaml);
        var target = Target("gdp-growth");
        var table = Cascade.Of(setup, target, CascadeAccount.Of(setup, target)!, 1);
        Assert.Equal("other-services", Assert.Single(table.WithoutRoom));
        Assert.Equal(0, table.Lines.Single(l => l is { Level: TaskLevel.Cluster, Id: "other-services" }).Exact.Headroom);
    }

    [Fact]
    public void What_is_no_sum_of_value_added_is_refused()
    {
        var setup = Repository.Setup("pipeline");
        Assert.All(new[] { "urban-share", "urban-income", "rural-income", "above-scale-enterprises", "manufacturing-share", "patents", "emerging-share" }, id => Assert.Null(CascadeAccount.Of(setup, Target(id))));
        Assert.Null(CascadeAccount.Of(setup, Target("secondary-share") with { Operator = TargetOperator.AtMost }));
        Assert.Null(CascadeAccount.Of(setup, Target("secondary-share") with { Value = 1 }));
    }

    private static Target Target(string id) => Repository.Pinglu.County.Targets.Single(t => t.Id == id);

    private static CascadeTable Of(string scenario, string target, double unit = 1)
    {
        var setup = Repository.Setup(scenario);
        return Cascade.Of(setup, Target(target), CascadeAccount.Of(setup, Target(target))!, unit);
    }

    private static double At2025(IReadOnlyList<Series> series, EntityKind kind, string entity, string variable) =>
        series.Single(s => s.Kind == kind && s.Entity == entity && s.Variable == variable).Values[5];

    private static void AddUp(TaskLine whole, IEnumerable<TaskLine> lines)
    {
        var parts = lines.ToArray();
        Assert.NotEmpty(parts);
        foreach (var of in new Func<TaskAmounts, double>[] { a => a.Base, a => a.Central, a => a.Extra, a => a.Headroom, a => a.Task })
        {
            Near(of(whole.Exact), parts.Sum(p => of(p.Exact)));
            Assert.Equal(of(whole.Rounded), parts.Sum(p => of(p.Rounded)), 1e-6);
        }
    }

    private static void Near(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{actual:R} instead of {expected:R}");
}
