using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>Turns rows of the tables into facts, one method per table 逐表读取.</summary>
internal sealed class TableReader(CountyHeader header, FaultList faults)
{
    private static readonly Dictionary<string, StatisticalSector> StatisticalSectors = new()
    {
        ["primary"] = StatisticalSector.Primary,
        ["secondary"] = StatisticalSector.Secondary,
        ["tertiary"] = StatisticalSector.Tertiary,
    };

    private static readonly Dictionary<string, ProvenanceKind> Kinds = new()
    {
        ["observed"] = ProvenanceKind.Observed,
        ["plan"] = ProvenanceKind.Plan,
        ["derived"] = ProvenanceKind.Derived,
        ["assumption"] = ProvenanceKind.Assumption,
    };

    private static readonly Dictionary<string, Distribution> Distributions = new()
    {
        ["fixed"] = Distribution.Fixed,
        ["triangular"] = Distribution.Triangular,
        ["uniform"] = Distribution.Uniform,
        ["normal"] = Distribution.Normal,
    };

    private static readonly Dictionary<string, TargetOperator?> Operators = new()
    {
        [">="] = TargetOperator.AtLeast,
        [">"] = TargetOperator.Above,
        ["<="] = TargetOperator.AtMost,
        ["<"] = TargetOperator.Below,
        [""] = null,
    };

    private static readonly Dictionary<string, TargetNature> Natures = new() { ["binding"] = TargetNature.Binding, ["expected"] = TargetNature.Expected };

    /// <summary>The kinds that can be named; F follows from the base value and N from the actuals.</summary>
    private static readonly Dictionary<string, ReviewKind?> ReviewKinds = new()
    {
        ["A"] = ReviewKind.LevelByGrowth,
        ["B"] = ReviewKind.LevelBySteps,
        ["C"] = ReviewKind.Share,
        ["D1"] = ReviewKind.CumulativeSum,
        ["D2"] = ReviewKind.CumulativeFall,
        ["E"] = ReviewKind.AverageGrowth,
        ["G"] = ReviewKind.Relative,
        ["H"] = ReviewKind.Founding,
    };

    private static readonly Dictionary<string, StatementMeasure> Measures = new()
    {
        ["real_growth"] = StatementMeasure.RealGrowth,
        ["real_growth_average"] = StatementMeasure.RealGrowthAverage,
        ["nominal_growth_average"] = StatementMeasure.NominalGrowthAverage,
        ["price_growth"] = StatementMeasure.PriceGrowth,
    };

    private static readonly Dictionary<string, string> Roles = new() { ["core"] = "core", ["sub-centre"] = "sub-centre", ["support"] = "support", ["other"] = "other" };

    private static readonly Dictionary<string, string> Stages = ProjectStages.All.ToDictionary(s => s);

    /// <summary>Units inside, of the figures of macro.csv that the model reads.</summary>
    private static readonly Dictionary<string, string> MacroUnits = new()
    {
        ["gdp"] = "万元",
        ["gdp_real_growth"] = "1/year",
        ["population"] = "人",
        ["urban_share"] = "1",
        ["fiscal_revenue"] = "万元",
        ["budget_revenue"] = "万元",
        ["retail_sales"] = "万元",
        ["urban_income"] = "元",
        ["rural_income"] = "元",
        ["above_scale_enterprises"] = "户",
    };

    /// <summary>In a county known by sector, each sector is one cluster.</summary>
    public static IndustryCluster ClusterOf(Sector sector) => new(sector.Id, sector.Id, sector.Name, sector.BaseValueAdded, 0, 0, 0, 0);

    public Sector Sector(CsvRow row) => new(
        row.Id("sector"),
        row.Name(),
        row.OneOf("statistical_sector", StatisticalSectors),
        row.Number("base_value_added", 1e-6),
        header.Scope == CountyScope.Sectors
            ? null
            : new SectorStructure(
                row.Number("value_added_rate", 0.01, 1),
                row.Number("productivity", 1e-6),
                row.Number("productivity_growth", -0.5, 1),
                row.Number("energy_intensity", 0),
                row.Number("energy_intensity_decline", -0.5, 0.9)));

