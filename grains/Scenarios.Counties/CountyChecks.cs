using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;

namespace Scenarios.Counties;

/// <summary>
/// What the tables of a county must be to each other 县域数据校验: ids, references, sums, assumptions, units, linkages. Every fault is noted, none stops the next check.
/// </summary>
internal sealed class CountyChecks
{
    /// <summary>Shares must sum to 1 and parts to their whole within this.</summary>
    private const double Tolerance = 1e-9;

    private readonly County county;
    private readonly Func<string, IReadOnlyList<CsvRow>> rows;
    private readonly FaultList faults;

    private CountyChecks(County county, Func<string, IReadOnlyList<CsvRow>> rows, FaultList faults)
    {
        this.county = county;
        this.rows = rows;
        this.faults = faults;
    }

    public static void Run(County county, Func<string, IReadOnlyList<CsvRow>> rows, FaultList faults)
    {
        var checks = new CountyChecks(county, rows, faults);
        checks.Keys();
        checks.References();
        checks.SumsOfSectors();
        checks.Assumptions();
        checks.Targets();
        checks.Statements();
        checks.Observations();
        checks.Sources();
        if (county.Scope == CountyScope.Full)
        {
            checks.Roles();
            checks.SumsOfClusters();
            checks.SumsOfTownships();
            checks.MacroFigures();
            checks.LinkageTable();
            checks.HistoryOfProjects();
        }
    }

    private void Keys()
    {
        Unique(Tables.Sectors, "sector");
        Unique(Tables.Clusters, "cluster");
        Unique(Tables.Townships, "township");
        Unique(Tables.Projects, "project");
        Unique(Tables.Parks, "park");
        Unique(Tables.PublicWorks, "work");
        Unique(Tables.Targets, "target");
        Unique(Tables.Assumptions, "key");
        Unique(Tables.Comparators, "comparator");
        Unique(Tables.Statements, "statement");
        Unique(Tables.PreviousPlan, "indicator");
        Unique(Tables.Locations, "cluster", "township");
        Unique(Tables.Macro, "variable", "year");
        Unique(Tables.Observations, "indicator", "year");
        Unique(Tables.Sources, "table", "row", "column");
    }

    private void Unique(string file, params string[] columns)
    {
        var seen = new Dictionary<string, int>();
        foreach (var row in rows(file))
        {
            var key = string.Join(" / ", columns.Select(row.Text));
            if (!seen.TryAdd(key, row.Place.Line))
            {
                faults.Error(row.At(columns[0]), key, new($"与第 {seen[key]} 行重复", $"the same as in line {seen[key]}"), new("删去一行或改用别的键", "remove one of the two, or give it another key"));
            }
        }
    }

    private void References()
    {
        string[] sectors = [.. county.Sectors.Select(s => s.Id)], clusters = [.. county.Clusters.Select(c => c.Id)];
        string[] townships = [.. county.Townships.Select(t => t.Id)], projects = [.. county.Projects.Select(p => p.Id)];
        Refers(Tables.Clusters, "sector", sectors);
        Refers(Tables.Locations, "cluster", clusters);
        Refers(Tables.Locations, "township", townships);
        Refers(Tables.Projects, "cluster", clusters);
        Refers(Tables.Projects, "township", townships);
        Refers(Tables.Parks, "townships", townships);
        Refers(Tables.Parks, "clusters", clusters);
        Refers(Tables.Parks, "projects", projects);
        Refers(Tables.PublicWorks, "townships", townships);
        foreach (var headline in county.HeadlineTargets.Where(h => !county.Targets.Any(t => t.Id == h)))
        {
            faults.Error(new Place(Tables.County), headline, new("headline_targets 中没有这个目标", "headline_targets names no target of targets.csv"), NearestKey.Remedy(headline, [.. county.Targets.Select(t => t.Id)]));
        }

        foreach (var (park, row) in county.Parks.Zip(rows(Tables.Parks)))
        {
            foreach (var project in county.Projects.Where(p => park.Projects.Contains(p.Id) && !(park.Townships.Contains(p.Township) && park.Clusters.Contains(p.Cluster))))
            {
                faults.Error(row.At("projects"), project.Id, new("项目不在该园区的乡镇和集群内", "the project stands in no township and cluster of the park"), new($"项目在 {project.Township}，属 {project.Cluster}", $"it stands in {project.Township} and belongs to {project.Cluster}"));
            }
        }
    }

