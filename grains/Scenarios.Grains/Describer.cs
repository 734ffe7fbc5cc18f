using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;

namespace Scenarios.Grains;

/// <summary>Says everything that is known of one thing, each value with its source 说明与来源.</summary>
internal sealed class Describer(County county)
{
    private static readonly Dictionary<string, LocalText> Labels = new()
    {
        ["base_value_added"] = new("基期增加值", "Base value added"),
        ["value_added_rate"] = new("增加值率", "Value-added rate"),
        ["productivity"] = new("劳动生产率", "Value added per job"),
        ["productivity_growth"] = new("劳动生产率年增速", "Its yearly growth"),
        ["energy_intensity"] = new("单位增加值能耗", "Energy per unit of value added"),
        ["energy_intensity_decline"] = new("能耗年降幅", "Its yearly decline"),
        ["above_scale_share"] = new("规上占比", "Above-scale share"),
        ["manufacturing_share"] = new("制造业占比", "Manufacturing share"),
        ["emerging_share"] = new("战略性新兴占比", "Strategic emerging share"),
        ["high_tech_share"] = new("高技术占比", "High-tech share"),
        ["population_share"] = new("人口占比", "Share of population"),
        ["agriculture_share"] = new("第一产业占比", "Share of agriculture"),
        ["other_industry_share"] = new("其他工业占比", "Share of other industry"),
        ["services_share"] = new("第三产业占比", "Share of services"),
        ["construction_share"] = new("建筑业占比", "Share of construction"),
        ["population_drift"] = new("人口占比年变化", "Yearly drift of its share of people"),
        ["investment"] = new("总投资", "Investment"),
        ["full_value_added"] = new("达产年增加值", "Value added at full capacity"),
        ["stage"] = new("项目阶段", "Stage"),
        ["start"] = new("开工年", "Start"),
        ["build_years"] = new("建设年数", "Years to build"),
        ["capacity"] = new("设计产能", "Capacity"),
        ["unit_price"] = new("单价", "Unit price"),
    };

    private readonly List<DescribedValue> values = [];

    /// <summary>Null when there is no such thing.</summary>
    public Description? Describe(EntityType type, string id) => type switch
    {
        EntityType.County when id == county.Id => County(),
        EntityType.Sector when county.Sectors.FirstOrDefault(s => s.Id == id) is { } sector => Sector(sector),
        EntityType.Cluster when county.Clusters.FirstOrDefault(c => c.Id == id) is { } cluster => Cluster(cluster),
        EntityType.Township when county.Townships.FirstOrDefault(t => t.Id == id) is { } township => Township(township),
        EntityType.Park when county.Parks.FirstOrDefault(p => p.Id == id) is { } park => Park(park),
        EntityType.Project when county.Projects.FirstOrDefault(p => p.Id == id) is { } project => Project(project),
        EntityType.PublicWork when county.PublicWorks.FirstOrDefault(w => w.Id == id) is { } work => PublicWork(work),
        EntityType.Assumption when county.Assumptions.FirstOrDefault(a => a.Key == id) is { } assumption => Assumption(assumption),
        EntityType.Target when county.Targets.FirstOrDefault(t => t.Id == id) is { } target => Target(target),
        EntityType.Indicator => Indicator(id),
        _ => null,
    };

    /// <summary>Ids of a type that the county's list does not name: indicators that are observed or targeted only.</summary>
    public IEnumerable<string> Others(EntityType type) =>
        type == EntityType.Indicator ? county.Observations.Select(o => o.Indicator).Concat(county.Targets.Select(t => t.Indicator)).Distinct() : [];

    private Description Of(EntityType type, string id, BilingualText name) => new(type, id, Messages.Of(name), [.. values]);

