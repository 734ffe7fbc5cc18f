using System.Text;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Tests;

public class CountyChecksTest
{
    [Theory]
    [InlineData("pinglu")]
    [InlineData("pingshun")]
    public void The_shipped_counties_have_no_fault(string county)
    {
        var (read, faults) = Files.Of(county).Read();
        Assert.Empty(faults);
        Assert.Equal(county, read!.Id);
    }

    // file, what stands there, what it is changed to, line, value in the fault, a word of the reason
    [Theory]
    [InlineData("sectors.csv", "137111", "137112", 0, "Σ base_value_added = 533506", "533505")]
    [InlineData("clusters.csv", "aluminium,industry,煤电铝材产业集群,Coal-power-aluminium,62000", "aluminium,industry,煤电铝材产业集群,Coal-power-aluminium,62001", 0, "Σ base_value_added (industry) = 137112", "137111")]
    [InlineData("townships.csv", "core,0.32", "core,0.33", 0, "Σ population_share", "should be 1")]
    [InlineData("locations.csv", "aluminium,zhangcun,0.70", "aluminium,zhangcun,0.60", 0, "Σ share (aluminium)", "should be 1")]
    [InlineData("locations.csv", "aluminium,zhangcun,0.70", "aluminum,zhangcun,0.70", 2, "aluminum", "no such cluster")]
    [InlineData("projects.csv", "fusheng-alumina-2,aluminium,zhangcun", "fusheng-alumina-2,aluminium,zhangcum", 2, "zhangcum", "no such township")]
    [InlineData("projects.csv", "63360,construction,2021", "63360,constructon,2021", 2, "constructon", "no such value")]
    [InlineData("projects.csv", "63360,construction,2021,2", "63360,construction,2021,0", 2, "0", "out of range")]
    [InlineData("projects.csv", "63360,construction,2021,2", "63360,construction,21,2", 2, "21", "out of range")]
    [InlineData("projects.csv", "63360,construction,2021,2", "63360,construction,2021.5,2", 2, "2021.5", "whole number")]
    [InlineData("assumptions.csv", "triangular,0.15,0.35,0.6", "triangular,0.45,0.35,0.6", 82, "linkage.response", "low ≤ mode ≤ high")]
    [InlineData("assumptions.csv", "triangular,0.15,0.35,0.6", "triangular,0.15,0.35,1.6", 82, "linkage.response", "outside the range")]
    [InlineData("assumptions.csv", "fixed,0.85,0.85,0.85", "fixed,0.85,0.85,0.95", 0, "project.realisation.construction", "fixed")]
    [InlineData("assumptions.csv", "growth.grain.p14", "growth.grian.p14", 2, "growth.grian.p14", "no such assumption")]
    [InlineData("assumptions.csv", "0.015,0.025,1/year", "0.015,0.025,%", 2, "%", "unit is 1/year")]
    [InlineData("macro.csv", "205080,人", "205080,口", 0, "口", "does not convert")]
    [InlineData("macro.csv", "gdp,地区生产总值,Gross domestic product,2020,533505", "gdp,地区生产总值,Gross domestic product,2020,\"533,505\"", 2, "533,505", "not a number")]
    [InlineData("macro.csv", "2020,0.40,1", "2020,４０,1", 0, "４０", "not a number")]
    [InlineData("macro.csv", "2020,0.055", "2020,5.5%", 0, "5.5%", "not a number")]
    [InlineData("macro.csv", "2020,0.055", "2020,NaN", 0, "NaN", "not a number")]
    [InlineData("macro.csv", "2020,0.055", "2020,1e400", 0, "1e400", "not a number")]
    [InlineData("macro.csv", "population,常住人口", "populaton,常住人口", 0, "populaton", "no such figure")]
    [InlineData("targets.csv", ">=,2,1,2025", "=>,2,1,2025", 2, "=>", "no such value")]
    [InlineData("targets.csv", ">=,2,1,2025", ">=,,1,2025", 2, "", "both")]
    [InlineData("targets.csv", ">=,2,1,2025", ">=,2,1,2019", 2, "2019", "outside the projection")]
    [InlineData("linkages.csv", "0.16", "1.00", 0, "ρ = ", "spectral radius")]
    [InlineData("linkages.csv", "construction,0.00", "constructions,0.00", 4, "constructions", "no such sector")]
    [InlineData("clusters.csv", "cluster,sector,zh", "cluster,sektor,zh", 1, "sektor", "extra column")]
    [InlineData("clusters.csv", "cluster,sector,zh", "cluster,cluster,zh", 1, "cluster", "twice")]
    [InlineData("clusters.csv", "fruit,agriculture", "grain,agriculture", 3, "grain", "same as in line 2")]
    [InlineData("clusters.csv", "52000,0,0,0,0", "52000,0,0,0", 3, "fruit", "8 columns, the header 9")]
    [InlineData("clusters.csv", "Forest fruit,52000", "\"Forest fruit,52000", 3, "", "")]
    [InlineData("parks.csv", "coal-power-aluminium-park", "Coal Power", 0, "Coal Power", "not a valid id")]
    [InlineData("county.yaml", "base_year: 2020", "base_yeer: 2020", 0, "base_yeer", "no such key")]
    [InlineData("county.yaml", "to: 2030", "to: 2029", 0, "2030", "exactly one period")]
    [InlineData("county.yaml", "scope: full", "scope: fool", 0, "fool", "no such value")]
    [InlineData("county.yaml", "id: pinglu", "id: [pinglu", 0, "", "not valid YAML")]
    [InlineData("sources.csv", "sectors,*,productivity_growth", "sectors,*,productivity_grwth", 0, "0.050", "no source")]
    public void Each_fault_names_its_file_line_value_and_reason(string file, string old, string changed, int line, string value, string reason)
    {
        var (county, faults) = Files.Of().With(file, old, changed).Read();
        Assert.Null(county);
        Assert.Contains(faults, f =>
            (f.Place.File == file || (file == "sources.csv" && f.Place.File == "sectors.csv"))
            && (line == 0 || f.Place.Line == line)
            && f.Value.Contains(value, StringComparison.Ordinal)
            && f.Reason.En.Contains(reason, StringComparison.OrdinalIgnoreCase)
            && f.Reason.Zh.Length > 0 && f.Remedy.Zh.Length > 0 && f.Remedy.En.Length > 0);
    }

