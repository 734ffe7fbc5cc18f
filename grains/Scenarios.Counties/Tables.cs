using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>The tables of a county folder and their columns 县域数据表结构.</summary>
internal static class Tables
{
    public const string County = "county.yaml";
    public const string Sectors = "sectors.csv";
    public const string Clusters = "clusters.csv";
    public const string Townships = "townships.csv";
    public const string Locations = "locations.csv";
    public const string Projects = "projects.csv";
    public const string Linkages = "linkages.csv";
    public const string Assumptions = "assumptions.csv";
    public const string Macro = "macro.csv";
    public const string Observations = "observations.csv";
    public const string Targets = "targets.csv";
    public const string Parks = "parks.csv";
    public const string PublicWorks = "public_works.csv";
    public const string PreviousPlan = "previous_plan.csv";
    public const string Comparators = "comparators.csv";
    public const string Statements = "statements.csv";
    public const string Sources = "sources.csv";

    /// <summary>The optional column of targets.csv with the kind by which a target is reviewed.</summary>
    public const string ReviewKind = "review_kind";

    /// <summary>Stands for the column of targets.csv with the plan's own value of the base year: base_2020 where that is 2020.</summary>
    private const string BaseColumn = "base_{year}";

    private static readonly string[] SectorBasics = ["sector", "zh", "en", "statistical_sector", "base_value_added"];

    private static readonly Dictionary<string, string[]> ColumnsOf = new()
    {
        [Clusters] = ["cluster", "sector", "zh", "en", "base_value_added", "above_scale_share", "manufacturing_share", "emerging_share", "high_tech_share"],
        [Townships] = ["township", "zh", "en", "role", "population_share", "agriculture_share", "other_industry_share", "services_share", "construction_share", "population_drift"],
        [Locations] = ["cluster", "township", "share"],
        [Projects] = ["project", "cluster", "township", "zh", "en", "investment", "capacity", "capacity_unit", "unit_price", "value_added_rate", "full_value_added", "stage", "start", "build_years"],
        [Assumptions] = ["key", "distribution", "low", "mode", "high", "unit", "zh", "en", "kind", "source"],
        [Macro] = ["variable", "zh", "en", "year", "value", "unit", "kind", "source"],
        [Observations] = ["year", "indicator", "value", "unit", "source"],
        [Targets] = ["target", "number", "zh", "en", "indicator", "operator", "value", "unit", "year", "nature", BaseColumn, "source"],
        [Parks] = ["park", "zh", "en", "role_zh", "role_en", "townships", "clusters", "projects", "source"],
        [PublicWorks] = ["work", "zh", "en", "box", "townships", "investment", "investment_kind", "capacity", "source"],
        [PreviousPlan] = ["number", "indicator", "group_zh", "group_en", "zh", "en", "unit", "base_value", "target", "target_growth", "actual", "actual_growth", "target_operator", "target_number", "actual_number", "verdict", "source"],
        [Comparators] = ["comparator", "low", "high", "unit", "zh", "en", "kind", "source"],
        [Statements] = ["statement", "zh", "en", "subject", "measure", "low", "high", "year", "kind", "source"],
        [Sources] = ["table", "row", "column", "kind", "source"],
    };

    private static readonly string[] ForSectors = [Sectors, Assumptions, Macro, Observations, Sources];
    private static readonly string[] ForFull = [.. ForSectors, Clusters, Townships, Locations, Projects, Linkages, Targets];
    private static readonly string[] Optional = [Parks, PublicWorks, PreviousPlan, Comparators, Statements];

    /// <summary>Tables that a county of this scope must have.</summary>
    public static IReadOnlyList<string> Needed(CountyScope scope) => scope == CountyScope.Full ? ForFull : ForSectors;

    /// <summary>Tables that it may have besides.</summary>
    public static IReadOnlyList<string> Allowed(CountyScope scope) => scope == CountyScope.Full ? [.. ForFull, .. Optional] : [.. ForSectors, Targets, Comparators, Statements];

    /// <summary>The columns of a table. Those of linkages are the county's own sectors.</summary>
    public static IReadOnlyList<string> Columns(string file, CountyHeader header, IEnumerable<string> sectors) => file switch
    {
        Sectors when header.Scope == CountyScope.Full => [.. SectorBasics, "value_added_rate", "productivity", "productivity_growth", "energy_intensity", "energy_intensity_decline"],
        Sectors => SectorBasics,
        Linkages => ["from", .. sectors, LinkageTable.Households],
        Targets => [.. ColumnsOf[file].Select(c => c == BaseColumn ? TargetBase(header.BaseYear) : c)],
        _ => ColumnsOf[file],
    };

    /// <summary>Columns that a table may have besides: how a target is reviewed, where that does not follow from its unit.</summary>
    public static IReadOnlyList<string> OptionalColumns(string file) => file == Targets ? [ReviewKind] : [];

    /// <summary>The column of targets.csv with the plan's own value of the base year.</summary>
    public static string TargetBase(int baseYear) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"base_{baseYear}");
}