    // A subject must be something whose accounts the arithmetic keeps; the parts of industry have no prices of their own.
    private void Statements()
    {
        string[] priced = [PlanStatement.EverySector, .. county.Sectors.Select(s => s.Id)];
        string[] parts = county.Scope == CountyScope.Full ? [PlanStatement.AboveScale, PlanStatement.BelowScale] : [];
        string[] nominal = [PlanStatement.Gdp, "primary", "secondary", "tertiary", .. county.Sectors.Select(s => s.Id)];
        foreach (var (statement, row) in county.Statements.Zip(rows(Tables.Statements)))
        {
            string[] valid = statement.Measure switch
            {
                StatementMeasure.PriceGrowth => priced,
                StatementMeasure.NominalGrowthAverage => [.. nominal.Distinct()],
                _ => [.. nominal.Distinct(), .. parts],
            };
            if (!valid.Contains(statement.Subject))
            {
                faults.Error(row.At("subject"), statement.Subject, new("此项表述不能针对这个对象", "a statement of this measure has no such subject"), NearestKey.Remedy(statement.Subject, valid));
            }
        }
    }

    private void Refers(string file, string column, IReadOnlyCollection<string> valid)
    {
        foreach (var row in rows(file))
        {
            foreach (var id in row.List(column).Where(id => !valid.Contains(id)))
            {
                faults.Error(row.At(column), id, new($"没有这个 {column}", $"there is no such {column}"), NearestKey.Remedy(id, valid));
            }
        }
    }

    private void SumsOfSectors()
    {
        if (county.MacroValue("gdp", county.BaseYear) is { } gdp)
        {
            Sums(new Place(Tables.Sectors), "Σ base_value_added", county.BaseGdp, gdp, "macro.csv gdp");
        }
        else
        {
            Missing("gdp", county.BaseYear);
        }

        if (county.Sectors.Select(s => s.StatisticalSector).Distinct().Count() < 3)
        {
            faults.Error(new Place(Tables.Sectors), "statistical_sector", new("三次产业须齐全", "all three statistical sectors are needed"), new("补上缺少的产业", "add the one that is missing"));
        }
    }

    private void Roles()
    {
        foreach (var id in new[] { "agriculture", Sector.Industry, Sector.Construction, "services" }.Where(id => !county.Sectors.Any(s => s.Id == id)))
        {
            faults.Error(new Place(Tables.Sectors), id, new("完整模型须有这个行业", "the full model needs this sector"), new("补上该行业，或在 county.yaml 写 scope: sectors", "add it, or write scope: sectors in county.yaml"));
        }

        foreach (var row in rows(Tables.Sectors).Where(r => r.Text("sector") is not ("agriculture" or Sector.Industry or Sector.Construction or "services")))
        {
            faults.Error(row.At("sector"), row.Text("sector"), new("完整模型没有这个行业", "the full model has no such sector"), NearestKey.Remedy(row.Text("sector"), ["agriculture", Sector.Industry, Sector.Construction, "services"]));
        }
    }

    private void SumsOfClusters()
    {
        foreach (var sector in county.Sectors)
        {
            var clusters = county.Clusters.Where(c => c.Sector == sector.Id).ToArray();
            if (clusters.Length == 0)
            {
                faults.Error(new Place(Tables.Clusters), sector.Id, new("该行业没有集群", "the sector has no cluster"), new("每个行业至少要有一个余量集群", "each sector needs at least a cluster for its remainder"));
            }
            else
            {
                Sums(new Place(Tables.Clusters), $"Σ base_value_added ({sector.Id})", clusters.Sum(c => c.BaseValueAdded), sector.BaseValueAdded, $"sectors.csv {sector.Id}");
            }
        }

        if (county.Clusters.Where(c => c.Sector == Sector.Industry).Sum(c => c.AboveScaleShare * c.BaseValueAdded) == 0)
        {
            faults.Error(new Place(Tables.Clusters), "above_scale_share", new("规上工业增加值为零", "above-scale industry is zero"), new("至少一个工业集群的 above_scale_share 大于零", "give some cluster of industry an above_scale_share above zero"));
        }
    }