    private Description County()
    {
        Word(new("地区", "Region"), Both(county.Region), SourceKind.Plan, "county.yaml");
        if (county.Plan is { } plan)
        {
            Word(new("规划", "Plan"), plan.Zh, SourceKind.Plan, "county.yaml");
        }

        foreach (var fact in county.Macro)
        {
            Number(new($"{fact.Name.Zh}（{fact.Year}）", $"{fact.Name.En} ({fact.Year})"), fact.Value, fact.Unit, fact.Provenance);
        }

        Word(new("规模", "Holds"), string.Create(CultureInfo.InvariantCulture, $"{county.Sectors.Length} / {county.Clusters.Length} / {county.Townships.Length} / {county.Parks.Length} / {county.Projects.Length} / {county.Targets.Length}"), SourceKind.Computed, "sectors / clusters / townships / parks / projects / targets");
        Word(new("资料摘要", "Digest"), county.Digest, SourceKind.Computed, "SHA-256");
        return Of(EntityType.County, county.Id, county.Name);
    }

    private Description Sector(Sector sector)
    {
        void Cell(string column, double value, string unit) => Sourced("sectors", sector.Id, column, value, unit);
        Cell("base_value_added", sector.BaseValueAdded, "万元");
        if (sector.Structure is { } structure)
        {
            Cell("value_added_rate", structure.ValueAddedRate, "1");
            Cell("productivity", structure.Productivity, "万元");
            Cell("productivity_growth", structure.ProductivityGrowth, "1/year");
            Cell("energy_intensity", structure.EnergyIntensity, "tce/万元");
            Cell("energy_intensity_decline", structure.EnergyIntensityDecline, "1/year");
        }

        Assumptions($".{sector.Id}");
        Word(new("产业集群", "Clusters"), string.Join(", ", county.Clusters.Where(c => c.Sector == sector.Id).Select(c => c.Id)), SourceKind.Computed, "clusters.csv");
        return Of(EntityType.Sector, sector.Id, sector.Name);
    }

    private Description Cluster(IndustryCluster cluster)
    {
        void Cell(string column, double value, string unit) => Sourced("clusters", cluster.Id, column, value, unit);
        Cell("base_value_added", cluster.BaseValueAdded, "万元");
        if (cluster.Sector == Model.Facts.Sector.Industry)
        {
            Cell("above_scale_share", cluster.AboveScaleShare, "1");
            Cell("manufacturing_share", cluster.ManufacturingShare, "1");
            Cell("emerging_share", cluster.EmergingShare, "1");
            Cell("high_tech_share", cluster.HighTechShare, "1");
        }

        foreach (var location in county.Locations.Where(l => l.Cluster == cluster.Id))
        {
            var township = county.Townships.First(t => t.Id == location.Township).Name;
            Sourced("locations", cluster.Id, "share", location.Share, "1", new($"所在{township.Zh}", $"Share in {township.En}"));
        }

        Assumptions($"growth.{cluster.Id}.");
        foreach (var project in county.Projects.Where(p => p.Cluster == cluster.Id))
        {
            Sourced("projects", project.Id, "full_value_added", project.FullValueAdded, "万元", new($"项目 {project.Name.Zh}", $"Project {project.Name.En} ({project.Id})"));
        }

        return Of(EntityType.Cluster, cluster.Id, cluster.Name);
    }

    private Description Township(Township township)
    {
        void Cell(string column, double value, string unit) => Sourced("townships", township.Id, column, value, unit);
        Word(new("城镇体系", "Role"), township.Role, "townships", township.Id, "role");
        Cell("population_share", township.PopulationShare, "1");
        Cell("agriculture_share", township.AgricultureShare, "1");
        Cell("other_industry_share", township.OtherIndustryShare, "1");
        Cell("services_share", township.ServicesShare, "1");
        Cell("construction_share", township.ConstructionShare, "1");
        Cell("population_drift", township.PopulationDrift, "1/year");
        Word(new("项目", "Projects"), string.Join(", ", county.Projects.Where(p => p.Township == township.Id).Select(p => p.Id)), "projects", Model.Facts.ProvenanceTable.Any, "township");
        Word(new("园区", "Parks"), string.Join(", ", county.Parks.Where(p => p.Townships.Contains(township.Id)).Select(p => p.Id)), "parks", Model.Facts.ProvenanceTable.Any, "townships");
        return Of(EntityType.Township, township.Id, township.Name);
    }

