using Scenarios.Client.Official;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests.Official;

/// <summary>A review made by hand from the test values of the report's design: Pinglu's GDP, shares, incomes, forests, physicians, and one of each kind that has no class.</summary>
internal static class Sample
{
    public const string RunDigest = "0123456789abcdef";

    public static ReviewRow Row(string target, string kind, string unit, string measure, double? start, double? goal, string found, params (int Year, double Value)[] actuals) => new(
        target, "", null, new("指标" + target[0], "Indicator " + target[0]), target, false, false, kind, unit, measure, "none", 2020, start, 2025, goal, ">=",
        [.. actuals.Select(a => new ReviewActual(a.Year, a.Value, 1, "final", "yearbook"))],
        null, actuals.Length == 0 ? null : 0.4, null, null, null, found, null, "none", null, null, false, false, true, null, null, null, null, null, "", new Vec([]), "not_projected", null, null, null, "add_data", null, "plan", null, null, null, null, null);

    public static ReviewRow Gdp { get; } = Row("gdp", "A", "万元", "level", 533505, 1000000, "on_track", (2021, 664433), (2022, 720350)) with
    {
        Name = new("地区生产总值达到100亿元以上", "GDP of 10 billion yuan or more"),
        Indicator = "gdp_nominal",
        Headline = true,
        PriceBasis = "nominal",
        Progress = Math.Log(720350 / 533505.0) / Math.Log(1000000 / 533505.0),
        GapPoints = 100 * ((Math.Log(720350 / 533505.0) / Math.Log(1000000 / 533505.0)) - 0.4),
        GapYears = 5 * ((Math.Log(720350 / 533505.0) / Math.Log(1000000 / 533505.0)) - 0.4),
        PathValue = 685935,
        Required = 0.1155,
        RequiredUnit = "rate",
        Tracked = false,
        Before = 0.10,
        After = 0.34,
        Probability = 0.34,
        ProbabilityError = 0.003,
        ProbabilityBasis = "conditioned",
        Trend = "uncertain",
        Low = 835000,
        Median = 965000,
        High = 1127000,
        Treatment = "watch",
    };

    public static ReviewRow Secondary { get; } = Row("secondary-share", "C", "1", "share", 0.30210775, 0.50, "lagging", (2022, 0.3345)) with
    {
        Name = new("二产占比达到50%以上", "Secondary sector share of 50% or more"),
        Indicator = "secondary_share",
        Headline = true,
        Progress = 0.164,
        GapPoints = -23.6,
        GapYears = -1.18,
        Required = 0.055,
        RequiredUnit = "points",
        Tracked = false,
        Before = 0.02,
        Probability = 0.02,
        ProbabilityError = 0.001,
        ProbabilityBasis = "prior",
        Trend = "not_expected",
        Low = 0.30,
        Median = 0.37,
        High = 0.445,
        Treatment = "study_adjustment",
        AtEighty = 0.333,
    };

    public static ReviewRow Services { get; } = Row("services-share", "F", "1", "share", 0.501, 0.42, "on_track", (2022, 0.472)) with
    {
        Name = new("服务业增加值占比", "Services share"),
        Indicator = "tertiary_share",
        Number = 3,
        Margin = 0.052,
        Required = 0.0173,
        RequiredUnit = "margin",
    };

    public static ReviewRow Forest { get; } = Row("forest-cover", "C", "1", "share", 0.3152, 0.3402, "lagging", (2022, 0.3220)) with
    {
        Name = new("森林覆盖率34.02%", "Forest cover of 34.02%"),
        Number = 22,
        Binding = true,
        Progress = 0.272,
        GapPoints = -12.8,
        GapYears = -0.64,
        PathValue = 0.3252,
        Required = 0.0060667,
        RequiredUnit = "points",
        Treatment = "warn_and_plan",
    };

    public static ReviewRow Physicians { get; } = Row("physicians", "B", "人", "count", 2.39, 2.8, "faster", (2022, 2.60)) with
    {
        Name = new("每千人口执业（助理）医师2.8人", "Physicians of 2.8 per 1000 people"),
        Number = 31,
        Progress = 0.5122,
        GapPoints = 11.22,
        GapYears = 0.561,
        Treatment = "consolidate",
    };