    private void SumsOfTownships()
    {
        foreach (var (column, value) in new (string, Func<Township, double>)[]
        {
            ("population_share", t => t.PopulationShare), ("agriculture_share", t => t.AgricultureShare), ("other_industry_share", t => t.OtherIndustryShare),
            ("services_share", t => t.ServicesShare), ("construction_share", t => t.ConstructionShare),
        })
        {
            Sums(new Place(Tables.Townships), $"Σ {column}", county.Townships.Sum(value), 1, "1");
        }

        foreach (var cluster in county.Locations.GroupBy(l => l.Cluster))
        {
            Sums(new Place(Tables.Locations), $"Σ share ({cluster.Key})", cluster.Sum(l => l.Share), 1, "1");
        }
    }

    private void Sums(Place place, string what, double sum, double whole, string source)
    {
        if (!double.IsNaN(sum) && !double.IsNaN(whole) && Math.Abs(sum - whole) > Tolerance * Math.Max(1, Math.Abs(whole)))
        {
            var difference = (sum - whole).ToString("0.######", CultureInfo.InvariantCulture);
            faults.Error(
                place,
                string.Create(CultureInfo.InvariantCulture, $"{what} = {sum:R}"),
                new(string.Create(CultureInfo.InvariantCulture, $"应等于 {whole:R}（{source}），相差 {difference}"), string.Create(CultureInfo.InvariantCulture, $"it should be {whole:R} ({source}); the difference is {difference}")),
                new("改正其中的数", "correct one of the parts"));
        }
    }

    private void Assumptions()
    {
        var keys = AssumptionCatalogue.KeysOf(county)
            .DistinctBy(k => k.Key).ToDictionary(k => k.Key, k => k.Rule);
        foreach (var (assumption, row) in county.Assumptions.Zip(rows(Tables.Assumptions)))
        {
            if (!keys.TryGetValue(assumption.Key, out var rule))
            {
                faults.Error(row.At("key"), assumption.Key, new("模型没有这个假设", "the model has no such assumption"), NearestKey.Remedy(assumption.Key, keys.Keys));
                continue;
            }

            if (double.IsNaN(assumption.Low) || double.IsNaN(assumption.Mode) || double.IsNaN(assumption.High))
            {
                continue; // already a fault of its cell
            }

            var shown = string.Create(CultureInfo.InvariantCulture, $"{assumption.Key}: {assumption.Low}, {assumption.Mode}, {assumption.High}");
            if (AssumptionChecks.OrderFault(assumption) is { } order)
            {
                faults.Error(row.At("low"), shown, order, AssumptionChecks.OrderRemedy);
            }
            else if (AssumptionChecks.RangeFault(assumption, rule) is { } range)
            {
                faults.Error(row.At("low"), shown, range, AssumptionChecks.RangeRemedy(rule));
            }

            if (assumption.Unit != rule.Unit)
            {
                faults.Error(row.At("unit"), assumption.Unit, new($"单位应为 {rule.Unit}", $"the unit is {rule.Unit}"), new("改正单位和数值", "correct the unit and the values"));
            }
        }

        // A county known by sector has all shocks or none.
        var whole = county.Assumptions.Any(a => keys.TryGetValue(a.Key, out var rule) && !rule.IsRequired(county.Scope));
        foreach (var missing in keys.Where(k => whole || k.Value.IsRequired(county.Scope)).Select(k => k.Key).Except(county.Assumptions.Select(a => a.Key)))
        {
            faults.Error(new Place(Tables.Assumptions), missing, new("缺少假设", "the assumption is missing"), new($"补上 {missing} 一行", $"add a row {missing}"));
        }
    }

    private void Targets()
    {
        var units = IndicatorCatalogue.Of(county.Scope, county.BaseYear).ToDictionary(i => i.Id, i => i.Unit);
        foreach (var (target, row) in county.Targets.Zip(rows(Tables.Targets)))
        {
            if (target.Year <= county.BaseYear || target.Year > county.EndYear)
            {
                faults.Error(row.At("year"), row.Text("year"), new("年份不在推演期内", "the year is outside the projection"), new($"用 {county.BaseYear + 1} 至 {county.EndYear} 之间的年份", $"use a year from {county.BaseYear + 1} to {county.EndYear}"));
            }

            if (units.TryGetValue(target.Indicator, out var unit) && unit != target.Unit)
            {
                faults.Error(row.At("unit"), target.Unit, new($"指标 {target.Indicator} 的单位是 {unit}", $"the unit of {target.Indicator} is {unit}"), new("改正单位和数值", "correct the unit and the values"));
            }
        }
    }

