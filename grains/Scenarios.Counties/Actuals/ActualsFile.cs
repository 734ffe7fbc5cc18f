using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;

namespace Scenarios.Counties.Actuals;

/// <summary>Reads published values from a csv file or an Excel workbook 实际值文件. Everything wrong is told at once, and then nothing is read.</summary>
public static class ActualsFile
{
    /// <summary>The sectors may miss GDP by rounding; beyond this part of it somebody should look.</summary>
    private const double Tolerance = 0.005;

    private const int FirstYear = 1949;

    private static readonly string[] Required = ["indicator", "year", "value", "unit", "source"];
    private static readonly string[] Optional = ["price_basis", "published_on", "kind"];

    private static readonly BilingualText KindMissing = new("没有写明数据性质", "the kind of publication is not told");
    private static readonly BilingualText KindRemedy = new("填 kind 列（preliminary、final、census），或用 --kind", "fill in the column kind (preliminary, final, census), or use --kind");
    private static readonly BilingualText DayMissing = new("没有写明公布日期", "the day of publication is not told");
    private static readonly BilingualText DayRemedy = new("填 published_on 列，或用 --published-on", "fill in the column published_on, or use --published-on");

    private static readonly Dictionary<string, string> Headers = new()
    {
        ["指标"] = "indicator",
        ["年份"] = "year",
        ["数值"] = "value",
        ["单位"] = "unit",
        ["来源"] = "source",
        ["价格口径"] = "price_basis",
        ["公布日期"] = "published_on",
        ["数据性质"] = "kind",
    };

    private static readonly Dictionary<string, PriceBasis> Bases = new()
    {
        ["nominal"] = PriceBasis.Nominal,
        ["现价"] = PriceBasis.Nominal,
        ["real"] = PriceBasis.Real,
        ["不变价"] = PriceBasis.Real,
        ["none"] = PriceBasis.None,
        ["无"] = PriceBasis.None,
    };

    private static readonly Dictionary<string, ActualKind> Kinds = new()
    {
        ["preliminary"] = ActualKind.Preliminary,
        ["初步核算"] = ActualKind.Preliminary,
        ["final"] = ActualKind.Final,
        ["最终核实"] = ActualKind.Final,
        ["census"] = ActualKind.Census,
        ["普查修订"] = ActualKind.Census,
    };

    /// <summary>The kind of publication of a word; null where there is none of it.</summary>
    public static ActualKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The words for the kinds.</summary>
    public static IReadOnlyCollection<string> KindWords => Kinds.Keys;

    /// <summary>The values of a file.</summary>
    /// <param name="file">Its name: what ends in .xlsx is a workbook.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="county">Of which county.</param>
    /// <param name="defaults">What its rows need not say.</param>
    /// <param name="faults">Takes what is wrong; with an error nothing is read.</param>
    public static ImmutableArray<Actual> Read(string file, byte[] bytes, County county, ActualsDefaults defaults, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var known = PublishedIndicators.Of(county);
        var tables = Tables(file, bytes, found).ToArray();
        foreach (var table in tables)
        {
            MissingColumns(table, defaults, found);
        }

        var values = tables.SelectMany(t => t.Rows).Select(r => (Row: r, Actual: Read(r, known, defaults, found))).ToArray();
        if (!found.HasErrors)
        {
            Twice(values, found);
            Sums(values, found);
        }

        if (values.Length == 0 && !found.HasErrors)
        {
            found.Error(new Place(file), "", new("文件没有数据行", "the file has no rows"), new("每个数值写一行", "write one row for each value"));
        }

        faults.AddRange(found.All.OrderBy(f => f.Place.File, StringComparer.Ordinal).ThenBy(f => f.Place.Line).ThenBy(f => f.Place.Column));
        return found.HasErrors ? [] : [.. values.Select(v => v.Actual)];
    }

    private static IEnumerable<CsvTable> Tables(string file, byte[] bytes, FaultList faults)
    {
        var sheets = file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? Workbook.Sheets(file, bytes, "published_on", Required, Headers, faults)
            : [(file, CsvTable.Lines(file, bytes, Required, faults))];
        foreach (var (place, lines) in sheets)
        {
            if (lines is [var header, ..])
            {
                lines[0] = (header.Line, [.. header.Cells.Select(c => Headers.GetValueOrDefault(c.Trim(), c.Trim()))]);
                Percent(lines);
                if (CsvTable.Of(place, lines, Required, Optional, faults) is { } table)
                {
                    yield return table;
                }
            }
        }
    }

    // A value that is shown as a percentage, with the unit %, is that number; with any other unit it stays what it is, which is no number.
    private static void Percent(List<(int Line, string[] Cells)> lines)
    {
        var (value, unit) = (Array.IndexOf(lines[0].Cells, "value"), Array.IndexOf(lines[0].Cells, "unit"));
        foreach (var cells in lines.Skip(1).Select(l => l.Cells).Where(c => value >= 0 && unit >= 0 && c.Length > Math.Max(value, unit) && c[value].EndsWith('%') && c[unit].StartsWith('%')))
        {
            cells[value] = cells[value][..^1];
        }
    }

