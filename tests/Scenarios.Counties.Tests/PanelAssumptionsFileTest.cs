using System.Text;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Analysis.Calibrations;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Tests;

public class PanelAssumptionsFileTest
{
    private static readonly string Path = System.IO.Path.Combine(Files.Counties, "reference", "calibration.csv");

    [Fact]
    public void The_shipped_assumptions_are_those_that_calibration_finds()
    {
        var panel = CountyPanelFile.Shipped;
        Assert.Equal(2018, ComparableYears.EndOfLongest(panel)); // 2005–2018 are more years than 2019–2023
        var found = PanelCalibration.Of(panel, CalibrationDesign.EndingIn(2018, 6), "all counties", AnalysisWork.Alone, new FaultList())!.Assumptions;
        foreach (var (shipped, calibrated) in PanelAssumptionsFile.Shipped.All.Zip(found.All))
        {
            Assert.Equal((shipped.Key, shipped.Distribution, shipped.Unit, shipped.Provenance.Source), (calibrated.Key, calibrated.Distribution, calibrated.Unit, calibrated.Provenance.Source));
            Assert.Equal(shipped.Low, calibrated.Low, 1e-3);
            Assert.Equal(shipped.Mode, calibrated.Mode, 1e-3);
            Assert.Equal(shipped.High, calibrated.High, 1e-3);
        }
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_with_its_place()
    {
        var lines = File.ReadAllLines(Path);
        lines[2] = lines[2].Replace("drift.national.agriculture", "drift.nation.agriculture", StringComparison.Ordinal);
        lines[4] = lines[4].Replace("fixed", "triangular", StringComparison.Ordinal);
        lines[5] = lines[5].Replace("1/year", "year", StringComparison.Ordinal);
        var faults = new FaultList();
        Assert.Null(PanelAssumptionsFile.Read("a.csv", Encoding.UTF8.GetBytes(string.Join('\n', [.. lines, lines[1]])), faults));
        Assert.Equal([(3, 1), (5, 2), (6, 6), (lines.Length + 1, 1), (0, 0)], faults.All.Select(f => (f.Place.Line, f.Place.Column)));
        Assert.Equal("drift.national.agriculture", faults.All[^1].Value);
    }

    [Fact]
    public void A_county_known_by_sector_may_have_shocks_all_or_none()
    {
        static Dictionary<string, byte[]> With(Func<string, bool> which) => PanelAssumptionsFileTest.With(Files.Of("pingshun"), which);
        var whole = With(key => key.StartsWith("shock.", StringComparison.Ordinal)).Read();
        Assert.Empty(whole.Faults);
        Assert.Equal(3 + 3 + 2, whole.County!.Assumptions.Count(a => a.Key.StartsWith("shock.", StringComparison.Ordinal)));
        var part = With(key => key.StartsWith("shock.growth", StringComparison.Ordinal)).Read();
        Assert.Null(part.County);
        Assert.Equal(["shock.price.agriculture", "shock.price.secondary", "shock.price.services", "shock.persistence", "shock.common"], part.Faults.Select(f => f.Value));
        Assert.Null(With(key => key.StartsWith("drift.", StringComparison.Ordinal)).Read().County);
    }

    private static Dictionary<string, byte[]> With(Dictionary<string, byte[]> files, Func<string, bool> which)
    {
        var rows = File.ReadLines(Path).Skip(1).Where(line => which(line.Split(',')[0]));
        files["assumptions.csv"] = Encoding.UTF8.GetBytes(files.Text("assumptions.csv").TrimEnd() + "\n" + string.Join('\n', rows) + "\n");
        return files;
    }
}