    private void Observations()
    {
        foreach (var indicator in county.Observations.GroupBy(o => o.Indicator))
        {
            foreach (var other in indicator.Where(o => o.Unit != indicator.First().Unit))
            {
                faults.Error(other.Place, other.Unit, new($"与该指标其他年份的单位 {indicator.First().Unit} 不同", $"other years of this indicator are in {indicator.First().Unit}"), new("换算成同一单位", "convert it to that unit"));
            }
        }
    }

    private void Sources()
    {
        var tables = Tables.Allowed(county.Scope).Where(t => rows(t).Count > 0).Select(t => t[..^".csv".Length]).ToArray();
        foreach (var row in rows(Tables.Sources))
        {
            if (!tables.Contains(row.Text("table")))
            {
                faults.Error(row.At("table"), row.Text("table"), new("没有这个数据表", "there is no such table"), NearestKey.Remedy(row.Text("table"), tables));
            }
        }

        Sourced(Tables.Sectors, "sector", "zh", "en", "statistical_sector");
        Sourced(Tables.Clusters, "cluster", "zh", "en", "sector");
        Sourced(Tables.Townships, "township", "zh", "en", "role");
        Sourced(Tables.Projects, "project", "zh", "en", "cluster", "capacity_unit");
    }

    // Every number must have a source; names and the links between tables are not numbers.
    private void Sourced(string file, string key, params string[] exempt)
    {
        var table = file[..^".csv".Length];
        foreach (var row in rows(file))
        {
            foreach (var column in row.Columns.Where(c => c != key && !exempt.Contains(c) && row.Text(c).Length > 0))
            {
                if (county.Sources.Of(table, row.Text(key), column) is null)
                {
                    faults.Error(row.At(column), row.Text(column), new("此值没有来源", "the value has no source"), new($"在 sources.csv 补上 {table},{row.Text(key)},{column} 一行", $"add a row {table},{row.Text(key)},{column} to sources.csv"));
                }
            }
        }
    }

    private void MacroFigures()
    {
        foreach (var variable in new[] { "gdp_real_growth", "population", "urban_share", "fiscal_revenue", "budget_revenue", "retail_sales", "urban_income", "rural_income", "above_scale_enterprises" })
        {
            if (county.MacroValue(variable, county.BaseYear) is null)
            {
                Missing(variable, county.BaseYear);
            }
        }

        if (county.MacroValue("gdp", county.BaseYear - 1) is null)
        {
            Missing("gdp", county.BaseYear - 1);
        }

        foreach (var (fact, row) in county.Macro.Zip(rows(Tables.Macro)))
        {
            var (minimum, maximum) = fact.Variable switch
            {
                "urban_share" => (1e-6, 1 - 1e-6),
                "gdp_real_growth" => (-0.9, 2),
                "above_scale_enterprises" => (0, double.PositiveInfinity),
                _ => (1e-6, double.PositiveInfinity),
            };
            if (fact.Value < minimum || fact.Value > maximum)
            {
                faults.Error(row.At("value"), row.Text("value"), new("超出范围", "out of range"), new("改正数值或单位", "correct the value or its unit"));
            }
        }
    }

    private void Missing(string variable, int year) => faults.Error(
        new Place(Tables.Macro), $"{variable} {year}", new("缺少此数", "the figure is missing"), new($"补上 {variable},…,{year} 一行", $"add a row {variable},…,{year}"));

    private void LinkageTable()
    {
        if (county.Linkages is not { } table || table.Coefficients.Any(double.IsNaN))
        {
            return;
        }

        var radius = Leontief.SpectralRadius(table);
        if (radius >= 1)
        {
            faults.Error(
                new Place(Tables.Linkages),
                string.Create(CultureInfo.InvariantCulture, $"ρ = {radius:0.####}"),
                new("系数矩阵的谱半径不小于 1，需求没有有限的产出", "the spectral radius of the coefficients is 1 or more: no finite output meets a demand"),
                new("减小本地投入系数", "make the local coefficients smaller"));
        }
    }

    private void HistoryOfProjects()
    {
        foreach (var (_, row) in county.Projects.Zip(rows(Tables.Projects)).Where(p => p.First.Start <= county.BaseYear))
        {
            faults.Warning(row.At("start"), row.Text("start"), new($"{county.BaseYear} 年及以前应完成的投资已是历史，不再计入", $"investment due in or before {county.BaseYear} is history and is not counted again"), new("如已投产，请从项目表移入集群基数", "if it produces already, it belongs to its cluster's base value"));
        }
    }
}
