using System.Globalization;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Levers;

public class EveryLeverTest
{
    private static readonly IReadOnlyList<Series> Own = Repository.Project(Repository.SetupOf(""));

    /// <summary>Without draws there are no shocks, so their sizes move nothing in the central case; ensembles will.</summary>
    private static bool IsShock(string key) => key.StartsWith("shock.", StringComparison.Ordinal);

    public static TheoryData<string> Keys { get; } = [.. Repository.Pinglu.County.Assumptions.Select(a => a.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_assumption_moves_something(string key)
    {
        var own = Repository.Pinglu.County.Assumptions.Single(a => a.Key == key);

        // Delays count in whole years; a shortage must exist before its consequences are felt.
        var value = key.StartsWith("project.delay", StringComparison.Ordinal) ? own.Mode + 2 : own.High > own.Mode ? own.High : own.Mode * 0.9;
        var boom = key is "labour.scarcity" or "population.job-pull" ? "  growth.*: 0.12\n" : "";
        var basis = boom.Length > 0 ? Repository.Project(Repository.SetupOf($"assumptions:\n{boom}")) : Own;
        var changed = Repository.Project(Repository.SetupOf(string.Create(CultureInfo.InvariantCulture, $"assumptions:\n{boom}  {key}: {value}\n")));
        var moved = basis.Zip(changed).Any(p => !p.First.Values.SequenceEqual(p.Second.Values));
        Assert.Equal(!IsShock(key), moved);
    }

    [Theory]
    [InlineData("growth.aluminium.p14", 0.1, "gdp_real", 1)]
    [InlineData("inflation.industry", 0.05, "gdp_nominal", 1)]
    [InlineData("inflation.industry", 0.05, "gdp_real", 0)]
    [InlineData("project.realisation.planned", 1, "gdp_real", 1)]
    [InlineData("project.delay.construction", 4, "project_investment", 0)]
    [InlineData("project.utilisation", 1, "secondary_share", 1)]
    [InlineData("linkage.response", 0.6, "linkage_indirect", 1)]
    [InlineData("linkage.construction-content", 0.1, "gdp_real", 0)]
    [InlineData("investment.rate", 0.9, "capital", 1)]
    [InlineData("capital.depreciation", 0.07, "capital", -1)]
    [InlineData("population.growth", 0, "population", 1)]
    [InlineData("population.growth", 0, "gdp_per_head_nominal", -1)]
    [InlineData("urbanisation.speed", 0.06, "urban_share", 1)]
    [InlineData("fiscal.elasticity", 1.3, "fiscal_revenue", 1)]
    [InlineData("retail.elasticity", 0.6, "retail_sales", -1)]
    [InlineData("income.rural-elasticity", 1.35, "rural_income", 1)]
    [InlineData("carbon.intensity", 2.4, "carbon_dioxide", -1)]
    [InlineData("enterprise.elasticity", 1, "above_scale_enterprises", 1)]
    public void A_lever_moves_what_it_is_documented_to_move_in_that_direction(string key, double value, string indicator, int direction)
    {
        var changed = Repository.Project(Repository.SetupOf(string.Create(CultureInfo.InvariantCulture, $"assumptions:\n  {key}: {value}\n")));
        double At2035(IReadOnlyList<Series> series) => series.Single(s => s.Kind == EntityKind.County && s.Variable == indicator).Values[15];
        Assert.Equal(direction, Math.Sign(Math.Round(At2035(changed) - At2035(Own), 9)));
    }

    [Theory]
    [InlineData("realised: 0", -1)]
    [InlineData("realised: 1", 1)]
    [InlineData("start: 2024", -1)]
    [InlineData("delay: 5", -1)]
    [InlineData("utilisation: 1", 1)]
    [InlineData("full_value_added: 90000", 1)]
    [InlineData("investment: 900000", 1)]
    public void A_switch_on_a_project_moves_gdp(string change, int direction)
    {
        var changed = Repository.Project(Repository.SetupOf($"projects:\n  - {{ id: fusheng-alumina-2, {change} }}\n"));

        // It builds in 2022 and 2023 and is at full production in 2026.
        var step = change.StartsWith("investment", StringComparison.Ordinal) ? 3 : 6;
        double Gdp(IReadOnlyList<Series> series) => series.Single(s => s.Kind == EntityKind.County && s.Variable == "gdp_real").Values[step];
        Assert.Equal(direction, Math.Sign(Gdp(changed) - Gdp(Own)));
    }
}
