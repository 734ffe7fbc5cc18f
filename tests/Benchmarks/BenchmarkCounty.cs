using System.Reflection;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;
using Scenarios.Model.WhatIfs;

namespace Benchmarks;

/// <summary>The county and scenario that are measured, and the selections of the page.</summary>
internal sealed class BenchmarkCounty(County county, Scenario scenario)
{
    public const ulong Seed = 20211231;

    /// <summary>As many draws as a run may have: a measurement takes some of them.</summary>
    private const long Draws = EnsembleSetup.MostDraws;

    public static EnsembleSelection Twelve { get; } = new(
        [
            "gdp_real", "gdp_nominal", "primary_share", "secondary_share", "industry_share", "tertiary_share", "above_scale_growth_average", "population", "urban_share",
            "fiscal_revenue", "fixed_asset_investment", "gdp_nominal_ratio_2019",
        ],
        []);

    public static string Root { get; } = typeof(BenchmarkCounty).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public County County { get; } = county;

    public Scenario Scenario { get; } = scenario;

    public ResolvedScenario Resolved { get; } = Resolve(county, scenario);

    public ModelSetup Setup => new(County, Resolved);

    public static BenchmarkCounty Shipped()
    {
        var entry = new CountyLibrary(CountyLibrary.Shipped).Open("pinglu");
        return new BenchmarkCounty(entry.County, entry.Scenarios["pipeline"]);
    }

    public static EnsembleSelection WithTownships(EnsembleSelection selection) => selection with { Entities = [EntityKind.Township] };

    /// <summary>To work out all that is told, also what an ensemble tells by another series: the versions that the kernel is compared with do.</summary>
    public static Wanted Everything(EnsembleLayout layout, params EntityKind[] entities) =>
        Wanted.Of(layout.Series.Select(s => s.Account).OfType<CountySeries>(), layout.Wanted.ClusterGrowth, entities, residents: true);

    public EnsembleSetup Ensemble(EnsembleSelection selection) => new(Setup, selection, Seed, Draws, new MonteCarlo());

    private static ResolvedScenario Resolve(County county, Scenario scenario)
    {
        var faults = new FaultList();
        var resolved = ScenarioResolver.Resolve(county, [scenario], faults);
        faults.ThrowIfErrors();
        return resolved!;
    }
}