    private static Actual Read(CsvRow row, IReadOnlyDictionary<string, PublishedIndicator> known, ActualsDefaults defaults, FaultList faults)
    {
        var id = row.Text("indicator").Trim();
        var year = row.Whole("year", FirstYear, 2100);
        var source = row.Required("source");
        var kind = row.Has("kind") ? row.OneOf("kind", Kinds) : defaults.Kind ?? Missing(row, "kind", KindMissing, KindRemedy, ActualKind.Unstated, faults);
        var published = Published(row, year, defaults, faults);
        if (!known.TryGetValue(id, out var indicator))
        {
            faults.Error(row.At("indicator"), id, new("没有这个指标", "there is no such indicator"), NearestKey.Remedy(id, [.. known.Keys]));
            row.Number("value");
            return new Actual(id, year, double.NaN, "", PriceBasis.None, published, kind, source, 0);
        }

        var value = row.InUnit("value", "unit", indicator.Unit);
        if (value < indicator.Least || value > indicator.Most)
        {
            faults.Error(
                row.At("value"),
                row.Text("value"),
                new("数值超出此指标可能的范围", "the value is outside what the indicator can be"),
                indicator.Unit == "1" ? new("用百分数时，单位写 %", "where it is in percent, the unit is %") : new("检查数值和单位", "check the value and its unit"));
        }

        var basis = row.Has("price_basis") ? row.OneOf("price_basis", Bases) : indicator.PriceBasis;
        if (basis != indicator.PriceBasis && indicator.PriceBasis != PriceBasis.None)
        {
            faults.Error(row.At("price_basis"), row.Text("price_basis"), new("此指标不是这种价格口径", "the indicator is not in such prices"), new($"{id}：{Word(indicator.PriceBasis)}", $"{id}: {Word(indicator.PriceBasis)}"));
        }

        return new Actual(id, year, value, indicator.Unit, basis, published, kind, source, 0);
    }

    private static string Word(PriceBasis basis) => Bases.First(b => b.Value == basis).Key;

    private static DateOnly Published(CsvRow row, int year, ActualsDefaults defaults, FaultList faults)
    {
        DateOnly published;
        if (row.Has("published_on"))
        {
            if (!DateOnly.TryParseExact(row.Text("published_on").Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out published))
            {
                faults.Error(row.At("published_on"), row.Text("published_on"), new("不是日期", "it is no date"), new("写成 2023-03-28", "write it like 2023-03-28"));
                return DateOnly.MaxValue;
            }
        }
        else if (defaults.PublishedOn is { } day)
        {
            published = day;
        }
        else
        {
            return Missing(row, "published_on", DayMissing, DayRemedy, DateOnly.MaxValue, faults);
        }

        var place = row.Has("published_on") ? row.At("published_on") : row.At("year");
        var text = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (published > defaults.Today)
        {
            faults.Error(place, text, new("公布日期晚于今天", "the day of publication is later than today"), new("改正日期", "put the date right"));
        }
        else if (published.Year <= year)
        {
            faults.Error(place, text, new($"{year} 年的年度数在该年结束之后才公布", $"a figure of {year} is published after that year has ended"), new($"公布日期应不早于 {year + 1}-01-01", $"the date is {year + 1}-01-01 or later"));
        }

        return published;
    }

    // A column that is missing altogether is told once, and not at each row.
    private static void MissingColumns(CsvTable table, ActualsDefaults defaults, FaultList faults)
    {
        if (defaults.Kind is null && !table.Columns.ContainsKey("kind"))
        {
            faults.Error(new Place(table.File), "kind", KindMissing, KindRemedy);
        }

        if (defaults.PublishedOn is null && !table.Columns.ContainsKey("published_on"))
        {
            faults.Error(new Place(table.File), "published_on", DayMissing, DayRemedy);
        }
    }

    private static T Missing<T>(CsvRow row, string column, BilingualText reason, BilingualText remedy, T value, FaultList faults)
    {
        if (row.Columns.Contains(column))
        {
            faults.Error(row.At(column), "", reason, remedy);
        }

        return value;
    }

    private static void Twice((CsvRow Row, Actual Actual)[] values, FaultList faults)
    {
        var seen = new HashSet<(string, int, DateOnly)>();
        foreach (var (row, actual) in values.Where(v => !seen.Add((v.Actual.Indicator, v.Actual.Year, v.Actual.PublishedOn))))
        {
            faults.Error(row.At("year"), $"{actual.Indicator} {actual.Year}", new("同一指标同一年同一天公布了两个数值", "the indicator has two values of that year, published on the same day"), new("删去一行，或改正公布日期", "remove one of the rows, or put the date right"));
        }
    }

    private static void Sums((CsvRow Row, Actual Actual)[] values, FaultList faults)
    {
        foreach (var year in values.GroupBy(v => (v.Actual.Year, v.Actual.PublishedOn)))
        {
            double? Of(string id) => year.Where(v => v.Actual.Indicator == id).Select(v => (double?)v.Actual.Value).FirstOrDefault();
            if (Of("gdp_nominal") is { } gdp && Of("primary_nominal") is { } primary && Of("secondary_nominal") is { } secondary && Of("tertiary_nominal") is { } tertiary
                && Math.Abs(primary + secondary + tertiary - gdp) > Tolerance * gdp)
            {
                var row = year.First(v => v.Actual.Indicator == "gdp_nominal").Row;
                faults.Warning(row.At("value"), row.Text("value"), new($"{year.Key.Year} 年三次产业之和与地区生产总值相差超过 0.5%", $"the sectors of {year.Key.Year} miss GDP by more than 0.5%"), new("检查这几行", "check these rows"));
            }
        }
    }
}