    public static ReviewRow Urban { get; } = Row("urban-income", "G", "1/year", "growth", null, 0, "lagging", (2022, -0.0776)) with
    {
        Name = new("城镇居民收入增速与GDP一致", "Urban income growth in step with GDP"),
        Number = 27,
        GapPoints = -7.76,
        Treatment = "push_harder",
    };

    public static ReviewRow City { get; } = Row("clean-air", "I", "1", "share", 0.764, null, "set_above") with { Name = new("空气质量优良天数比率", "Clean-air days"), Number = 20, Binding = true, Operator = "", Tracked = false, Treatment = "city_assessment" };

    public static ReviewRow Unknown { get; } = Row("schooling", "B", "year", "count", 10.5, 11.5, "no_actual") with { Name = new("平均受教育年限11.5年", "Mean schooling of 11.5 years"), Number = 30, Binding = true };

    public static ReviewMaterial Material { get; } = new(
        new ReviewResult(
            "pinglu/pipeline", new("项目", "Pipeline"), 2022, 2020, RunDigest, "fedcba9876543210", 20000, 10, 1000,
            [Services, City, Forest, Urban, Urban with { Reading = "gdp_target", GapPoints = -1.56 }, Unknown, Physicians, Gdp, Secondary],
            [
                .. Compared("gdp_nominal", "地区生产总值（现价）", 720350, 577000, 642000, 717000, false), .. Compared("primary_nominal", "第一产业增加值", 139662, 101000, 118000, 138000, false),
                .. Compared("secondary_nominal", "第二产业增加值", 240963, 163000, 207000, 261000, true), .. Compared("tertiary_nominal", "第三产业增加值", 339725, 281000, 315000, 354000, true),
            ],
            [],
            [new ReviewKnowledge(2022, 4, 40000, 1500, false)],
            [new ReviewGap("gdp_nominal", new("地区生产总值", "GDP"), 2022, 665726, 720350, [
                Line("revision", "", "数据修订", 0), Line("price", "", "价格因素", null), Line("common", "", "共同因素", 17890), Line("sector", "primary", "行业因素：第一产业", 2249), Line("sector", "secondary", "行业因素：第二产业", 872),
                Line("sector", "tertiary", "行业因素：第三产业", 7416), Line("project", "", "项目延期或取消", null), Line("residual", "", "未解释部分", 26197)])],
            [new(2023, 725000, 765000, 790000, 816000, 860000), new(2024, 775000, 830000, 872000, 917000, 985000), new(2025, 835000, 905000, 965000, 1029000, 1127000)], "conditioned"),
        new CountySummary("pinglu", new("平陆县", "Pinglu County"), new("山西省", "Shanxi"), new("平陆县第十四个五年规划", "Pinglu's plan"), 2020, 2035, [], [
            new IndicatorInfo("gdp_nominal", new("地区生产总值（现价）", "GDP, nominal"), "万元", "nominal", "level", "I-1"), new IndicatorInfo("secondary_share", new("第二产业占比", "Secondary sector share"), "1", "none", "share", "I-3"),
            new IndicatorInfo("tertiary_share", new("第三产业占比", "Tertiary sector share"), "1", "none", "share", "I-3"),
        ], ["gdp"], [], "aaaabbbbccccdddd"),
        [History("gdp_nominal", 533505), History("primary_nominal", 105000), History("secondary_nominal", 161000), History("tertiary_nominal", 267505)],
        "pipeline@3");

    public static ReviewMaterial With(Func<ReviewRow, ReviewRow> change) => Material with { Review = Material.Review with { Rows = [.. Material.Review.Rows.Select(change)] } };

    private static ReviewGapLine Line(string part, string id, string name, double? amount) => new(part, id, new(name, part + id), amount, new("依据", "source"));

    private static ReviewComparison[] Compared(string indicator, string name, double actual, double low, double median, double high, bool inside) =>
    [
        new(indicator, new(name, indicator), "level", low, median, high, new ActualMessage(indicator, 2021, actual * 0.92, "万元", "nominal", new DateOnly(2022, 3, 1), "final", "yearbook", 1), 0.2454, 0.98, inside),
        new(indicator, new(name, indicator), "level", low, median, high, new ActualMessage(indicator, 2022, actual, "万元", "nominal", new DateOnly(2023, 3, 1), "preliminary", "bulletin", 2), 0.0842, 0.97, inside),
    ];

    private static ObservedSeries History(string indicator, double value) => new(indicator, "万元", [new ObservedValue(2020, value, "plan")]);
}
