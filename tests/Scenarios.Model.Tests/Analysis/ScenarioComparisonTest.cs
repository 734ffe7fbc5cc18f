using Scenarios.Model.Analysis.Comparisons;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Tests.Analysis;

public class ScenarioComparisonTest
{
    // What the files of the scenarios say, and nothing else.
    [Theory]
    [InlineData("aluminium-slump", "project.utilisation", "industry.2022 price", "industry.2023 price")]
    [InlineData("delayed", "project.realisation.reserve", "project.realisation.planned", "project.delay.construction", "project.delay.reserve", "project.delay.planned")]
    [InlineData("key-projects", "stage:construction realised", "stage:reserve realised", "stage:planned realised", "stage:construction delay", "stage:reserve delay")]
    [InlineData("services-led", "growth.digital.p14", "growth.digital.p15", "growth.digital.p16", "growth.culture-tourism.p14", "growth.culture-tourism.p15", "growth.culture-tourism.p16", "growth.health-wellness.p14", "growth.health-wellness.p15", "growth.health-wellness.p16", "stage:planned realised")]
    [InlineData("trend", "stage:construction realised", "stage:reserve realised", "stage:planned realised")]
    public void The_levers_that_differ_from_the_pipeline_are_those_of_the_file(string scenario, params string[] levers)
    {
        var comparison = Compare("pipeline", scenario);
        Assert.Equal(levers.Order(), comparison.Levers.Where(l => l.Differs).Select(l => $"{l.Key} {l.Field}".TrimEnd()).Order());
    }

    [Fact]
    public void A_lever_shows_what_each_scenario_sets()
    {
        var comparison = Compare("pipeline", "trend", "aluminium-slump");
        var utilisation = comparison.Levers.Single(l => l.Key == "project.utilisation").Settings;
        Assert.Equal(0.6, utilisation[2].Value);
        Assert.True(utilisation[0].Low < utilisation[0].High && utilisation[2].Low == utilisation[2].High);
        var pool = comparison.Levers.Single(l => l is { Key: "stage:reserve", Field: "realised" });
        Assert.Equal([true, false, true], pool.Settings.Select(s => s.ByPool));
        Assert.Equal(0, pool.Settings[1].Value);
        Assert.Equal([false, false, true], comparison.Levers.Single(l => l.Key == "industry.2022").Settings.Select(s => s.IsThere));
    }

    [Fact]
    public void A_new_project_is_one_line_and_events_of_one_year_multiply()
    {
        var own = Repository.SetupOf("events:\n  - { price: -0.5, sector: industry, year: 2022 }\n  - { price: 0.5, sector: industry, year: 2022 }");
        var other = Repository.SetupOf("new_projects:\n  - { id: x, cluster: digital, township: zhangcun, name: { zh: 新, en: New }, investment: 1000, full_value_added: 100, stage: reserve, start: 2022, build_years: 1 }");
        var levers = ScenarioComparison.Of([own, other], [2025]).Levers.Where(l => l.Differs).ToArray();
        Assert.Equal(["x listed", "industry.2022 price"], levers.Select(l => $"{l.Key} {l.Field}"));
        Assert.Equal(-0.25, levers[1].Settings[0].Value, 15);
    }

    [Fact]
    public void Only_what_moves_moves_and_the_largest_comes_first()
    {
        var comparison = Compare("pipeline", "trend");
        Assert.False(comparison.Indicators.Single(i => i.Indicator.Id == "urban_share").Moves);
        Assert.True(comparison.Indicators.Single(i => i.Indicator.Id == "gdp_nominal").Moves);
        foreach (var group in comparison.Indicators.GroupBy(i => i.MovesInPoints))
        {
            Assert.Equal(group.Select(i => i.Size).OrderDescending(), group.Select(i => i.Size));
        }

        // What the file says is worth nothing: without projects there is no investment in them.
        var investment = comparison.Indicators.Single(i => i.Indicator.Id == "project_investment");
        Assert.Equal(-1, investment.Changes[1][0]);
        Assert.Empty(ScenarioComparison.Of([Repository.Setup("trend"), Repository.Setup("trend")], [2025]).Indicators.Where(i => i.Moves));
    }

    [Fact]
    public void Targets_that_turn_are_those_that_one_scenario_reaches_and_another_does_not()
    {
        var comparison = Compare("trend", "plan");
        Assert.Contains(comparison.Targets, t => t.Turns);
        foreach (var target in comparison.Targets.Where(t => t.IsJudged))
        {
            var met = target.Verdicts.Select(v => VerdictRules.Meets(v.Value!.Value, v.Target.Operator!.Value, v.Target.Value!.Value)).ToArray();
            Assert.Equal(met[0] != met[1], target.Turns);
        }
    }

    private static ScenarioComparison Compare(params string[] scenarios)
    {
        var setups = scenarios.Select(s => SevenScenarios.Setups[s]).ToArray();
        Assert.Equal([2025, 2030, 2035], ScenarioComparison.Milestones(setups[0]).ToArray());
        return ScenarioComparison.Of(setups, ScenarioComparison.Milestones(setups[0]));
    }
}
