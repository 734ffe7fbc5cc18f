using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>
/// Says what a target would have asked of the counties of the panel, or why nothing there compares with it 目标的对照标准. The panel knows value added of three sectors at current prices:
/// nothing real, and no industry apart from construction.
/// </summary>
internal static class OutlookCriteria
{
    private const string Ratio = "_ratio_";

    /// <summary>Whether the panel has a counterpart without further ado.</summary>
    public static bool IsDirect(string indicator) => SectorOf(indicator) is not null || IsNominal(indicator);

    /// <summary>Whether a target is about growth of GDP, or a level of it.</summary>
    public static bool IsGrowth(string indicator) => IsNominal(indicator) || IsReal(indicator);

    public static OutlookCriterion? Of(ModelSetup setup, Target target, OutlookSettings settings, FaultList faults)
    {
        var years = settings.Years ?? target.Year - setup.County.BaseYear;
        var (how, value) = (target.Operator!.Value, target.Value!.Value);
        Useless(settings.AsSecondary && target.Indicator != "industry_share", "--as-secondary", new("只用于工业占比目标", "it is for targets of the industry share alone"), faults);
        Useless(settings.Deflator is not null && !IsReal(target.Indicator), "--deflator", new("只用于不变价目标", "it is for real targets alone"), faults);
        Useless(settings.SizeFactor is not null && IsGrowth(target.Indicator), "--size-factor", new("增长和总量目标的规模范围用 --width", "for growth and levels --width is the factor of size"), faults);
        if (SectorOf(target.Indicator) is { } sector)
        {
            return new OutlookCriterion(sector, how, value, ShareOf(setup.County, sector), years);
        }

        if (target.Indicator == "industry_share")
        {
            return settings.AsSecondary ? StandIn(setup, how, value, years) : NoIndustry(target, faults);
        }

        if (!IsGrowth(target.Indicator))
        {
            var direct = string.Join(", ", TargetChoice.Judged(setup).Where(t => IsDirect(t.Indicator)).Select(t => t.Id));
            faults.Error(new Place("target"), target.Id, new("面板只有三次产业现价增加值，没有与此指标对应的数据", "the panel holds value added of three sectors at current prices, and nothing that this indicator compares with"), new($"可对照的目标：{direct}", $"targets that compare: {direct}"));
            return null;
        }

        var ratio = target.Indicator == "gdp_real_growth_average" ? Math.Pow(1 + value, years) : value / BaseValue(setup, target.Indicator);
        if (IsNominal(target.Indicator))
        {
            return new OutlookCriterion(null, how, ratio, 1, years);
        }

        if (settings.Deflator is not { } rise)
        {
            var own = string.Create(CultureInfo.InvariantCulture, $"{OwnDeflator(setup, target.Year):0.####}");
            faults.Error(
                new Place("target"),
                target.Id,
                new("面板是现价数据，与不变价目标不可比", "the panel is at current prices: a real target does not compare with it"),
                new($"改用现价目标；或用 --deflator 写明按多高的平减指数年涨幅折成现价（本情景中心路径为 {own}）", $"take a target at current prices, or say with --deflator at what price rises a year it is to be told at current prices (the scenario's own central path has {own})"));
            return null;
        }

        return new OutlookCriterion(null, how, ratio * Math.Pow(1 + rise, years), 1, years);
    }

    private static StatisticalSector? SectorOf(string indicator) => indicator switch
    {
        "primary_share" => StatisticalSector.Primary,
        "secondary_share" => StatisticalSector.Secondary,
        "tertiary_share" => StatisticalSector.Tertiary,
        _ => null,
    };

    private static bool IsNominal(string indicator) => indicator == "gdp_nominal" || indicator.StartsWith("gdp_nominal" + Ratio, StringComparison.Ordinal);

    private static bool IsReal(string indicator) => indicator is "gdp_real" or "gdp_real_growth_average" || indicator.StartsWith("gdp_real" + Ratio, StringComparison.Ordinal);

    // The same rise in points: what is built besides industry keeps its share.
    private static OutlookCriterion StandIn(ModelSetup setup, TargetOperator how, double value, int years)
    {
        var (industry, secondary) = (setup.Sectors[setup.Industry].Facts.BaseValueAdded / setup.County.BaseGdp, ShareOf(setup.County, StatisticalSector.Secondary));
        return new OutlookCriterion(StatisticalSector.Secondary, how, value - industry + secondary, secondary, years);
    }

    private static OutlookCriterion? NoIndustry(Target target, FaultList faults)
    {
        faults.Error(
            new Place("target"),
            target.Id,
            new("面板没有工业，只有第二产业（工业和建筑业）", "the panel has no industry, only the secondary sector (industry and construction)"),
            new("加 --as-secondary，用第二产业占比代替（建筑业占比按基年不变）", "let the secondary sector stand in with --as-secondary (construction keeps its share of the base year)"));
        return null;
    }

    private static double ShareOf(County county, StatisticalSector sector) => county.Sectors.Where(s => s.StatisticalSector == sector).Sum(s => s.BaseValueAdded) / county.BaseGdp;

    private static double BaseValue(ModelSetup setup, string indicator) => Central(setup, indicator).Values[0];

    private static double OwnDeflator(ModelSetup setup, int year) => Math.Pow(Central(setup, "deflator").Values[year - setup.County.BaseYear], 1.0 / (year - setup.County.BaseYear)) - 1;

    private static Series Central(ModelSetup setup, string indicator) =>
        Projection.OfCounty(setup, Simulator.Run(Futures.Central(setup)).Accounts, setup.Steps).First(s => s.Variable == indicator);

    private static void Useless(bool isSo, string option, BilingualText reason, FaultList faults)
    {
        if (isSo)
        {
            faults.Error(new Place(option), "", reason, new($"去掉 {option}", $"leave {option} out"));
        }
    }
}
