using Scenarios.Client.Official;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests.Official;

/// <summary>The sample with what its chapters on projects, outlook and measures rest on, made by hand.</summary>
internal static class SampleMeasures
{
    public static ReviewMaterial Material { get; } = Sample.Material with
    {
        County = Sample.Material.County with
        {
            Entities =
            [
                new(EntityType.Cluster, "aluminium", new("铝", "Aluminium"), "industry"), new(EntityType.Township, "east", new("东镇", "East"), ""), new(EntityType.Township, "west", new("西镇", "West"), ""),
            ],
        },
        Measures = new MeasuresResult(
            [
                Reach("gdp", true, 0.10, 0.81, Move("project.realisation.planned", "谋划库项目落地概率", "1", 0.15, 0.646), Move("growth.aluminium.p14", "铝内生增速", "1/year", 0.03, 0.06), Move("project.delay.planned", "谋划库项目延期", "year", 2, 0.03)),
                Reach("secondary-share", false, 0.02, 0.347, Move("project.realisation.planned", "谋划库项目落地概率", "1", 0.15, 1)),
            ],
            [Cascade("gdp", 1_000_000, Task(TaskKind.County, "", "地区生产总值", 883_780, 1_000_000), Task(TaskKind.Cluster, "aluminium", "铝", 400_000, 460_000), Task(TaskKind.Organic, "aluminium", "内生增长", 300_000, 330_000), Task(TaskKind.Cluster, "grain", "粮食", 50_000, 50_000))],
            [Outlook("gdp", Odds(138, 197), Odds(66, 160))],
            new ProjectRankResult(
                "pipeline", new("项目", "Pipeline"), new TargetProbability(Verdict("gdp"), 34, 0.34, 0.3, 0.4), 100, 1, 900_000, 10, false, 2020,
                [Rank("planned", null, "planned", 6, 1_014_000, 0.045), Rank("construction", null, "construction", 15, 1_022_800, 0.134)],
                [Rank("smelter", new("电解铝", "Smelter"), "construction", 1, 450_000, 0.0695)])),
        Projection = new ProjectionMessage(
            null!, null!,
            [
                Series("east", "value_added_real", 200, 310), Series("east", "population", 65_626, 65_226), Series("west", "value_added_real", 300, 290), Series("west", "population", 34_864, 32_970),
            ],
            [], []),
        Projects = [new("smelter", new("电解铝", "Smelter"), "aluminium", "east", "construction", 0.85, 1, 0.8, 2021, 2, 450_000, 50_000, [])],
    };

    private static SeriesMessage Series(string township, string variable, double start, double end) => new(EntityType.Township, township, variable, "万元", "real", new Vec([start, start, start, start, start, end]));

    private static LeverMoveMessage Move(string key, string name, string unit, double from, double to) => new(key, new(name, key), unit, from, from, from, to, to, to, to - from, 1, false);

    private static ReachResult Reach(string target, bool reached, double before, double after, params LeverMoveMessage[] moves) => new(
        reached, [.. moves], 1, [new TargetReachMessage(target, new(target, target), ">=", 1, "1", "share", 2025, 0, 0, false, reached, before, after)], Odds(before), Odds(after), 0, 0, "x", []);

    private static JointProbability Odds(double probability) => new(0, probability, probability, probability);

    private static VerdictMessage Verdict(string target) => new(target, null, new(target, target), "gdp_nominal", ">=", 1_000_000, "万元", "level", 2025, false, true, VerdictType.Missed, null, null, null, null, "none", null, null, null);

    private static TaskMessage Task(TaskKind level, string id, string name, double central, double task) =>
        new(level, id, "", new(name, name), new TaskFigures(0, central, task, task - central, 0), new TaskFigures(0, central, task, task - central, 0), null, null, null);

    private static CascadeResult Cascade(string target, double required, params TaskMessage[] tasks) => new("pipeline", new("项目", "Pipeline"), Verdict(target), new("地区生产总值", "GDP"), "nominal", 0, required, 0, 0, 0, 1, [], 0, 1, 2020, [.. tasks]);

    private static OutlookOdds Odds(long hits, long of) => new(hits, of, hits / (double)of, 0, 1);

    private static OutlookCount Count(OutlookOdds once) => new((int)once.Of, 1250, 834, 837, once, once, once, once);

    private static OutlookResult Outlook(string target, OutlookOdds all, OutlookOdds recent) => new(
        Verdict(target), "", 0.134, 1.87, false, 5, new OutlookRule(null, null, null, null, 0.61, 2, 0.31, 1.23, true), Count(all), [], [new(2005, 2009, Count(Odds(72, 90))), new(2010, 2013, Count(recent))], [], [], 0.3, 0.5, Odds(1, 2), 421, 2005, 2023, "d", "", []);

    private static ProjectRankRow Rank(string id, LocalText? name, string stage, int count, double investment, double points)
    {
        var effect = new ProjectChangeEffect(points, 0.001, false, 1, 1, false, 1);
        return new(id, name, stage, count, investment, effect, effect, effect, null, effect with { Probability = -0.053 }, 0, null, null);
    }
}
