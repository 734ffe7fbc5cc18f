namespace Scenarios.Model.Facts;

/// <summary>
/// Every assumption that the model reads 假设目录. A county must give each of its scope, and no other but the shocks, which one known by sector may give too; its values and a scenario's must lie
/// within the bounds here, outside which the equations mean nothing.
/// </summary>
public static class AssumptionCatalogue
{
    private const CountyScope Full = CountyScope.Full;
    private const CountyScope Sectors = CountyScope.Sectors;

    public static IReadOnlyList<AssumptionRule> All { get; } =
    [
        new("growth.{cluster}.{period}", "1/year", -0.9, 2, Sectors, "C-1", new("集群内生实际增速", "organic real growth of a cluster in a plan period"), LeverDirection.Up),
        new("inflation.{sector}", "1/year", -0.5, 2, Sectors, "P-1", new("行业增加值平减指数年涨幅", "yearly growth of a sector's deflator")),
        new("shock.growth.{sector}", "1/year", 0, 1, Full, "S-2", new("年度增速冲击标准差", "standard deviation of the yearly growth shock"), MayComeWithSectors: true),
        new("shock.price.{sector}", "1/year", 0, 1, Full, "S-4", new("年度价格冲击标准差", "standard deviation of the yearly price shock"), MayComeWithSectors: true),
        new("shock.persistence", "1", 0, 0.999, Full, "S-2", new("增速冲击自相关", "autocorrelation of the growth shocks"), MayComeWithSectors: true),
        new("shock.common", "1", 0, 1, Full, "S-1", new("共同冲击载荷", "correlation of the growth shocks of two sectors"), MayComeWithSectors: true),
        new("project.realisation.{stage}", "1", 0, 1, Full, "C-4", new("项目落地概率", "probability that a project of this pool is built"), LeverDirection.Up),
        new("project.delay.{stage}", "year", 0, 50, Full, "C-2", new("项目延期年数", "delay of the start of a project of this pool"), LeverDirection.Down),
        new("project.utilisation", "1", 0, 1.5, Full, "C-4", new("达产后产能利用率", "capacity utilisation at full production"), LeverDirection.Up),
        new("project.ramp.1", "1", 0, 1, Full, "C-3", new("投产首年产能比", "share of full production in the first year")),
        new("project.ramp.2", "1", 0, 1, Full, "C-3", new("投产次年产能比", "share of full production in the second year")),
        new("linkage.response", "1", 0, 1, Full, "L-2", new("本地供给响应系数", "share of the multiplier demand that local suppliers can meet"), LeverDirection.Up),
        new("linkage.construction-content", "1", 0, 1, Full, "L-1", new("项目投资本地建安比重", "share of project investment that is local construction output")),
        new("investment.rate", "1", 0, 5, Full, "V-1", new("存量投资率", "fixed-asset investment per unit of GDP before listed projects")),
        new("capital.depreciation", "1/year", 0, 1, Full, "K-1", new("资本折旧率", "depreciation of the capital stock")),
        new("capital.output-ratio", "1", 0.01, 50, Full, "K-1", new("基年资本产出比", "capital stock per unit of base-year GDP")),
        new("capital.share", "1", 0, 1, Full, "K-2", new("资本产出弹性", "elasticity of output to capital in growth accounting")),
        new("labour.supply-share", "1", 0.01, 1, Full, "M-2", new("劳动力占常住人口比重", "labour force per resident")),
        new("labour.scarcity", "1", 0, 100, Full, "M-3", new("劳动力短缺抑制系数", "damping of organic growth per unit of labour shortage")),
        new("population.growth", "1/year", -0.5, 0.5, Full, "N-1", new("常住人口自然与机械增长", "growth of the resident population without job pull")),
        new("population.job-pull", "1", 0, 10, Full, "N-1", new("就业吸引系数", "response of the population to a labour shortage")),
        new("urbanisation.speed", "1/year", -1, 1, Full, "U-1", new("城镇化推进速度", "yearly change of the log-odds of the urban share"), LeverDirection.Up),
        new("fiscal.elasticity", "1", -5, 10, Full, "F-1", new("财政收入弹性", "elasticity of revenue to nominal GDP")),
        new("retail.elasticity", "1", -5, 10, Full, "R-1", new("社会消费品零售弹性", "elasticity of retail sales to nominal GDP")),
        new("income.urban-elasticity", "1", -5, 10, Full, "H-1", new("城镇收入弹性", "elasticity of urban income to nominal GDP per head")),
        new("income.rural-elasticity", "1", -5, 10, Full, "H-1", new("农村收入弹性", "elasticity of rural income to nominal GDP per head")),
        new("carbon.intensity", "tCO2/tce", 0, 10, Full, "E-2", new("能源碳强度", "carbon dioxide per unit of energy")),
        new("enterprise.elasticity", "1", -5, 5, Full, "I-6", new("规上企业数量弹性", "elasticity of above-scale enterprises to organic above-scale value added")),
    ];

    /// <summary>The keys that a county must give, in the order of the catalogue, each with its rule.</summary>
    public static IReadOnlyList<(string Key, AssumptionRule Rule)> KeysOf(County county)
    {
        ArgumentNullException.ThrowIfNull(county);
        return KeysOf(county.Scope, [.. county.Clusters.Select(c => c.Id)], [.. county.Sectors.Select(s => s.Id)], [.. county.Periods.Select(p => p.Id)]);
    }

    /// <summary>The keys that a county of this scope must or may give, in the order of the catalogue, each with its rule.</summary>
    public static IReadOnlyList<(string Key, AssumptionRule Rule)> KeysOf(
        CountyScope scope, IReadOnlyList<string> clusters, IReadOnlyList<string> sectors, IReadOnlyList<string> periods)
    {
        var ids = new (string Placeholder, IReadOnlyList<string> Ids)[]
        {
            ("{cluster}", clusters), ("{sector}", sectors), ("{period}", periods), ("{stage}", ProjectStages.All),
        };
        return [.. from rule in All
                   where rule.IsRequired(scope) || rule.MayComeWithSectors
                   from key in Expand(rule.Pattern, ids)
                   select (key, rule)];
    }

    private static IEnumerable<string> Expand(string pattern, (string Placeholder, IReadOnlyList<string> Ids)[] ids)
    {
        foreach (var (placeholder, values) in ids)
        {
            if (pattern.Contains(placeholder, StringComparison.Ordinal))
            {
                return values.SelectMany(id => Expand(pattern.Replace(placeholder, id, StringComparison.Ordinal), ids));
            }
        }

        return [pattern];
    }
}
