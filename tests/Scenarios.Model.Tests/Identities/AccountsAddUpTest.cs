using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Tests.Identities;

/// <summary>The accounts add up in every county: here for random ones, with other sizes, projects and assumptions than Pinglu's.</summary>
public class AccountsAddUpTest
{
    [Property(MaxTest = 100)]
    public Property Whatever_the_county_its_accounts_add_up() => Prop.ForAll(Seeds, seed =>
    {
        var setup = RandomCounty(new Random(seed));
        var series = Repository.Project(setup).ToDictionary(s => (s.Kind, s.Entity, s.Variable), s => s.Values);
        double Of(EntityKind kind, string entity, string variable, int t) => series[(kind, entity, variable)][t];
        double Total(EntityKind kind, string variable, int t) => series.Where(s => s.Key.Kind == kind && s.Key.Variable == variable).Sum(s => s.Value[t]);
        double County(string variable, int t) => Of(EntityKind.County, setup.County.Id, variable, t);
        for (var t = 0; t <= setup.Steps; t++)
        {
            Near(County("gdp_real", t), Total(EntityKind.Sector, "value_added_real", t));
            Near(County("gdp_nominal", t), Total(EntityKind.Sector, "value_added_nominal", t));
            Near(County("gdp_nominal", t), County("gdp_real", t) * County("deflator", t));
            Near(County("gdp_real", t), Total(EntityKind.Township, "value_added_real", t));
            Near(County("population", t), Total(EntityKind.Township, "population", t));
            Near(1, County("primary_share", t) + County("secondary_share", t) + County("tertiary_share", t));
            Near(Total(EntityKind.Project, "investment_real", t), County("project_investment", t));

            // organic growth, and what projects give directly, indirectly and through households
            Near(County("gdp_real", t), Total(EntityKind.Cluster, "organic_value_added_real", t) + County("linkage_direct", t) + County("linkage_indirect", t) + County("linkage_induced", t));
            Assert.True(County("linkage_indirect", t) >= 0 && County("linkage_induced", t) >= -1e-9);
            Assert.InRange(County("slowdown", t), 0, 1);
        }
    });

    private static Arbitrary<int> Seeds => ArbMap.Default.ArbFor<int>();

    private static void Near(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= 1e-10 * Math.Max(1, Math.Abs(expected)), $"{actual:R} instead of {expected:R}");

    internal static ModelSetup RandomCounty(Random random)
    {
        var pinglu = Repository.Pinglu.County;
        var clusters = pinglu.Clusters.Select(c => c with { BaseValueAdded = c.BaseValueAdded * (0.2 + (3 * random.NextDouble())) }).ToArray();
        var county = pinglu with
        {
            Clusters = [.. clusters],
            Sectors = [.. pinglu.Sectors.Select(s => s with { BaseValueAdded = clusters.Where(c => c.Sector == s.Id).Sum(c => c.BaseValueAdded) })],
            Projects = [.. pinglu.Projects.Select(p => p with { Start = 2010 + random.Next(25), BuildYears = 1 + random.Next(5), FullValueAdded = 50000 * random.NextDouble(), Investment = 200000 * random.NextDouble() })],
            Assumptions = [.. pinglu.Assumptions.Select(a => a with { Mode = a.Low + ((a.High - a.Low) * random.NextDouble()) })],
        };
        Scenario empty = new()
        {
            Id = "random",
            Name = new("", ""),
            Description = new("", ""),
            Parents = [],
            NewProjects = [],
            Assumptions = [],
            Projects = [],
            Events = [new(EventKind.Growth, "services", 2021 + random.Next(15), random.NextDouble() - 0.5, default), new(EventKind.Price, "industry", 2021 + random.Next(15), random.NextDouble() - 0.5, default)],
            Place = default,
        };
        var faults = new FaultList();
        var resolved = ScenarioResolver.Resolve(county, [empty], faults);
        faults.ThrowIfErrors();
        return new ModelSetup(county, resolved!);
    }
}
