using System.Collections.Immutable;
using System.Security.Cryptography;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>Reads a panel of real counties 县域面板文件: county_code, province, prefecture, county, year, gdp, primary, secondary, tertiary (万元, current prices).</summary>
public static class CountyPanelFile
{
    /// <summary>The sectors may miss GDP by rounding and by revision; beyond this part of it a row cannot be right.</summary>
    private const double Tolerance = 0.005;

    private static readonly string[] Columns = ["county_code", "province", "prefecture", "county", "year", "gdp", "primary", "secondary", "tertiary"];
    private static readonly string[] BreakColumns = ["before", "after", "zh", "en", "source"];

    private static readonly Lazy<ImmutableArray<SeriesBreak>> LazyBreaks = ReferenceFile.Of("breaks.csv", Breaks);

    private static readonly Lazy<CountyPanel> Lazily = ReferenceFile.Of("counties.csv", (name, bytes, faults) => Read(name, bytes, ShippedBreaks, faults)!);

    /// <summary>The panel that comes with the program.</summary>
    public static CountyPanel Shipped => Lazily.Value;

    /// <summary>The breaks of published figures that come with the program.</summary>
    public static ImmutableArray<SeriesBreak> ShippedBreaks => LazyBreaks.Value;

    /// <summary>The breaks of published figures in a file.</summary>
    public static ImmutableArray<SeriesBreak> Breaks(string file, byte[] bytes, FaultList faults) => CsvTable.Read(file, bytes, BreakColumns, faults) is { } table
        ? [.. table.Rows.Select(r => new SeriesBreak(r.Whole("before", 1949, 2100), r.Whole("after", 1949, 2100), r.Name(), r.Required("source")))]
        : [];

    /// <summary>A panel; null when its file cannot be read. What is no number is a fault; what cannot be right is left out and listed.</summary>
    public static CountyPanel? Read(string file, byte[] bytes, ImmutableArray<SeriesBreak> breaks, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var table = CsvTable.Read(file, bytes, Columns, found);
        var rows = table?.Rows.Select(r => (Row: r, Code: r.Required("county_code"), Values: Year(r))).ToArray() ?? [];
        var seen = new HashSet<(string, int)>();
        foreach (var twice in rows.Where(r => !seen.Add((r.Code, r.Values.Year))))
        {
            found.Error(twice.Row.At("year"), $"{twice.Code} {twice.Values.Year}", new("同一县同一年有两行", "the county has this year twice"), new("删去一行", "remove one of the two"));
        }

        faults.AddRange(found.All);
        if (table is null || found.HasErrors)
        {
            return null;
        }

        var excluded = rows.Select(r => (r, Reason: Fault(r.Values))).Where(r => r.Reason is not null).ToDictionary(r => r.r.Row, r => r.Reason!);
        var counties = rows.Where(r => !excluded.ContainsKey(r.Row)).GroupBy(r => r.Code).Select(g => new PanelCounty(
            g.Key, g.First().Row.Text("province"), g.First().Row.Text("prefecture"), g.First().Row.Required("county"), [.. g.Select(r => r.Values).OrderBy(v => v.Year)]));
        return new CountyPanel(
            [.. counties],
            [.. rows.Where(r => excluded.ContainsKey(r.Row)).Select(r => new PanelExclusion(r.Code, r.Row.Text("county"), r.Values.Year, r.Row.Place, excluded[r.Row]))],
            breaks,
            Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static PanelYear Year(CsvRow row) => new(row.Whole("year", 1949, 2100), row.Number("gdp"), row.Number("primary"), row.Number("secondary"), row.Number("tertiary"));

    private static BilingualText? Fault(PanelYear year)
    {
        if (year is not { Gdp: > 0, Primary: > 0, Secondary: > 0, Tertiary: > 0 })
        {
            return new("增加值不为正", "value added is not above zero");
        }

        return Math.Abs(year.Primary + year.Secondary + year.Tertiary - year.Gdp) > Tolerance * year.Gdp ? new("三次产业之和与GDP不符", "the sectors do not add up to GDP") : null;
    }
}
