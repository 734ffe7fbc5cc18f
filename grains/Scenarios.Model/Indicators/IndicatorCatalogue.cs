using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using static Scenarios.Model.Indicators.Measure;
using static Scenarios.Model.Indicators.PriceBasis;

namespace Scenarios.Model.Indicators;

/// <summary>Every indicator that the model computes for a county 指标目录.</summary>
public static class IndicatorCatalogue
{
    /// <summary>Stands for the year before the base year in the ids of the ratios to it.</summary>
    private const string YearBefore = "{year-before}";

    private const string GrowthAverageSuffix = "_growth_average";
    private const CountyScope Sectors = CountyScope.Sectors;

    // Filled in once for each kind of county, not once a projection.
    private static readonly ConcurrentDictionary<(CountyScope Scope, int BaseYear), ImmutableArray<Indicator>> Filled = new();

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new("gdp_real", new("地区生产总值（不变价）", "GDP, real"), "万元", Real, Level, "P-3", CountySeries.GdpReal, Sectors),
        new("gdp_nominal", new("地区生产总值（现价）", "GDP, nominal"), "万元", Nominal, Level, "P-3", CountySeries.GdpNominal, Sectors),
        new("deflator", new("地区生产总值平减指数", "GDP deflator"), "1", None, Level, "P-3", CountySeries.Deflator, Sectors),
        new("primary_share", new("第一产业占比", "Primary sector share"), "1", Nominal, Share, "I-1", CountySeries.PrimaryShare, Sectors),
        new("secondary_share", new("第二产业占比", "Secondary sector share"), "1", Nominal, Share, "I-1", CountySeries.SecondaryShare, Sectors),
        new("industry_share", new("工业占比", "Industry share"), "1", Nominal, Share, "I-1", CountySeries.IndustryShare),
        new("tertiary_share", new("第三产业占比", "Services share"), "1", Nominal, Share, "I-1", CountySeries.TertiaryShare, Sectors),
        new("gdp_real_growth_average", new("地区生产总值年均实际增速", "Average real GDP growth"), "1/year", Real, Growth, "I-3", CountySeries.GdpRealGrowthAverage, Sectors, true),
        new("gdp_real_ratio_" + YearBefore, new("地区生产总值与{year-before}年之比（不变价）", "GDP relative to {year-before}, real"), "1", Real, Level, "I-2", CountySeries.GdpRealRatio),
        new("gdp_nominal_ratio_" + YearBefore, new("地区生产总值与{year-before}年之比（现价）", "GDP relative to {year-before}, nominal"), "1", Nominal, Level, "I-2", CountySeries.GdpNominalRatio),
        new("population", new("常住人口", "Resident population"), "人", None, Count, "N-1", CountySeries.Population),
        new("jobs", new("就业人数", "Jobs"), "人", None, Count, "M-1", CountySeries.Jobs),
        new("labour_gap", new("用工缺口", "Labour gap"), "1", None, Share, "M-2", CountySeries.LabourGap),
        new("slowdown", new("增长抑制系数", "Damping of organic growth"), "1", None, Share, "M-3", CountySeries.Slowdown),
        new("urban_share", new("常住人口城镇化率", "Urban share of residents"), "1", None, Share, "U-1", CountySeries.UrbanShare),
        new("gdp_per_head_nominal", new("人均地区生产总值（现价）", "GDP per head, nominal"), "万元/人", Nominal, Level, "M-1", CountySeries.GdpPerHeadNominal),
        new("fiscal_revenue", new("财政总收入", "Total fiscal revenue"), "万元", Nominal, Level, "F-1", CountySeries.FiscalRevenue),
        new("budget_revenue", new("一般公共预算收入", "General public budget revenue"), "万元", Nominal, Level, "F-1", CountySeries.BudgetRevenue),
        new("retail_sales", new("社会消费品零售总额", "Retail sales of consumer goods"), "万元", Nominal, Level, "R-1", CountySeries.RetailSales),
        new("urban_income", new("城镇居民人均可支配收入", "Urban disposable income per head"), "元", Nominal, Level, "H-1", CountySeries.UrbanIncome),
        new("rural_income", new("农村居民人均可支配收入", "Rural disposable income per head"), "元", Nominal, Level, "H-1", CountySeries.RuralIncome),
        new("project_investment", new("项目投资", "Investment in listed projects"), "万元", Real, Level, "C-5", CountySeries.ProjectInvestment),
        new("fixed_asset_investment", new("固定资产投资", "Fixed-asset investment"), "万元", Real, Level, "V-1", CountySeries.FixedAssetInvestment),
        new("capital", new("资本存量", "Capital stock"), "万元", Real, Level, "K-1", CountySeries.Capital),
        new("productivity_growth", new("全要素生产率增速", "Implied productivity growth"), "1/year", Real, Growth, "K-2", CountySeries.ProductivityGrowth, MayBeUndefined: true),
        new("capital_output_ratio_incremental", new("增量资本产出比", "Incremental capital–output ratio"), "1", Real, Count, "K-3", CountySeries.CapitalOutputRatioIncremental, MayBeUndefined: true),
        new("energy", new("能源消费总量", "Energy use"), "tce", None, Level, "E-1", CountySeries.Energy),
        new("carbon_dioxide", new("二氧化碳排放量", "Carbon dioxide"), "t", None, Level, "E-2", CountySeries.CarbonDioxide),
        new("linkage_direct", new("项目直接增加值", "Direct value added of projects"), "万元", Real, Level, "L-4", CountySeries.LinkageDirect),
        new("linkage_indirect", new("项目间接增加值", "Indirect value added of projects"), "万元", Real, Level, "L-5", CountySeries.LinkageIndirect),
        new("linkage_induced", new("项目诱发增加值", "Induced value added of projects"), "万元", Real, Level, "L-6", CountySeries.LinkageInduced),
        new("above_scale_value_added", new("规上工业增加值", "Above-scale industrial value added"), "万元", Real, Level, "I-4", CountySeries.AboveScaleValueAdded),
        new("above_scale_growth_average", new("规上工业增加值年均增速", "Average growth of above-scale industry"), "1/year", Real, Growth, "I-3", CountySeries.AboveScaleGrowthAverage, MayBeUndefined: true),
        new("above_scale_enterprises", new("规上工业企业数", "Above-scale industrial enterprises"), "户", None, Count, "I-6", CountySeries.AboveScaleEnterprises),
        new("manufacturing_share", new("制造业占规上工业增加值比重", "Manufacturing share of above-scale industry"), "1", Real, Share, "I-5", CountySeries.ManufacturingShare),
        new("emerging_share", new("战略性新兴产业占比", "Strategic emerging industries share"), "1", Nominal, Share, "I-7", CountySeries.EmergingShare),
        new("high_tech_growth_average", new("高技术制造业增加值年均增速", "Average growth of high-tech manufacturing"), "1/year", Real, Growth, "I-3", CountySeries.HighTechGrowthAverage, MayBeUndefined: true),
        new("urban_income_growth_less_gdp", new("城镇收入年均增速减现价地区生产总值年均增速", "Urban income growth less nominal GDP growth"), "1/year", Nominal, Growth, "I-8", CountySeries.UrbanIncomeGrowthLessGdp, MayBeUndefined: true),
        new("rural_less_urban_income_growth", new("农村收入年均增速减城镇收入年均增速", "Rural less urban income growth"), "1/year", Nominal, Growth, "I-8", CountySeries.RuralLessUrbanIncomeGrowth, MayBeUndefined: true),
        new("energy_intensity_fall", new("单位地区生产总值能耗累计降低", "Fall of energy per unit of GDP"), "1", Real, Total, "I-9", CountySeries.EnergyIntensityFall),
        new("carbon_intensity_fall", new("单位地区生产总值二氧化碳排放累计降低", "Fall of carbon dioxide per unit of GDP"), "1", Real, Total, "I-9", CountySeries.CarbonIntensityFall),
    ];

    /// <summary>The indicators of a county of this scope, with the year before its base year in their ids and names.</summary>
    public static ImmutableArray<Indicator> Of(CountyScope scope, int baseYear) => Filled.GetOrAdd((scope, baseYear), static k => Fill(k.Scope, k.BaseYear));

    private static ImmutableArray<Indicator> Fill(CountyScope scope, int baseYear)
    {
        var year = (baseYear - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string WithYear(string text) => text.Replace(YearBefore, year, StringComparison.Ordinal);
        return [.. All
            .Where(i => scope == CountyScope.Full || i.Scope == CountyScope.Sectors)
            .Select(i => i with { Id = WithYear(i.Id), Name = new(WithYear(i.Name.Zh), WithYear(i.Name.En)) })];
    }

    /// <summary>An indicator that the model computes for a county, that of a cluster's average growth among them; null for others.</summary>
    public static Indicator? Find(County county, string id)
    {
        ArgumentNullException.ThrowIfNull(county);
        return Of(county.Scope, county.BaseYear).FirstOrDefault(i => i.Id == id)
            ?? (ClusterOfGrowthAverage(id, county.Clusters) is { } cluster ? GrowthAverageOf(county.Clusters[cluster]) : null);
    }

    /// <summary>The index of the cluster whose average growth an indicator names ("new_materials_growth_average"), or null.</summary>
    public static int? ClusterOfGrowthAverage(string indicator, ImmutableArray<IndustryCluster> clusters)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        for (var k = 0; k < clusters.Length; k++)
        {
            if (GrowthAverageId(clusters[k].Id) == indicator)
            {
                return k;
            }
        }

        return null;
    }

    /// <summary>The id of a cluster's average growth.</summary>
    public static string GrowthAverageId(string cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return cluster.Replace('-', '_') + GrowthAverageSuffix;
    }

    /// <summary>The average growth of a cluster as an indicator; it has no series of its own among the county's.</summary>
    public static Indicator GrowthAverageOf(IndustryCluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return new(GrowthAverageId(cluster.Id), new($"{cluster.Name.Zh}增加值年均增速", $"Average growth of {cluster.Name.En.ToLowerInvariant()}"), "1/year", Real, Growth, "I-3", default, MayBeUndefined: true);
    }
}