    [Fact]
    public void A_mistyped_reference_is_answered_with_the_nearest_key()
    {
        var (_, faults) = Files.Of().With("locations.csv", "aluminium,zhangcun,0.70", "aluminum,zhangcun,0.70").Read();
        Assert.Contains(faults, f => f.Remedy.En.Contains("aluminium", StringComparison.Ordinal) && f.Place.Column == 1);
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var (_, faults) = Files.Of()
            .With("sectors.csv", "137111", "137112")
            .With("macro.csv", "2020,0.055", "2020,5.5%")
            .With("projects.csv", "63360,construction,2021", "63360,constructon,2021")
            .With("townships.csv", "core,0.32", "core,0.33")
            .Read();
        foreach (var file in new[] { "sectors.csv", "macro.csv", "projects.csv", "townships.csv" })
        {
            Assert.Contains(faults, f => f.Place.File == file);
        }
    }

    [Fact]
    public void Encodings_are_called_by_their_names()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var files = Files.Of();
        files["clusters.csv"] = Encoding.GetEncoding("GB18030").GetBytes(files.Text("clusters.csv"));
        files["townships.csv"] = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(files.Text("townships.csv"))).ToArray();
        var faults = files.Read().Faults;
        Assert.Contains(faults, f => f.Place is { File: "clusters.csv", Line: 2 } && f.Value == "GBK");
        Assert.Contains(faults, f => f.Place.File == "townships.csv" && f.Value == "UTF-16");
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_noted_and_read_all_the_same()
    {
        var files = Files.Of();
        files["clusters.csv"] = Encoding.UTF8.GetPreamble().Concat(files["clusters.csv"]).ToArray();
        files["townships.csv"] = Encoding.UTF8.GetBytes(files.Text("townships.csv").Replace("\n", "\r\n", StringComparison.Ordinal));
        var (county, faults) = files.Read();
        Assert.NotNull(county);
        Assert.Equal(["BOM", "CRLF"], faults.Select(f => f.Value).Order(StringComparer.Ordinal));
        Assert.All(faults, f => Assert.Equal(FaultSeverity.Warning, f.Severity));
    }

    [Fact]
    public void Empty_missing_and_unknown_files_are_faults()
    {
        var files = Files.Of();
        files["clusters.csv"] = [];
        files.Remove("macro.csv");
        files["cluster.csv"] = "x\n"u8.ToArray();
        var faults = files.Read().Faults;
        Assert.Contains(faults, f => f.Place.File == "clusters.csv" && f.Reason.En.Contains("empty", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Place.File == "macro.csv" && f.Reason.En.Contains("missing", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Place.File == "cluster.csv" && f.Remedy.En.Contains("clusters.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void Units_convert_at_the_border()
    {
        var (county, _) = Files.Of().With("macro.csv", "2020,533505,万元", "2020,53.3505,亿元").With("macro.csv", "2020,0.055,1/year", "2020,5.5,%/year").Read();
        Assert.Equal(533505, county!.MacroValue("gdp", 2020)!.Value, 6);
        Assert.Equal(0.055, county.MacroValue("gdp_real_growth", 2020)!.Value, 12);
    }
}
