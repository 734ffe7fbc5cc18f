using System.Text;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Tests.Identities;

public class InterventionTest
{
    // Until it is begun a project changes nothing, so a county that learns of it on the way goes the way of one that always knew.
    [Fact]
    public void A_project_that_an_intervention_brings_to_a_cluster_without_any_counts_like_one_that_was_always_planned()
    {
        var county = Repository.Counties.Open("pinglu").County;
        var known = Setup(county, "");
        var cluster = known.Clusters.First(c => c.Sector == known.Industry && c.Projects.IsEmpty && c.Facts is { ManufacturingShare: > 0 }).Facts.Id;
        var planned = Setup(county, $"new_projects:\n  - {{ id: mill, name: {{ zh: 厂, en: Mill }}, cluster: {cluster}, township: zhangdian, stage: construction, investment: 9000, full_value_added: 3000, start: 2024, build_years: 1 }}\n");
        Regime[] learned = [new(0, Futures.Central(known)), new(2, Futures.Central(planned))];
        var (expected, actual) = (Of(Simulator.Run(Futures.Central(planned))), Of(Simulator.Run(learned)));
        Assert.Equal(expected.Select(s => s.Variable), actual.Select(s => s.Variable));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First.Values, pair.Second.Values));
        Assert.Contains(expected.Zip(Of(Simulator.Run(Futures.Central(known)))), pair => pair.First.Variable == "manufacturing_share" && !pair.First.Values.SequenceEqual(pair.Second.Values));

        Series[] Of(CountyBlock block) => [.. Projection.OfCounty(planned, block.Accounts, planned.Steps)];
    }

    private static ModelSetup Setup(County county, string levers)
    {
        var faults = new FaultList();
        var scenario = ScenarioFile.Read("mill.yaml", "mill", Encoding.UTF8.GetBytes($"name: {{ zh: 厂, en: Mill }}\n{levers}"), faults);
        faults.ThrowIfErrors();
        var resolved = ScenarioResolver.Resolve(county, [scenario!], faults);
        faults.ThrowIfErrors();
        return new ModelSetup(county, resolved!);
    }
}
