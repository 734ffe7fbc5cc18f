using System.Collections.Immutable;
using System.Text;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Analysis.OutsideView;

/// <summary>Panels made by hand, and the raw rows of the shipped one read without the program's reader.</summary>
internal static class Panels
{
    public static ModelSetup Pipeline { get; } = Repository.Setup("pipeline");

    public static SeriesBreak Census { get; } = new(2018, 2019, new("普查", "census"), "a test");

    public static Target Target(string id) => Pipeline.County.Targets.Single(t => t.Id == id);

    /// <summary>Rows of "county year gdp secondary-percent": a quarter of the rest is primary.</summary>
    public static CountyPanel Of(params string[] rows)
    {
        var text = new StringBuilder("county_code,province,prefecture,county,year,gdp,primary,secondary,tertiary\n");
        foreach (var row in rows.Select(r => r.Split(' ')))
        {
            var (gdp, secondary) = (double.Parse(row[2], null), double.Parse(row[2], null) * double.Parse(row[3], null) / 100);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{row[0]},省,市,县{row[0]},{row[1]},{gdp},{(gdp - secondary) / 4},{secondary},{(gdp - secondary) * 3 / 4}\n");
        }

        return Read(text.ToString());
    }

    public static CountyPanel Read(string text)
    {
        var faults = new FaultList();
        var panel = CountyPanelFile.Read("panel.csv", Encoding.UTF8.GetBytes(text), [Census], faults);
        Assert.Empty(faults.All);
        return panel!;
    }

    /// <summary>Code, year, GDP and the three sectors of every row that adds up to half a percent of GDP.</summary>
    public static ImmutableArray<(string Code, int Year, double Gdp, double Primary, double Secondary, double Tertiary)> Raw { get; } =
    [
        .. File.ReadLines(Repository.PathOf("grains", "Scenarios.Counties", "reference", "counties.csv")).Skip(1).Select(l => l.Split(','))
            .Select(f => (f[0], int.Parse(f[4], null), double.Parse(f[5], null), double.Parse(f[6], null), double.Parse(f[7], null), double.Parse(f[8], null)))
            .Where(r => Math.Min(Math.Min(r.Item4, r.Item5), r.Item6) > 0 && Math.Abs(r.Item4 + r.Item5 + r.Item6 - r.Item3) <= 0.005 * r.Item3),
    ];
}
