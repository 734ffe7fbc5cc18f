using System.Collections.Immutable;
using System.Globalization;
using Benchmarks.Scalar;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Benchmarks.Native;

/// <summary>
/// What does not depend on the draw, as the C++ version reads it 本机程序的常量: a line for each table, its name and its values with blanks between them.
/// </summary>
internal static class NativeSetup
{
    /// <summary>What stands where a scenario leaves something to chance.</summary>
    private const string Drawn = "-";

    public static void Write(string path, County county, ResolvedScenario scenario)
    {
        var (all, brief) = (new ScalarSetup(county, scenario, allIndicators: true), new ScalarSetup(county, scenario, allIndicators: false));
        using var writer = new StreamWriter(path);
        foreach (var (name, values) in Tables(county, scenario, all, brief))
        {
            writer.WriteLine($"{name} {string.Join(' ', values)}");
        }
    }

    /// <summary>The targets that ask something of an indicator which the model computes.</summary>
    public static ImmutableArray<Target> Targets(County county, IReadOnlyCollection<string> ids) =>
        [.. county.Targets.Where(t => t is { Operator: not null, Value: not null } && ids.Contains(t.Indicator) && t.Year > county.BaseYear && t.Year <= county.EndYear)];

    private static IEnumerable<(string Name, IEnumerable<string> Values)> Tables(County county, ResolvedScenario scenario, ScalarSetup all, ScalarSetup brief)
    {
        yield return ("steps", Of(all.Steps));
        yield return ("base_year", Of(all.BaseYear));
        foreach (var table in Assumptions(scenario, all, brief).Concat(Sectors(all)).Concat(Clusters(all)).Concat(Projects(all)).Concat(Townships(all)).Concat(AtBase(all)))
        {
            yield return table;
        }

        var ids = all.Ids();
        var targets = Targets(county, ids);
        yield return ("indicators", ids);
        yield return ("target_indicator", Of(targets.Select(t => Array.IndexOf(ids, t.Indicator))));
        yield return ("target_step", Of(targets.Select(t => t.Year - county.BaseYear)));
        yield return ("target_operator", Of(targets.Select(t => (int)t.Operator!)));
        yield return ("target_value", Of(targets.Select(t => t.Value!.Value)));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Values)> Assumptions(ResolvedScenario scenario, ScalarSetup all, ScalarSetup brief)
    {
        var assumptions = scenario.Assumptions.Select(a => a.Value).ToArray();
        return
        [
            ("assumption_key", assumptions.Select(a => a.Key)),
            ("assumption_kind", assumptions.Select((a, i) => (all.Distributions[i].IsFixed ? Distribution.Fixed : a.Distribution).ToString())),
            ("assumption_low", Of(assumptions.Select(a => a.Low))),
            ("assumption_mode", Of(assumptions.Select(a => a.Mode))),
            ("assumption_high", Of(assumptions.Select(a => a.High))),
            ("assumption_stream", Of(all.Streams)),
            ("drawn_for_all", Of(all.Drawn)),
            ("drawn_for_twelve", Of(brief.Drawn)),
        ];
    }

    private static IEnumerable<(string Name, IEnumerable<string> Values)> Sectors(ScalarSetup setup) =>
    [
        ("industry", Of(setup.Industry)),
        ("construction", Of(setup.Construction)),
        ("value_added_rate", Of(setup.ValueAddedRate)),
        ("sector_base", Of(setup.SectorBase)),
        ("statistical_sector", Of(setup.Statistics)),
        ("inflation", Of(setup.Inflation)),
        ("growth_deviation", Of(setup.GrowthDeviation)),
        ("price_deviation", Of(setup.PriceDeviation)),
        ("productivity", Of(setup.Productivity)),
        ("energy_intensity", Of(setup.EnergyIntensity)),
        ("leontief", Of(setup.L)),
        ("leontief_without_households", Of(setup.L1)),
        ("common_stream", Of(setup.CommonStream)),
        ("growth_stream", Of(setup.GrowthStream)),
        ("price_stream", Of(setup.PriceStream)),
        ("growth_event", Of(setup.GrowthEvent)),
        ("price_event", Of(setup.PriceEvent)),
    ];

    private static IEnumerable<(string Name, IEnumerable<string> Values)> Clusters(ScalarSetup setup) =>
    [
        ("sector_of_cluster", Of(setup.SectorOfCluster)),
        ("cluster_base", Of(setup.ClusterBase)),
        ("growth", Of(setup.Growth)),
        ("above_scale_share", Of(setup.AboveScaleShare)),
        ("manufacturing_share", Of(setup.ManufacturingShare)),
        ("emerging_share", Of(setup.EmergingShare)),
        ("high_tech_share", Of(setup.HighTechShare)),
        ("growth_averages", Of(setup.GrowthAverages)),
    ];

    private static IEnumerable<(string Name, IEnumerable<string> Values)> Projects(ScalarSetup setup) =>
    [
        ("cluster_of_project", Of(setup.ClusterOfProject)),
        ("township_of_project", Of(setup.TownshipOfProject)),
        ("investment", Of(setup.Investment)),
        ("full_value_added", Of(setup.FullValueAdded)),
        ("start", Of(setup.Start)),
        ("build_years", Of(setup.BuildYears)),
        ("realised", setup.Realised.Select(r => r is { } x ? Text(x) : Drawn)),
        ("delay", setup.Delay.Select(d => d is { } x ? Text(x) : Drawn)),
        ("utilisation", setup.Utilisation.Select(u => u is { } x ? Text(x) : Drawn)),
        ("realisation", Of(setup.Realisation)),
        ("delay_of_stage", Of(setup.DelayOfStage)),
        ("realised_stream", Of(setup.RealisedStream)),
        ("delay_stream", Of(setup.DelayStream)),
        ("utilisation_stream", Of(setup.UtilisationStream)),
    ];

    private static IEnumerable<(string Name, IEnumerable<string> Values)> Townships(ScalarSetup setup) =>
    [
        ("cluster_in_township", Of(setup.ClusterInTownship)),
        ("sector_in_township", Of(setup.SectorInTownship)),
        ("construction_in_township", Of(setup.ConstructionInTownship)),
        ("people_in_township", Of(setup.PeopleInTownship)),
    ];

    private static IEnumerable<(string Name, IEnumerable<string> Values)> AtBase(ScalarSetup setup) =>
    [
        ("gdp_base", Of(setup.GdpBase)),
        ("gdp_real_before", Of(setup.GdpRealBefore)),
        ("gdp_nominal_before", Of(setup.GdpNominalBefore)),
        ("population_base", Of(setup.PopulationBase)),
        ("urban_share_base", Of(setup.UrbanShareBase)),
        ("fiscal_revenue_base", Of(setup.FiscalRevenueBase)),
        ("budget_revenue_base", Of(setup.BudgetRevenueBase)),
        ("retail_sales_base", Of(setup.RetailSalesBase)),
        ("urban_income_base", Of(setup.UrbanIncomeBase)),
        ("rural_income_base", Of(setup.RuralIncomeBase)),
        ("enterprises_base", Of(setup.EnterprisesBase)),
    ];

    private static IEnumerable<string> Of<T>(IEnumerable<T> values)
        where T : IFormattable => values.Select(Text);

    private static IEnumerable<string> Of<T>(T value)
        where T : IFormattable => [Text(value)];

    private static string Text<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