    private Description Park(Park park)
    {
        Word(new("定位", "Role"), Both(park.Role), SourceKind.Plan, park.Source);
        Word(new("乡镇", "Townships"), string.Join(", ", park.Townships), SourceKind.Plan, park.Source);
        Word(new("产业集群", "Clusters"), string.Join(", ", park.Clusters), SourceKind.Plan, park.Source);
        Word(new("项目", "Projects"), park.Projects.IsEmpty ? "—" : string.Join(", ", park.Projects), SourceKind.Plan, park.Source);
        return Of(EntityType.Park, park.Id, park.Name);
    }

    private Description Project(InvestmentProject project)
    {
        void Cell(string column, double value, string unit) => Sourced("projects", project.Id, column, value, unit);
        Word(new("产业集群", "Cluster"), project.Cluster, "projects", project.Id, "stage");
        Word(new("乡镇", "Township"), project.Township, "projects", project.Id, "township");
        Word(Labels["stage"], project.Stage, "projects", project.Id, "stage");
        Cell("investment", project.Investment, "万元");
        Cell("full_value_added", project.FullValueAdded, "万元");
        Cell("start", project.Start, "year");
        Cell("build_years", project.BuildYears, "year");
        if (project.Capacity is { } capacity)
        {
            Cell("capacity", capacity, project.CapacityUnit);
        }

        if (project.UnitPrice is { } price)
        {
            Cell("unit_price", price, $"万元/{project.CapacityUnit}");
        }

        if (project.ValueAddedRate is { } rate)
        {
            Cell("value_added_rate", rate, "1");
        }

        foreach (var key in new[] { $"project.realisation.{project.Stage}", $"project.delay.{project.Stage}", "project.utilisation", "project.ramp.1", "project.ramp.2" })
        {
            Assumptions(key);
        }

        return Of(EntityType.Project, project.Id, project.Name);
    }

    private Description PublicWork(PublicWork work)
    {
        Word(new("专栏", "Box"), work.Box, SourceKind.Plan, work.Source);
        Word(new("乡镇", "Townships"), work.Townships.IsEmpty ? "—" : string.Join(", ", work.Townships), SourceKind.Plan, work.Source);
        Word(new("建设内容", "Content"), work.Capacity, SourceKind.Plan, work.Source);
        Word(new("投资", "Investment"), work.Investment is { } money ? Invariant(money) : "—", SourceKind.Plan, work.Source);
        return Of(EntityType.PublicWork, work.Id, work.Name);
    }

    private Description Assumption(Assumption assumption)
    {
        var source = assumption.Provenance;
        Word(new("分布", "Distribution"), assumption.Distribution.ToString().ToLowerInvariant(), Messages.Of(source.Kind), source.Source, source.Place);
        Number(new("低", "Low"), assumption.Low, assumption.Unit, source);
        Number(new("中", "Mode"), assumption.Mode, assumption.Unit, source);
        Number(new("高", "High"), assumption.High, assumption.Unit, source);
        var rule = AssumptionCatalogue
            .KeysOf(county)
            .First(k => k.Key == assumption.Key).Rule;
        Word(new("作用", "What it does"), Both(rule.Meaning), SourceKind.Computed, $"docs/model ({rule.Rule})");
        Word(new("允许范围", "Allowed range"), string.Create(CultureInfo.InvariantCulture, $"{rule.Minimum} … {rule.Maximum}"), SourceKind.Computed, $"docs/model ({rule.Rule})");
        return Of(EntityType.Assumption, assumption.Key, assumption.Name);
    }

    private Description Target(Target target)
    {
        var kind = SourceKind.Plan;
        Word(new("序号", "Number"), target.Number is { } number ? Invariant(number) : "—", kind, target.Source, target.Place);
        Word(new("指标", "Indicator"), target.Indicator, kind, target.Source, target.Place);
        Word(new("目标", "Target"), target.Value is { } value ? $"{Messages.Of(target.Operator)} {Invariant(value)}" : "完成市下任务 / set by the city", kind, target.Source, target.Place, target.Unit);
        Word(new("年份", "Year"), Invariant(target.Year), kind, target.Source, target.Place);
        Word(new("属性", "Nature"), target.Nature == TargetNature.Binding ? "约束性 / binding" : "预期性 / expected", kind, target.Source, target.Place);
        if (target.BaseValue is { } atBase)
        {
            Word(new($"{county.BaseYear} 年", $"In {county.BaseYear}"), Invariant(atBase), kind, target.Source, target.Place, target.Unit);
        }

        Observations(target.Indicator);
        return Of(EntityType.Target, target.Id, target.Name);
    }

