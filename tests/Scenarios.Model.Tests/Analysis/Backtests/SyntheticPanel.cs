using System.Collections.Immutable;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Backtests;

/// <summary>Counties whose future the model itself draws, under assumptions that are known.</summary>
internal static class SyntheticPanel
{
    public const int Origin = 2012;
    public const int Years = 6;

    /// <summary>What the counties' future is drawn from: nominal growth of 6% at the median where national growth is 8%.</summary>
    public static PanelAssumptions Truth(double high = 0.2, double spread = 0.02, double persistence = 0.4, double common = 0.3) => new(PanelAssumptions.Rules.Select(r => r.Key switch
    {
        var k when k.StartsWith("drift.constant", StringComparison.Ordinal) => Fixed(k, 0.02),
        var k when k.StartsWith("drift.national", StringComparison.Ordinal) => Fixed(k, 0.5),
        var k when k.StartsWith("drift.own", StringComparison.Ordinal) => Fixed(k, 0),
        var k when k.StartsWith("drift.spread", StringComparison.Ordinal) => Fixed(k, spread),
        var k when k.StartsWith("inflation", StringComparison.Ordinal) => Fixed(k, 0.022),
        var k when k.StartsWith("shock.price", StringComparison.Ordinal) => Fixed(k, 0.02),
        var k when k.StartsWith("shock.growth", StringComparison.Ordinal) => Fixed(k, high) with { Distribution = Distribution.Triangular, Low = 0, Mode = 0 },
        "shock.persistence" => Fixed("shock.persistence", persistence),
        var k => Fixed(k, common),
    }));

    public static Assumption Fixed(string key, double value) => new(key, Distribution.Fixed, value, value, value, "1", new("试", "test"), new Provenance(ProvenanceKind.Assumption, "test", default));

    /// <summary>A past of 8% a year, give or take 5, and six years that the model draws.</summary>
    public static CountyPanel Of(int counties, PanelAssumptions truth)
    {
        var past = Past(counties);
        var history = new PanelHistory(past);
        string[] indicators = ["gdp_nominal", "primary_share", "secondary_share", "tertiary_share"];
        return past with
        {
            Counties = [.. past.Counties.Select((county, i) =>
            {
                var setup = PanelCountyModel.Of(history, truth, i, Origin, Years);
                Outcome[] outcomes = [.. Enumerable.Range(1, Years).SelectMany(h => indicators.Select(id => new Outcome(id, Origin + h)))];
                var drawn = OutcomeSample.Of(setup, outcomes, 1_000_003UL + (ulong)i, new MonteCarlo(), 8, AnalysisWork.Alone).Values;
                return county with
                {
                    Years = [.. county.Years, .. Enumerable.Range(0, Years).Select(h =>
                    {
                        double At(int k) => drawn[(h * indicators.Length) + k][5];
                        return new PanelYear(Origin + 1 + h, At(0), At(0) * At(1), At(0) * At(2), At(0) * At(3));
                    })],
                };
            })],
        };
    }

    private static CountyPanel Past(int counties)
    {
        var normals = new RandomStreams(7, Enumerable.Range(0, counties * 21).Select(i => $"past/{i}"));
        var uniforms = new Lanes(counties * 21);
        normals.Fill(uniforms, 0);
        return new CountyPanel(
            [.. Enumerable.Range(0, counties).Select(county =>
            {
                double[] values = [20000, 50000, 30000];
                var years = ImmutableArray.CreateBuilder<PanelYear>();
                for (var year = Origin - 7; year <= Origin; year++)
                {
                    years.Add(new PanelYear(year, values.Sum(), values[0], values[1], values[2]));
                    for (var s = 0; s < 3 && year < Origin; s++)
                    {
                        values[s] *= Math.Exp(0.08 + (0.05 * InverseNormal.Of(uniforms[(county * 21) + ((year - Origin + 7) * 3) + s])[0]));
                    }
                }

                return new PanelCounty($"{county:0000}", county % 2 == 0 ? "甲" : "乙", "", $"县{county}", years.ToImmutable());
            })],
            [],
            [],
            new string('0', 64));
    }
}