    public IndustryCluster Cluster(CsvRow row) => new(
        row.Id("cluster"),
        row.Id("sector"),
        row.Name(),
        row.Number("base_value_added", 0),
        row.Number("above_scale_share", 0, 1),
        row.Number("manufacturing_share", 0, 1),
        row.Number("emerging_share", 0, 1),
        row.Number("high_tech_share", 0, 1));

    public Township Township(CsvRow row) => new(
        row.Id("township"),
        row.Name(),
        row.OneOf("role", Roles),
        row.Number("population_share", 0, 1),
        row.Number("agriculture_share", 0, 1),
        row.Number("other_industry_share", 0, 1),
        row.Number("services_share", 0, 1),
        row.Number("construction_share", 0, 1),
        row.Number("population_drift", -0.5, 0.5));

    public ClusterLocation Location(CsvRow row) => new(row.Id("cluster"), row.Id("township"), row.Number("share", 0, 1));

    public InvestmentProject Project(CsvRow row) => new(
        row.Id("project"),
        row.Id("cluster"),
        row.Id("township"),
        row.Name(),
        row.Number("investment", 0),
        row.Number("full_value_added", 0),
        row.OneOf("stage", Stages),
        row.Whole("start", 1949, 2100),
        row.Whole("build_years", 1, 50),
        row.OptionalNumber("capacity", 0),
        row.Text("capacity_unit"),
        row.OptionalNumber("unit_price", 0),
        row.OptionalNumber("value_added_rate", 0, 1),
        row.Place);

    public LinkageTable? Linkages(ImmutableArray<CsvRow> rows, IReadOnlyList<string> sectors)
    {
        if (rows.IsEmpty)
        {
            return null;
        }

        string[] order = [.. sectors, LinkageTable.Households];
        var byName = new Dictionary<string, CsvRow>();
        foreach (var row in rows)
        {
            var from = row.Text("from");
            if (!order.Contains(from))
            {
                faults.Error(row.At("from"), from, new("没有这个行业", "there is no such sector"), NearestKey.Remedy(from, order));
            }
            else if (!byName.TryAdd(from, row))
            {
                faults.Error(row.At("from"), from, new("行重复", "the row is there twice"), new("删去一行", "remove one of them"));
            }
        }

        foreach (var missing in order.Where(o => !byName.ContainsKey(o)))
        {
            faults.Error(new Place(Tables.Linkages), missing, new("缺少行", "a row is missing"), new($"补上 {missing} 行", $"add the row {missing}"));
        }

        return new LinkageTable(
            [.. order],
            [.. order.SelectMany(seller => order.Select(buyer => byName.TryGetValue(seller, out var row) ? row.Number(buyer, 0, 1) : double.NaN))]);
    }

    public static Assumption Assumption(CsvRow row) => new(
        row.Required("key"),
        row.OneOf("distribution", Distributions),
        row.Number("low"),
        row.Number("mode"),
        row.Number("high"),
        row.Required("unit"),
        row.Name(),
        Provenance(row));

    public MacroFact MacroFact(CsvRow row)
    {
        var variable = row.Text("variable");
        if (!MacroUnits.TryGetValue(variable, out var unit))
        {
            faults.Error(row.At("variable"), variable, new("没有这个总量指标", "there is no such figure"), NearestKey.Remedy(variable, MacroUnits.Keys));
            unit = row.Text("unit");
        }

        return new(variable, row.Name(), row.Whole("year", 1949, 2100), row.InUnit("value", "unit", unit), unit, Provenance(row));
    }

    public Observation Observation(CsvRow row) => new(
        row.Whole("year", 1949, 2100), row.Required("indicator"), row.Number("value"), row.Required("unit"), row.Required("source"), row.Place);