    private Description? Indicator(string id)
    {
        var known = IndicatorCatalogue.Find(county, id);
        if (known is null && !Others(EntityType.Indicator).Contains(id))
        {
            return null;
        }

        var computed = known is not null;
        Word(new("模型计算", "Computed"), computed ? "是 / yes" : "否，仅跟踪 / no, tracked only", SourceKind.Computed, computed ? $"docs/model ({known!.Rule})" : "docs/reference/indicators");
        if (known is not null)
        {
            Word(new("单位", "Unit"), known.Unit, SourceKind.Computed, $"docs/model ({known.Rule})");
            Word(new("价格口径", "Price basis"), Messages.Of(known.PriceBasis), SourceKind.Computed, $"docs/model ({known.Rule})");
        }

        foreach (var target in county.Targets.Where(t => t.Indicator == id))
        {
            Word(new("目标", "Target"), target.Value is { } value ? $"{target.Id}: {Messages.Of(target.Operator)} {Invariant(value)}" : target.Id, SourceKind.Plan, target.Source, target.Place, target.Unit);
        }

        Observations(id);
        var name = known?.Name ?? county.Targets.FirstOrDefault(t => t.Indicator == id)?.Name ?? new BilingualText(id, id);
        return Of(EntityType.Indicator, id, name);
    }

    private void Observations(string indicator)
    {
        foreach (var observed in county.Observations.Where(o => o.Indicator == indicator).OrderBy(o => o.Year))
        {
            Word(new($"{observed.Year} 年实际", $"Actual of {observed.Year}"), Invariant(observed.Value), SourceKind.Observed, observed.Source, observed.Place, observed.Unit);
        }
    }

    private void Assumptions(string part)
    {
        foreach (var assumption in county.Assumptions.Where(a => a.Key.StartsWith(part, StringComparison.Ordinal) || a.Key.EndsWith(part, StringComparison.Ordinal)))
        {
            var range = assumption.Low == assumption.High ? "" : string.Create(CultureInfo.InvariantCulture, $" ({assumption.Low} … {assumption.High})");
            Word(new(assumption.Key, assumption.Key), Invariant(assumption.Mode) + range, Messages.Of(assumption.Provenance.Kind), assumption.Provenance.Source, assumption.Provenance.Place, assumption.Unit);
        }
    }

    private void Sourced(string table, string row, string column, double value, string unit, LocalText? label = null)
    {
        var provenance = county.Sources.Of(table, row, column);
        values.Add(new DescribedValue(
            label ?? Labels[column],
            Invariant(value),
            unit,
            provenance is null ? SourceKind.Assumption : Messages.Of(provenance.Kind),
            provenance?.Source ?? "",
            provenance?.Place.ToString() ?? ""));
    }

    private void Number(LocalText label, double value, string unit, Provenance provenance) =>
        values.Add(new DescribedValue(label, Invariant(value), unit, Messages.Of(provenance.Kind), provenance.Source, provenance.Place.ToString()));

    private void Word(LocalText label, string text, string table, string row, string column)
    {
        var provenance = county.Sources.Of(table, row, column);
        values.Add(new DescribedValue(label, text, "", provenance is null ? SourceKind.Plan : Messages.Of(provenance.Kind), provenance?.Source ?? "", provenance?.Place.ToString() ?? ""));
    }

    private void Word(LocalText label, string text, SourceKind kind, string source, Place place = default, string unit = "") =>
        values.Add(new DescribedValue(label, text, unit, kind, source, place.File is null ? "" : place.ToString()));

    private static string Both(BilingualText text) => $"{text.Zh} / {text.En}";

    private static string Invariant(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
