using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>Writes estimates down as assumptions 校准结果.</summary>
internal static class CalibratedRows
{
    public static PanelAssumptions Of(DriftFit[] drifts, SpreadFit[] spreads, double common, string source)
    {
        var values = new Dictionary<string, (Distribution Distribution, double Low, double Mode, double High, ProvenanceKind Kind, string Source)>();
        void Fixed(string key, double value) => values[key] = (Distribution.Fixed, value, value, value, ProvenanceKind.Derived, source);
        void Rule(string key, double value) => values[key] = (Distribution.Fixed, value, value, value, ProvenanceKind.Assumption, PriceRule.Source);
        for (var k = 0; k < drifts.Length; k++)
        {
            var (id, spread) = (PanelAssumptions.Sectors[k], spreads[k].Spread);
            Fixed($"drift.constant.{id}", Math.Round(drifts[k].Constant + spreads[k].Shift, 5));
            Fixed($"drift.national.{id}", drifts[k].National);
            Fixed($"drift.own.{id}", drifts[k].Own);
            Fixed($"drift.spread.{id}", spread.Drift);
            Rule($"inflation.{id}", PriceRule.Inflation);
            Rule($"shock.price.{id}", PriceRule.ShockDeviation);
            values[$"shock.growth.{id}"] = (Distribution.Triangular, 0, spread.Mode, spread.High, ProvenanceKind.Derived, source);
        }

        Fixed("shock.persistence", spreads[0].Spread.Persistence);
        Fixed("shock.common", common);
        return new PanelAssumptions(PanelAssumptions.Rules.Select(r =>
        {
            var (distribution, low, mode, high, kind, from) = values[r.Key];
            return new Assumption(r.Key, distribution, low, mode, high, r.Rule.Unit, Name(r.Key, r.Rule), new Provenance(kind, from, default));
        }));
    }

    private static BilingualText Name(string key, AssumptionRule rule)
    {
        var (zh, en) = key.Split('.')[^1] switch
        {
            "agriculture" => ("第一产业", "Agriculture: "),
            "secondary" => ("第二产业", "Secondary sector: "),
            "services" => ("第三产业", "Services: "),
            _ => ("", ""),
        };
        return new(zh + rule.Meaning.Zh, en + rule.Meaning.En);
    }
}