    public Target Target(CsvRow row)
    {
        var (how, value) = (row.OneOf("operator", Operators), row.OptionalNumber("value"));
        if (how is null != value is null)
        {
            faults.Error(row.At("value"), row.Text("value"), new("operator 与 value 须同时有或同时空", "operator and value must both be there or both be empty"), new("补上或删去其一", "add the one or remove the other"));
        }

        return new(
            row.Id("target"),
            row.Text("number").Length == 0 ? null : row.Whole("number", 1, 999),
            row.Name(),
            row.Required("indicator"),
            how,
            value,
            row.Required("unit"),
            row.Whole("year", 1949, 2100),
            row.OneOf("nature", Natures),
            row.OptionalNumber(Tables.TargetBase(header.BaseYear)),
            row.Required("source"),
            row.Place)
        {
            Decimals = DecimalsOf(row.Text("value")),
            ReviewKind = row.Has(Tables.ReviewKind) ? row.OneOf(Tables.ReviewKind, ReviewKinds) : null,
        };
    }

    public Park Park(CsvRow row) => new(
        row.Id("park"), row.Name(), new(row.Required("role_zh"), row.Required("role_en")), row.List("townships"), row.List("clusters"), row.List("projects"), row.Required("source"));

    public PublicWork PublicWork(CsvRow row) => new(
        row.Id("work"), row.Name(), row.Text("box"), row.List("townships"), row.OptionalNumber("investment", 0), row.Text("capacity"), row.Required("source"));

    public PreviousPlanIndicator PreviousPlanIndicator(CsvRow row) => new(
        row.Required("number"),
        row.Required("indicator"),
        new(row.Required("group_zh"), row.Required("group_en")),
        row.Name(),
        row.Text("unit"),
        row.Text("base_value"),
        row.Text("target"),
        row.Text("target_growth"),
        row.Text("actual"),
        row.Text("actual_growth"),
        row.Required("verdict"),
        row.Required("source"))
    {
        Operator = row.OneOf("target_operator", Operators),
        TargetNumber = row.OptionalNumber("target_number"),
        ActualNumber = row.OptionalNumber("actual_number"),
        Decimals = DecimalsOf(row.Text("target_number")),
    };

    public Comparator Comparator(CsvRow row) => new(
        row.Required("comparator"), row.OptionalNumber("low"), row.OptionalNumber("high"), row.Required("unit"), row.Name(), Provenance(row));

    public PlanStatement Statement(CsvRow row)
    {
        var (low, high) = (row.OptionalNumber("low", -0.9, 9), row.OptionalNumber("high", -0.9, 9));
        if ((low, high) is (null, null) || low > high)
        {
            faults.Error(row.At("low"), $"{row.Text("low")} … {row.Text("high")}", new("low 与 high 至少有一个，且 low 不大于 high", "low or high must be there, and low must not be above high"), new("补上或改正", "add the one, or put it right"));
        }

        var year = row.Text("year").Length == 0 ? (int?)null : row.Whole("year", header.BaseYear + 1, header.EndYear);
        var statement = new PlanStatement(row.Id("statement"), row.Name(), row.Required("subject"), row.OneOf("measure", Measures), low, high, year, Provenance(row));
        if (statement.IsAverage != (year is not null))
        {
            faults.Error(row.At("year"), row.Text("year"), new("年均增速须写到哪一年为止，逐年的不写", "an average ends in a year; what holds in every year has none"), new("补上或删去年份", "add the year or remove it"));
        }

        return statement;
    }

    public ProvenanceTable.Row Source(CsvRow row) => new(row.Required("table"), row.Required("row"), row.Required("column"), Provenance(row));

    // As printed: 0.50 has two, 1 has none.
    private static int DecimalsOf(string text) => text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;

    private static Provenance Provenance(CsvRow row) => new(row.OneOf("kind", Kinds), row.Required("source"), row.Place);
}
